"""From what a pattern is suggested, in lines: areas, signs with their sources, what is missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from painmap.core.record.limb_words import LIMB_NAMES
from painmap.core.rules.pattern_words import SIGNS
from painmap.core.rules.result import RuleInput, RuleResult
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import limb_name
from painmap.ui.summary.score_words import missing_line

_NAMED = 12


def tr(text: str) -> str:
    return QCoreApplication.translate("Pattern", text)


def counted_lines(result: RuleResult, unit: str = "C") -> list[str]:
    """Counted areas, signs used with their sources, what is still missing: a line each."""
    areas = [each for each in result.inputs if not each.key and each.value is True]
    signs = [each for each in result.inputs if each.key and each.value is True]
    count = result.details.get("count")
    lines = []
    if areas:
        names = ", ".join(f"{shown(each.name)} ({shown(each.source, unit)})" for each in areas)
        lines.append(tr("Counted areas, {0}: {1}.").format(count, names))
    lines += _sign_lines(signs, unit)
    if areas and not signs:
        lines.append(tr("No autonomic sign in a counted limb is recorded."))
    missing = missing_line(result.missing, _NAMED)
    return [*lines, f"{missing}."] if missing else lines


def _sign_lines(signs: list[RuleInput], unit: str) -> list[str]:
    """The signs of each limb with their sources, a line a limb."""
    by_limb: dict[str, list[str]] = {}
    for each in signs:
        _, limb, sign = each.key.split(":")
        named = f"{shown(SIGNS[sign])} ({shown(each.source, unit)})"
        by_limb.setdefault(limb, []).append(named)
    text = tr("Signs, {0}: {1}.")
    return [
        text.format(limb_name(limb) if limb in LIMB_NAMES else limb, "; ".join(told))
        for limb, told in by_limb.items()
    ]
