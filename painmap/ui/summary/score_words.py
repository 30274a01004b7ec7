"""A rule's result in few words: its name, its value, what is still missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from painmap.core.rules.result import RuleResult
from painmap.core.text import Text, text
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import EMPTY, core_text, limb_name

MOST = {"wpi": 19, "sss": 12, "fs": 31, "css": 16, "beighton": 9}
NAMED = 2
"""So many missing things are named, the rest is counted."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Scores", text)


def sentence(text: str) -> str:
    """The text with a capital where it begins a line."""
    return text[:1].upper() + text[1:]


def sort_of(result: RuleResult) -> tuple[str, str]:
    """The rule without its limb, and the limb or ''."""
    rule, _, limb = result.rule.partition(":")
    return rule, limb


def score_name(result: RuleResult, *, brief: bool = False) -> str:
    """'Widespread Pain Index', of one limb with its side spelt out unless `brief`."""
    rule, limb = sort_of(result)
    name = {
        "pattern": tr("Pattern"),
        "wpi": tr("Widespread Pain Index"),
        "sss": tr("Symptom Severity Scale"),
        "fs": tr("Fibromyalgia severity, WPI + SSS"),
        "fibromyalgia_2016": tr("Fibromyalgia criteria 2016"),
        "fibromyalgia_2010": tr("Fibromyalgia criteria 2010/2011"),
        "budapest_clinical": tr("Budapest criteria, clinical"),
        "budapest_research": tr("Budapest criteria, research"),
        "css": tr("CRPS Severity Score"),
        "beighton": tr("Beighton score"),
    }.get(rule, result.rule)
    return tr("{0}: {1}").format(limb_name(limb), name) if limb and not brief else name


def score_value(result: RuleResult) -> str:
    """'7 of 19', '3 to 9 of 19' where not all is assessed, 'met'; '—' for nothing at all."""
    rule, _limb = sort_of(result)
    value, details = result.value, result.details
    if isinstance(value, bool):
        return tr("met") if value else tr("not met")
    most = MOST.get(rule)
    if most is None:
        return tr("not yet") if value is None else str(value)
    if value is not None:
        return tr("{0} of {1}").format(value, most)
    if all(each.value is None for each in result.inputs):
        return EMPTY
    return tr("{0} to {1} of {2}").format(details.get("least"), details.get("most"), most)


def is_known(result: RuleResult) -> bool:
    """Whether anything of it is assessed."""
    return any(each.value is not None for each in result.inputs)


def missing_line(missing: Sequence[Text], named: int = NAMED) -> str:
    """'Still missing: neck; chest; abdomen and 9 more', '' for nothing."""
    if not missing:
        return ""
    names = "; ".join(_gathered(missing[:named]))
    if len(missing) > named:
        return tr("Still missing: {0} and {1} more").format(names, len(missing) - named)
    return tr("Still missing: {0}").format(names)


def _gathered(missing: Sequence[Text]) -> list[str]:
    """'areas: neck, chest': what is missing of one kind has the kind's name once."""
    kinds: dict[str, list[str]] = {}
    for each in missing:
        args = dict(each.args)
        name = args.get("name")
        if len(args) == 1 and isinstance(name, Text):
            kinds.setdefault(each.msgid, []).append(shown(name))
        else:
            kinds.setdefault(shown(each), [])
    return [
        shown(text(kind, name=", ".join(names))) if names else kind for kind, names in kinds.items()
    ]


def rule_line(result: RuleResult) -> str:
    """Which rule said it: its version, and what a clinic set that matters to the reader."""
    parts = [tr("Rule version {0}").format(result.version)]
    layers = result.settings.get("layers")
    if isinstance(layers, list) and layers:
        names = ", ".join(core_text(str(each)) for each in layers)
        parts.append(tr("layers: {0}").format(names))
    if isinstance(result.settings.get("threshold"), int):
        parts.append(tr("diffuse from {0} areas").format(result.settings["threshold"]))
    return " · ".join(parts)
