"""The patient list: search as one types; Enter opens the first. New patients at the right."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QMenu,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from painmap.core.patient import Patient
from painmap.ui.exam.header import Header
from painmap.ui.parts.birth_date import dates_in
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, row, scrolled
from painmap.ui.patients.new_patient import NewPatientForm
from painmap.ui.patients.patient_line import ROW_HEIGHT, column_heads, paint_patient_line
from painmap.ui.patients.patient_model import PatientModel
from painmap.ui.session.session import Session

TYPING_MS = 60
WIDE = 1100
_Index = QModelIndex | QPersistentModelIndex


class _PatientDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found = index.data(Qt.ItemDataRole.UserRole)
        paint_patient_line(painter, option, found)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, ROW_HEIGHT)


class PatientsScreen(QWidget):
    """Signals: `patient_chosen(Patient)` for a row, `patient_added(Patient)` for a new one,
    `import_requested()` for those of the clinic's system."""

    patient_chosen = Signal(object)
    patient_added = Signal(object)
    import_requested = Signal()

    def __init__(self, session: Session, menu: QMenu | None = None) -> None:
        super().__init__()
        self._session = session
        self._may_add = True
        self._waits = False
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.header = Header()
        self.header.show_title(self.tr("Patients"))
        if menu is not None:
            self.header.add_menu(menu)
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(self.tr("Search by name, birth date or ID"))
        self.search.setAccessibleName(self.tr("Search patients"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._open_first)
        self.model = PatientModel(self)
        self.list = self._make_list()
        self.empty = label("", "quiet", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setMargin(48)
        self._results = QStackedWidget()
        self._results.setStyleSheet("QStackedWidget { background: transparent; }")
        self._results.addWidget(self.list)
        self._results.addWidget(self.empty)
        self.new_button = PrimaryButton(
            self.tr("New patient"), icon_name="person_add", on_click=self.show_form
        )
        self.import_button = TextButton(
            self.tr("Import…"), role="quiet", icon_name="folder",
            on_click=self.import_requested.emit,
        )  # fmt: skip
        self.waiting = TextButton("", icon_name="info", on_click=self.import_requested.emit)
        self.waiting.hide()
        self.form = NewPatientForm(session)
        self.form.added.connect(self.patient_added)
        self.form.existing_chosen.connect(self._found)
        self.form.cancelled.connect(self.hide_form)
        self._lay_out()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        self.heads = column_heads()
        inner.addWidget(self.heads)
        inner.addWidget(self._results, 1)
        left = column(self.search, self.waiting, card, gap=12)
        left.setStretch(2, 1)
        body = row(gap=16, margins=(24, 20, 24, 20))
        body.addLayout(left, 1)
        held = QWidget()
        held.setLayout(column(self.form, gap=0))
        self._form_area = scrolled(held)
        self._form_area.setFixedWidth(self.form.maximumWidth() + 12)
        body.addWidget(self._form_area)
        whole = column(self.header, gap=0)
        whole.addLayout(body, 1)
        left.addLayout(row(self.import_button, None, self.new_button))
        self.setLayout(whole)

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(_PatientDelegate(view))
        view.setMouseTracking(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setStyleSheet("QListView { background: transparent; border: 0; }")
        view.setAccessibleName(self.tr("Patients found"))
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        return view

    def refresh(self) -> None:
        """Ask the store for what is typed; right after the start it is not open yet."""
        if not self._session.has_store:
            return
        text = self.search.text()
        dates, session = dates_in(text), self._session
        self.model.find(
            lambda limit: (
                session.store.search_patients(text, limit, dates) if session.has_store else []
            )
        )
        self.heads.setVisible(bool(self.model.rows))
        self._results.setCurrentIndex(0 if self.model.rows else 1)
        if not self.model.rows:
            self.empty.setText(
                self.tr("No patient found for “{0}”.").format(text.strip())
                if text.strip()
                else self.tr("No patient yet. Add the first with New patient.")
            )

    @property
    def has_typed(self) -> bool:
        """Whether a new patient is typed and not added."""
        return self.form.is_changed

    def drop_form(self) -> None:
        """Empty the form, with what is typed in it."""
        self.form.begin()

    def show_form(self) -> None:
        """Open the form for a new patient; what was searched for is taken as the name."""
        if self.has_typed:
            self.form.family.setFocus()
        else:
            self.form.begin(self.search.text().strip() if not self.model.rows else "")
        self._show_form(shown=True)

    def hide_form(self) -> None:
        """Empty the form; a narrow window puts it away."""
        self.form.begin()
        self._show_form(shown=self.width() >= WIDE)
        self.search.setFocus()

    def show_rights(self, *, may_write: bool) -> None:
        """Offer a new patient only to who may add one."""
        self._may_add = may_write
        self.import_button.setVisible(may_write)
        self.waiting.setVisible(self._waits and may_write)
        self._show_form(shown=self._form_area.isVisibleTo(self))

    def show_waiting(self, n: int, *, broken: bool) -> None:
        """Say that patients of the clinic's system wait, or that a file of it is broken."""
        self._waits = n > 0 or broken
        if n:
            text = self.tr("Waiting: {0} from the clinic's system").format(n)
        else:
            text = self.tr("A file of the clinic's system cannot be read")
        self.waiting.setText(text)
        self.waiting.show_icon("warning" if broken else "info")
        self.waiting.setVisible(self._waits and self._may_add)

    def _show_form(self, *, shown: bool) -> None:
        shown = shown and self._may_add
        self._form_area.setVisible(shown)
        self.new_button.setVisible(not shown and self._may_add)

    def _open_first(self) -> None:
        self._typing.stop()
        self.refresh()
        if self.model.rows:
            self.patient_chosen.emit(self.model.rows[0].patient)

    def _found(self, patient: Patient) -> None:
        """The new patient is known already: what was typed has served."""
        self.drop_form()
        self.patient_chosen.emit(patient)

    def _choose(self, index: QModelIndex) -> None:
        self.patient_chosen.emit(self.model.rows[index.row()].patient)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        pressed = watched is self.search and event.type() == QEvent.Type.KeyPress
        if not pressed or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Down:
            return False
        self.list.setFocus()
        self.list.setCurrentIndex(self.model.index(0))
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() >= WIDE and not self._form_area.isVisibleTo(self):
            self._show_form(shown=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():  # the window was minimised: nothing on it is over
            return
        self.hide_form()
        self.search.clear()
        self.refresh()
        self.search.setFocus()
