"""The tab Summary: what was found, what the rules say of it, what is open, and signing."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from painmap.core.amendments import versions
from painmap.core.border_threshold import threshold_of
from painmap.core.clinic import clinic_of
from painmap.core.counts import AreaCount, exam_counter
from painmap.core.edits import Edit, FindingEdit
from painmap.core.findings import FindingKey
from painmap.core.record.remarks import RemarkLimits
from painmap.core.record.shown_by import shown_by
from painmap.core.rules.crps_map import why_no_limb
from painmap.core.skin import has_skin, skin_of
from painmap.core.trial_numbers import THRESHOLD_SETTING
from painmap.core.trials import trials_of
from painmap.errors import KnownError
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.version_words import version_text
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, row, scrolled
from painmap.ui.parts.wording import moment
from painmap.ui.session.session import Session
from painmap.ui.session.untaken import tab_of
from painmap.ui.summary.checklist_card import ChecklistCard
from painmap.ui.summary.checklist_text import lines_of
from painmap.ui.summary.evaluation_bar import EvaluationBar, sheets_line
from painmap.ui.summary.found_card import FoundCard
from painmap.ui.summary.instrument_sheet import offered, totals_line
from painmap.ui.summary.pattern_card import PatternCard
from painmap.ui.summary.results import VisitResults
from painmap.ui.summary.scores_card import INSTRUMENTS, ScoresCard
from painmap.ui.summary.summary_sheets import SummarySheets
from painmap.ui.summary.summary_text import found_groups
from painmap.ui.summary.untaken_box import UntakenBox
from painmap.ui.summary.working import Working

SIDE_WIDTH = 460
NARROW = 1000


def _is_of_rules(part: FindingEdit) -> bool:
    return part.key.subject.partition(":")[0] in ("score", "pattern")


class SummaryTab(QWidget):
    """Signals: `print_requested()`, `tab_requested(str)` for a line of the checklist."""

    print_requested = Signal()
    tab_requested = Signal(str)

    def __init__(self, session: Session, preferences: PreferenceFile) -> None:
        super().__init__()
        self._session, self._preferences = session, preferences
        self.working = Working(session, self)
        self.found = FoundCard(session)
        self.pattern = PatternCard(session)
        self.scores = ScoresCard()
        self.evaluation = EvaluationBar(self.working)
        self.checklist = ChecklistCard(session)
        self.sheets = SummarySheets(session, self.working, self)
        self.sign = PrimaryButton(self.tr("Sign visit"), icon_name="sign", on_click=self._sign)
        self.print = TextButton(
            self.tr("Print"), icon_name="print", on_click=self.print_requested.emit
        )
        self.sign_alone = TextButton(self.tr("Sign without"), on_click=self._sign_now)
        self.sign_alone.setToolTip(self.tr("Sign; the pattern stays unconfirmed"))
        self.untaken = UntakenBox(session)
        self.amend = TextButton(
            self.tr("Amend"), icon_name="pencil",
            on_click=lambda: self.sheets.open_amendment(self._side),
        )  # fmt: skip
        self.signed_note = label("", "strong", wrap=True)
        self.version_note = label("", "quiet", wrap=True)
        self._armed, self._offered = False, ""
        self._is_waiting = False
        self._areas: tuple[AreaCount, ...] = ()
        self._lay_out()
        self.working.changed.connect(self._show_results)
        self.found.visit_asked.connect(lambda: self.sheets.open_visit(self._side))
        self.pattern.choose_asked.connect(lambda: self.sheets.open_choice(self._side))
        self.pattern.signs_asked.connect(lambda: self.sheets.open_score("pattern", self._side))
        self.scores.score_asked.connect(lambda key: self.sheets.open_score(key, self._side))
        self.checklist.line_asked.connect(self._go)
        self.untaken.asked.connect(self._show_untaken)
        session.visit_changed.connect(self.refresh)
        session.edited.connect(self._edited)

    def _lay_out(self) -> None:
        cards = QWidget()
        cards.setLayout(
            column(
                self.evaluation, self.pattern, self.scores, self.checklist, None,
                gap=12, margins=(0, 0, 4, 0),
            )
        )  # fmt: skip
        self.cards: QScrollArea = scrolled(cards)
        self._side = QWidget()
        side = column(gap=12)
        side.addWidget(self.cards, 1)
        side.addWidget(self.untaken)
        side.addWidget(self.signed_note)
        side.addWidget(self.version_note)
        side.addLayout(row(self.amend, None, self.print, self.sign_alone, self.sign))
        self._side.setLayout(side)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(20, 16, 20, 16)
        self._body.setSpacing(16)
        self._body.addWidget(self.found, 1)
        self._body.addWidget(self._side)

    def refresh(self) -> None:
        """Show the exam as it is; some tens of milliseconds. Results come when they are there."""
        if not self._session.has_exam:
            return
        self.untaken.refresh()
        exam, atlas = self._session.exam, self._session.atlas
        visit = exam.visit
        settings = self._session.store.settings()
        counter = exam_counter(exam, atlas, self._session.body)
        self._areas = counter.areas(exam.findings)
        clinic = shown_by(exam, clinic_of(settings))
        limits = RemarkLimits(clinic.remark_cm, clinic.remark_delta_t)
        threshold = threshold_of(exam, settings.get(THRESHOLD_SETTING))
        if self._can_tell():
            self.found.show_exam(found_groups(exam, atlas, self._unit, threshold, limits))
        self.sign.setVisible(not exam.is_fixed)
        signed = visit.is_signed and visit.signed_at is not None
        self.signed_note.setText(
            self.tr("Signed {0}").format(moment(visit.signed_at)) if signed else ""  # type: ignore[arg-type]
        )
        self.signed_note.setVisible(signed)
        self._show_version()
        self._show_open()

    def _can_tell(self) -> bool:
        """Whether sentences take no long work first; else that is begun, and they come then."""
        atlas = self._session.atlas
        if has_skin(atlas) or not trials_of(self._session.exam.findings):
            return True
        self.found.wait()
        if not self._is_waiting:
            self._is_waiting = True
            self.working.prepare(lambda: skin_of(atlas), self._told_later)
        return False

    def _told_later(self) -> None:
        self._is_waiting = False
        if self.isVisible():
            self.refresh()

    def _show_version(self) -> None:
        """Which version of the visit this is, and whether there is a newer one."""
        exam = self._session.exam
        others = self._session.store.visits(exam.visit.patient_id)
        told = version_text(others, exam.visit)
        newest = versions(others, exam.visit.id)[-1].id == exam.visit.id
        self.version_note.setText(told)
        self.version_note.setVisible(bool(told))
        may = self._session.store.actor.may_write
        self.amend.setVisible(exam.visit.is_signed and newest and may)

    def _show_open(self) -> None:
        """What is open and what the rules say, by the areas as they were counted last."""
        exam = self._session.exam
        clinic = shown_by(exam, clinic_of(self._session.store.settings()))
        lines = lines_of(exam, self._areas, self._session.atlas, clinic)
        self.checklist.show_lines(lines, sized=exam.visit.height_cm is not None)
        self._show_results()
        self.working.want()

    @property
    def _unit(self) -> str:
        return self._preferences.now.temperature_unit

    def _show_results(self) -> None:
        if not self._session.has_exam:
            return
        exam, results = self._session.exam, self.working.results
        self.evaluation.setVisible(exam.visit.is_signed)
        if exam.visit.is_signed:
            self.evaluation.show_evaluations(sheets_line(exam, self._unit))
        self.pattern.show_pattern(None if results is None else results.pattern, self._unit)
        totals = totals_line(exam, offered(self._session))
        self.scores.show_scores(results, totals, self._no_limb(results))
        self.sheets.refresh()
        if self._armed and self._unconfirmed != self._offered:
            self._arm(armed=False)  # nobody signs what the button did not name when it was aimed at

    def _no_limb(self, results: VisitResults | None) -> str:
        """Why no limb has scores of its own; as the visit was counted, so of a signed one too."""
        if results is None or not results.scores or results.limbs:
            return ""
        said = why_no_limb(self._session.exam, self._session.atlas, self._session.body)
        return "" if said is None else shown(said)

    def _go(self, entry: str, tab: str) -> None:
        if tab != "summary":
            self.tab_requested.emit(tab)
        elif entry == "pattern":
            self.cards.ensureWidgetVisible(self.pattern)
        else:
            self.sheets.open_visit(self._side)

    def _show_untaken(self, where: Hashable) -> None:
        tab = tab_of(where)
        if tab != "summary":
            self.tab_requested.emit(tab)
        elif isinstance(where, FindingKey):
            self.sheets.open_score(INSTRUMENTS, self._side)
        else:
            self.sheets.open_visit(self._side)

    def _sign(self) -> None:
        if not self._armed:
            self._arm(armed=True)
            return
        if self._offered:
            self.pattern.confirm_now()
        self._sign_now()

    def _sign_now(self) -> None:
        self._arm(armed=False)
        self.sheets.close()
        try:
            self._session.sign()
        except KnownError as error:
            self._session.failed.emit(error)

    def _arm(self, *, armed: bool) -> None:
        """Signing cannot be undone: the first tap says so, the second signs.

        A suggested pattern is confirmed with it only where it is named and the button says so;
        it can be left unconfirmed as well.
        """
        self._armed = armed
        self._offered = pattern = self._unconfirmed if armed else ""
        words = self.tr("Sign now") if armed else self.tr("Sign visit")
        self.sign.setText(self.tr("Confirm and sign") if pattern else words)
        self.sign_alone.setVisible(bool(pattern))
        self.print.setVisible(not pattern)
        if armed:
            final = self.tr("A signed visit can no longer be changed.")
            if not self.untaken.isHidden():
                final = self.tr("What is typed above stays out of it.") + " " + final
            asked = self.tr("Pattern suggested, not confirmed: {0}.").format(pattern)
            self.signed_note.setText(f"{asked} {final}" if pattern else final)
        self.signed_note.setVisible(armed)

    @property
    def _unconfirmed(self) -> str:
        """The pattern that the rules suggest of the exam as it is, where nobody decided."""
        return self.pattern.unconfirmed if self.working.is_current else ""

    def _edited(self, edit: Edit) -> None:
        self._arm(armed=False)
        if not self.isVisible():
            return
        if all(isinstance(part, FindingEdit) and _is_of_rules(part) for part in edit.parts):
            self._show_open()  # neither the map nor the sentences tell of it
        else:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arm(armed=False)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sheets.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.sheets.close()
        self.working.close()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < min(NARROW, self.height())
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        wide = min(SIDE_WIDTH, round(0.5 * self.width()))
        self._side.setMinimumWidth(0 if narrow else wide)
        self._side.setMaximumWidth(16_777_215 if narrow else wide)
        self.found.show_maps(shown=narrow or self.width() >= NARROW)
        self._body.setStretch(0, 2 if narrow else 1)
        self._body.setStretch(1, 3 if narrow else 0)
