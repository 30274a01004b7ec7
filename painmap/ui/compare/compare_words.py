"""Words of a comparison that several of its parts say."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import QCoreApplication

from painmap.core.comparing.visit_pair import Pair
from painmap.core.layers import LayerKey
from painmap.core.qualities import full_name
from painmap.ui.parts.core_words import shown

_LONG, _PIECE, _SOFT = 26, 12, "\N{SOFT HYPHEN}"


def tr(text: str) -> str:
    return QCoreApplication.translate("Compare", text)


def hyphened(text: str) -> str:
    """Words that no narrow panel holds may break: soft hyphens in them, unseen elsewhere."""
    return " ".join(
        word if len(word) < _LONG else _SOFT.join(textwrap.wrap(word, _PIECE))
        for word in text.split(" ")
    )


def layer_words(layer: LayerKey, pair: Pair) -> str:
    """'Allodynia · cotton wisp', with the trials that stand for it: 'trial 2 → all trials'."""
    name = shown(full_name(layer))
    trials = pair.trials_for(layer)
    if trials == (None, None):
        return name
    then, now = (
        tr("all trials") if trial is None else tr("trial {0}").format(trial.number)
        for trial in trials
    )
    return f"{name} · {then} → {now}" if then != now else f"{name} · {then}"
