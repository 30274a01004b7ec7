"""Who is in a group: age at the visit, sex, pattern, dates; what is left open holds all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from painmap.core.cohort.group import Group
from painmap.core.patient import SEXES
from painmap.core.rules.pattern_decision import CHOICES
from painmap.ui.parts.birth_date import BirthDateField
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_reading import Reading
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.widgets import column, label, row, set_wrong
from painmap.ui.parts.wording import EMPTY, day, number, word

_YEARS, _DATE = 64, 116
_OLDEST = 125.0


class GroupForm(QWidget):
    """`changed()` when anything was chosen."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title: QLabel = label(title, "strong")
        self.age_from = self._age(self.tr("Age from, years"))
        self.age_below = self._age(self.tr("Age below, years"))
        self.sex, self.pattern = Picker(""), Picker("")
        self._sex = self._pattern = ""
        self.sex.setAccessibleName(self.tr("Sex"))
        self.pattern.setAccessibleName(self.tr("Pattern"))
        self.sex.picked.connect(self.choose_sex)
        self.pattern.picked.connect(self.choose_pattern)
        self.since, self.until = self._day(self.tr("From")), self._day(self.tr("To"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        ages = row(
            self.age_from, label("–", "quiet"), self.age_below,
            label(self.tr("years"), "quiet"), None, gap=6,
        )  # fmt: skip
        # A line for each day: longer words than English ones have to fit beside it.
        rows = (
            (self.tr("Age at the visit"), ages),
            (self.tr("Sex"), row(self.sex, None)),
            (self.tr("Pattern"), row(self.pattern, None)),
            (self.tr("Visits from"), row(self.since, None)),
            (self.tr("Visits to"), row(self.until, None)),
        )
        for at, (words, fields) in enumerate(rows):
            grid.addWidget(label(words, "quiet"), at, 0)
            grid.addLayout(fields, at, 1)
        whole = column(self.title, gap=6)
        whole.addLayout(grid)
        self.setLayout(whole)
        self._show()

    @property
    def group(self) -> Group:
        """What is chosen."""
        return Group(
            self.age_from.value, self.age_below.value, self._sex, self._pattern,
            self.since.value, self.until.value,
        )  # fmt: skip

    @property
    def is_wrong(self) -> bool:
        """Whether something is typed that cannot be taken; the cursor goes there."""
        for field in (self.age_from, self.age_below):
            if field.is_wrong:
                field.setFocus()
                return True
        for line in (self.since, self.until):
            wrong = bool(line.text().strip()) and line.value is None
            set_wrong(line, wrong=wrong)
            if wrong:
                line.setFocus()
                return True
        return False

    def choose_sex(self, sex: str) -> None:
        """Patients of this sex, '' for all."""
        self._sex = sex
        self._show()
        self.changed.emit()

    def choose_pattern(self, pattern: str) -> None:
        """Visits with this pattern, '' for all."""
        self._pattern = pattern
        self._show()
        self.changed.emit()

    def said(self) -> str:
        """The group in words: 'age 10 to below 14 years, female'."""
        group, parts = self.group, list[str]()
        low, high = group.age_from, group.age_below
        if low is not None and high is not None:
            words = self.tr("age {0} to below {1} years")
            parts.append(words.format(number(low, 0), number(high, 0)))
        elif low is not None:
            parts.append(self.tr("from {0} years on").format(number(low, 0)))
        elif high is not None:
            parts.append(self.tr("below {0} years").format(number(high, 0)))
        if group.sex:
            parts.append(word(group.sex))
        if group.pattern:
            parts.append(shown(CHOICES[group.pattern]))
        parts += [
            words.format(day(when))
            for words, when in (
                (self.tr("from {0}"), group.since), (self.tr("to {0}"), group.until)
            )
            if when is not None
        ]  # fmt: skip
        return ", ".join(parts) or self.tr("all signed visits")

    def _show(self) -> None:
        sexes = [("", self.tr("any")), *((sex, word(sex)) for sex in SEXES)]
        self.sex.show_options(sexes, self._sex)
        patterns = [("", self.tr("any")), *((key, shown(name)) for key, name in CHOICES.items())]
        self.pattern.show_options(patterns, self._pattern)

    def _age(self, name: str) -> NumberField:
        field = NumberField(name=name, read=self._read_age, write=lambda years: number(years, 0))
        field.setFixedWidth(_YEARS)
        field.entered.connect(lambda _value: self.changed.emit())
        return field

    def _read_age(self, typed: str) -> Reading:
        if not typed.strip():
            return Reading()
        try:
            years = float(typed.replace(",", "."))
        except ValueError:
            years = -1.0
        if 0 <= years <= _OLDEST:
            return Reading(years)
        return Reading(problem=self.tr("An age lies between 0 and 125 years."))

    def _day(self, name: str) -> BirthDateField:
        field = BirthDateField()
        field.setAccessibleName(name)
        field.setToolTip(self.tr("A date, as in {0}").format(field.example()))
        field.setPlaceholderText(EMPTY)
        field.setFixedWidth(_DATE)
        field.editingFinished.connect(self.changed)
        return field
