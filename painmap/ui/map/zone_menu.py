"""What can be done with the zone under the pointer: another kind, the other side, a note, away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from painmap.core import zones
from painmap.core.carried import carried_key, carried_layers, confirm, drop
from painmap.core.edits import Edit
from painmap.core.fill import patch_at
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.core.locks import is_locked
from painmap.core.skin import skin_of
from painmap.core.trial_sides import moved_trials, trials_beside
from painmap.core.zone_notes import note_edit, zone_note
from painmap.core.zones import Cells, ZoneCopy
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.parts.popover import NotePopover
from painmap.ui.parts.wording import core_text

if TYPE_CHECKING:
    from painmap.ui.session.session import Session


def tr(text: str) -> str:
    return QCoreApplication.translate("ZoneMenu", text)


def layers_at(session: Session, cell: int, active: LayerKey) -> list[LayerKey]:
    """The layers that are painted at a cell: the active one first, then from the top."""
    painted = [key for key, values in session.exam.layers.items() if values[cell]]
    painted.reverse()
    return sorted(painted, key=lambda key: key != active)


class ZoneDesk:
    """Makes the menus of zones, keeps what was copied, and tells what was done.

    `say(str)` tells of the step just made; `code_of(LayerKey)` is what a layer is painted with.
    """

    def __init__(
        self,
        session: Session,
        parent: QWidget,
        say: Callable[[str], object] = lambda _text: None,
        code_of: Callable[[LayerKey], int] = lambda _layer: 1,
    ) -> None:
        self._session, self._parent, self._say, self._code_of = session, parent, say, code_of
        self._copy: ZoneCopy | None = None
        self.note: NotePopover | None = None

    @property
    def copy(self) -> ZoneCopy | None:
        """What was copied of the open patient."""
        copy = self._copy
        return copy if copy and copy.patient_id == self._session.exam.patient.id else None

    def menu_at(self, cell: int, active: LayerKey, targets: list[LayerKey]) -> QMenu | None:
        """The menu for what is at a cell; None where nothing is and nothing can be pasted."""
        found = layers_at(self._session, cell, active)
        exam = self._session.exam
        waiting = [key for key in carried_layers(exam) if exam.layer(carried_key(key))[cell]]
        if waiting and not found:
            return self._carried_menu(waiting)
        if not found:
            return self._bare_menu(active) if self.copy else None
        menu = self.menu(cell, found[0], targets)
        if len(found) > 1:
            first = menu.actions()[2]
            others = QMenu(tr("Other layers here"), menu)
            for layer in found[1:]:
                others.addMenu(self.menu(cell, layer, targets, layer_name(layer)))
            menu.insertMenu(first, others)
        return menu

    def menu(self, cell: int, layer: LayerKey, targets: list[LayerKey], title: str = "") -> QMenu:
        """The menu for the zone of a layer around a cell; `targets`: what it may be copied to."""
        session = self._session
        menu = QMenu(title or layer_name(layer), self._parent)
        zone = zones.zone_at(session.atlas, session.exam.layer(layer), cell)
        by_hand = self._fits(layer)
        self._add(menu, layer_name(layer), None)
        menu.addSeparator()
        if is_locked(session.exam, layer):
            self._add(menu, tr("Locked: unlock it under ⋯ in its row"), None)
        elif by_hand:
            self._add_values(menu, layer, cell)
            self._add(menu, tr("Move to the other side"), lambda: self._move(layer, zone))
            self._add(menu, tr("Mirror to the other side"), lambda: self._mirror(layer, zone))
        else:
            self._add_trials(menu, layer, zone)
        self._add(menu, tr("Note …"), lambda: self._write(layer, zone, cell))
        self._add(menu, tr("Copy"), lambda: self._take(layer, zone))
        self._add_targets(menu, layer, zone, targets)
        if self.copy and by_hand:
            self._add_paste(menu, layer)
        if by_hand:
            menu.addSeparator()
            self._add(menu, tr("Delete this zone"), lambda: self._delete(layer, zone))
        return menu

    def _fits(self, layer: LayerKey) -> bool:
        """Whether a layer may be painted by hand now."""
        return zones.can_be_painted(layer) and not is_locked(self._session.exam, layer)

    def _carried_menu(self, layers: list[LayerKey]) -> QMenu:
        """For paint of an earlier day: it is the same today, or it is not there any more."""
        menu, exam = QMenu(self._parent), self._session.exam
        for layer in layers:
            name = layer_name(layer)
            self._add(
                menu,
                tr("Confirm {0}: the same today").format(name),
                lambda layer=layer: self._push(  # type: ignore[misc]
                    confirm(exam, [layer]), tr("Confirmed {0}").format(layer_name(layer))
                ),
            )
            self._add(
                menu,
                tr("Drop {0}: not there any more").format(name),
                lambda layer=layer: self._push(  # type: ignore[misc]
                    drop(exam, [layer]), tr("Dropped {0}").format(layer_name(layer))
                ),
            )
        return menu

    def _bare_menu(self, active: LayerKey) -> QMenu:
        menu = QMenu(self._parent)
        self._add_paste(menu, active)
        return menu

    def _add(self, menu: QMenu, text: str, do: Callable[[], object] | None) -> QAction:
        action = menu.addAction(text)
        action.setEnabled(do is not None)
        if do is not None:
            action.triggered.connect(lambda _on=False: do())
        return action

    def _add_values(self, menu: QMenu, layer: LayerKey, cell: int) -> None:
        """Another intensity or kind for the part of the zone that has the one at the cell."""
        kind = LAYER_KINDS[layer.kind]
        if len(kind.values) < 2:
            return
        values = self._session.exam.layer(layer)
        patch = patch_at(self._session.atlas, values, cell)
        kinds = menu.addMenu(tr("Intensity") if kind.key == "pain" else tr("Kind"))
        for value in kind.values:
            action = self._add(
                kinds,
                core_text(value.name),
                lambda code=value.code: self._rate(layer, patch, code),  # type: ignore[misc]
            )
            action.setCheckable(True)
            action.setChecked(int(values[cell]) == value.code)

    def _add_trials(self, menu: QMenu, layer: LayerKey, zone: Cells) -> None:
        """A result of trials has no paint of its own: its trials change sides, none is made up."""
        session = self._session
        skin = skin_of(session.atlas)
        count = len(trials_beside(session.exam, skin, layer.quality, zone))
        text = tr("Move to the other side: {0} trials") if count > 1 else None
        self._add(
            menu,
            text.format(count) if text else tr("Move to the other side: its trial"),
            (lambda: self._move_trials(layer, zone)) if count else None,
        )
        self._add(menu, tr("No mirror: nothing was tested there"), None)

    def _add_targets(
        self, menu: QMenu, layer: LayerKey, zone: Cells, targets: list[LayerKey]
    ) -> None:
        others = [key for key in targets if key != layer and self._fits(key)]
        if others:
            to = menu.addMenu(tr("Copy to layer"))
            for target in others:
                self._add(
                    to,
                    layer_name(target),
                    lambda target=target: self._copy_to(layer, zone, target),  # type: ignore[misc]
                )

    def _add_paste(self, menu: QMenu, layer: LayerKey) -> None:
        text = tr("Paste into {0}").format(layer_name(layer))
        self._add(menu, text, (lambda: self._paste(layer)) if self._fits(layer) else None)

    # What the lines do

    def _push(self, edit: Edit | None, told: str) -> None:
        if edit is not None:
            self._session.push(edit)
            self._say(told)

    def _rate(self, layer: LayerKey, patch: Cells, code: int) -> None:
        kind = LAYER_KINDS[layer.kind]
        edit = zones.rated(self._session.exam, layer, patch, code, f"Change {kind.name}")
        self._session.push(edit)

    def _move(self, layer: LayerKey, zone: Cells) -> None:
        session, name = self._session, LAYER_KINDS[layer.kind].name
        mirror = session.atlas.mirror
        edit = zones.moved(session.exam, mirror, layer, zone, f"Move to the other side: {name}")
        text = tr("{0} moved to the {1} side")
        if zones.meets_paint(session.exam, mirror, layer, zone):
            text = tr("{0} moved to the {1} side; what was painted there stays as it was")
        self._push(edit, self._told(text, layer, mirror[zone]))

    def _move_trials(self, layer: LayerKey, zone: Cells) -> None:
        session = self._session
        edit = moved_trials(session.exam, skin_of(session.atlas), layer.quality, zone)
        text = tr("Trials of {0} moved to the {1} side")
        self._push(edit, self._told(text, layer, session.atlas.mirror[zone]))

    def _mirror(self, layer: LayerKey, zone: Cells) -> None:
        session, name = self._session, LAYER_KINDS[layer.kind].name
        mirror = session.atlas.mirror
        edit = zones.with_mirror(session.exam, mirror, layer, zone, f"Mirror {name}")
        self._push(edit, self._told(tr("{0} mirrored to the {1} side"), layer, mirror[zone]))

    def _told(self, text: str, layer: LayerKey, cells: Cells) -> str:
        left = zones.side_of(self._session.atlas, cells) == "L"
        return text.format(layer_name(layer), tr("LEFT") if left else tr("RIGHT"))

    def _delete(self, layer: LayerKey, zone: Cells) -> None:
        name = LAYER_KINDS[layer.kind].name
        edit = zones.erased(self._session.exam, layer, zone, f"Erase {name}")
        self._push(edit, tr("Deleted a zone of {0}").format(layer_name(layer)))

    def _take(self, layer: LayerKey, zone: Cells) -> None:
        self._copy = zones.copied(self._session.exam, layer, zone)

    def _copy_to(self, layer: LayerKey, zone: Cells, target: LayerKey) -> None:
        exam = self._session.exam
        copy = zones.copied(exam, layer, zone)
        text = f"Copy to {LAYER_KINDS[target.kind].name}"
        edit = zones.pasted(exam, copy, target, self._code_of(target), text)
        self._push(edit, tr("Copied to {0}").format(layer_name(target)))

    def _paste(self, layer: LayerKey) -> None:
        if self.copy is not None:
            text = f"Paste into {LAYER_KINDS[layer.kind].name}"
            code = self._code_of(layer)
            edit = zones.pasted(self._session.exam, self.copy, layer, code, text)
            self._push(edit, tr("Pasted into {0}").format(layer_name(layer)))

    def _write(self, layer: LayerKey, zone: Cells, cell: int) -> None:
        session = self._session
        title = tr("Note on this zone of {0}").format(layer_name(layer))
        self.note = NotePopover(
            title,
            zone_note(session.exam, layer, zone),
            lambda note: session.push(note_edit(session.exam, layer, zone, cell, note)),
            self._parent,
        )
        self.note.open_at(self._parent.cursor().pos() + QPoint(12, 12))


def zone_menu(session: Session, cell: int, layer: LayerKey, parent: QWidget) -> QMenu:
    """A menu for the zone of a layer around a cell."""
    return ZoneDesk(session, parent).menu(cell, layer, [])
