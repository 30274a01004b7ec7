"""What can be done with the patch under the pointer: another kind, the other side, erase it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from painmap.core.edits import Edit
from painmap.core.exam import paint_edit
from painmap.core.fill import patch_at
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.ui.paint_tools import layer_name
from painmap.ui.wording import core_text

if TYPE_CHECKING:
    from painmap.ui.session import Session


def tr(text: str) -> str:
    return QCoreApplication.translate("ZoneMenu", text)


def layer_at(session: Session, cell: int, active: LayerKey) -> LayerKey | None:
    """The layer that is painted at a cell: the active one first, else the topmost."""
    painted = [key for key, values in session.exam.layers.items() if values[cell]]
    if active in painted:
        return active
    return painted[-1] if painted else None


def zone_menu(session: Session, cell: int, layer: LayerKey, parent: QWidget) -> QMenu:
    """A menu for the connected patch of a layer around a cell."""
    menu = QMenu(parent)
    values = session.exam.layer(layer)
    patch = patch_at(session.atlas, values, cell)
    kind = LAYER_KINDS[layer.kind]
    menu.addSection(layer_name(layer))
    if len(kind.values) > 1:
        kinds = menu.addMenu(tr("Intensity") if kind.key == "pain" else tr("Kind"))
        for value in kind.values:
            text = f"Change {kind.name}"
            kinds.addAction(core_text(value.name)).triggered.connect(
                lambda _on=False, code=value.code, text=text: session.push(
                    paint_edit(session.exam, layer, patch, code, text)
                )
            )
    menu.addAction(tr("Move to the other side")).triggered.connect(
        lambda: session.push(to_other_side(session, layer, patch, keep=False))
    )
    menu.addAction(tr("Mirror to the other side")).triggered.connect(
        lambda: session.push(to_other_side(session, layer, patch, keep=True))
    )
    menu.addSeparator()
    menu.addAction(tr("Erase this patch")).triggered.connect(
        lambda: session.push(paint_edit(session.exam, layer, patch, 0, f"Erase {kind.name}"))
    )
    return menu


def to_other_side(
    session: Session, layer: LayerKey, patch: NDArray[np.int32], *, keep: bool
) -> Edit | None:
    """The edit that paints a patch on the mirrored skin, and with `keep` false takes it away here.

    Skin that is in both the patch and its mirror stays painted.
    """
    values = session.exam.layer(layer)
    other = session.atlas.mirror[patch]
    after = np.array(values)
    if not keep:
        after[patch] = 0
    after[other] = values[patch]
    cells = np.union1d(patch, other).astype(np.int32)
    verb = "Mirror" if keep else "Move to the other side:"
    return paint_edit(
        session.exam, layer, cells, after[cells], f"{verb} {LAYER_KINDS[layer.kind].name}"
    )
