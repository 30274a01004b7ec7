"""The items of a score as rows that can be corrected by hand, each with where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from painmap.core.findings import FindingKey, Json
from painmap.core.rules.crps_ticks import SUBJECT as BUDAPEST
from painmap.core.rules.crps_words import CATEGORIES, CATEGORY_NAMES, KINDS, tick_item
from painmap.core.rules.css import SUBJECT as CSS
from painmap.core.rules.duration import THREE_MONTHS
from painmap.core.rules.fibromyalgia import NO_OTHER_DISORDER
from painmap.core.rules.pattern_words import SUBJECT as PATTERN
from painmap.core.rules.result import RuleInput, RuleResult
from painmap.core.rules.sss import ITEMS, sss_key
from painmap.core.rules.wpi import AREAS, REGIONS, wpi_key
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import core_text
from painmap.ui.summary.score_words import sentence, sort_of, tr
from painmap.ui.summary.source_words import together

Findings = Mapping[FindingKey, Json]


@dataclass(frozen=True, slots=True)
class ScoreItem:
    """One row: `told` is its value and source, `by_hand` what the hand says, None for the record.

    `most` 0 is a matter of yes or no, else points from 0; without a `key` it is only shown.
    `has_record` tells whether anything but the hand can answer it, `there` that it is so.
    """

    key: FindingKey | None
    name: str
    told: str
    by_hand: Json = None
    most: int = 0
    has_record: bool = True
    there: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Rows under a heading; `folded` ones are shown when somebody asks for each feature."""

    title: str
    items: tuple[ScoreItem, ...]
    folded: bool = False


def parts_of(result: RuleResult, findings: Findings) -> tuple[Part, ...]:
    """The rows of a score."""
    rule, limb = sort_of(result)
    if rule.startswith("budapest"):
        return _budapest(result, limb, findings)
    if rule == "pattern":
        areas = tuple(_item(result, each, findings) for each in result.inputs if not each.key)
        signs = tuple(_item(result, each, findings) for each in result.inputs if each.key)
        found = (Part(tr("Counted areas"), areas), Part(tr("Autonomic signs"), signs))
        return tuple(part for part in found if part.items)
    if rule == "wpi":
        return tuple(
            Part(
                sentence(core_text(name)),
                tuple(
                    _item(result, each, findings)
                    for each in result.inputs
                    if AREAS[each.key].region == region
                ),
            )
            for region, name in REGIONS.items()
        )
    return (Part("", tuple(_item(result, each, findings) for each in result.inputs)),)


def _budapest(result: RuleResult, limb: str, findings: Findings) -> tuple[Part, ...]:
    found = [
        Part(
            tr("Criteria"),
            tuple(_item(result, each, findings) for each in result.inputs if ":" not in each.key),
        )
    ]
    titles = {"symptom": tr("Symptoms, reported"), "sign": tr("Signs, seen")}
    inputs = {each.key: each for each in result.inputs}
    for kind in KINDS:
        values = result.details.get(kind)
        whole, single = [], []
        for category, features in CATEGORIES[kind].items():
            key = FindingKey(BUDAPEST, tick_item(limb, kind, category))
            value = values.get(category) if isinstance(values, dict) else None
            used = [
                shown(inputs[item].source)
                for feature in features
                if (item := tick_item(limb, kind, feature)) in inputs
                and inputs[item].value is value is not None
            ]
            told = " · ".join((value_word(value), *together(used)))
            by_hand = findings.get(key)
            name = core_text(CATEGORY_NAMES[category])
            whole.append(ScoreItem(key, sentence(name), told, by_hand, there=value is True))
            single += [
                _item(result, inputs[item], findings)
                for feature in features
                if (item := tick_item(limb, kind, feature)) in inputs
            ]
        found.append(Part(titles[kind], tuple(whole)))
        found.append(Part(tr("{0}: each feature").format(titles[kind]), tuple(single), folded=True))
    return tuple(found)


def _item(result: RuleResult, each: RuleInput, findings: Findings) -> ScoreItem:
    key = finding_of(result, each)
    rule, _limb = sort_of(result)
    most = ITEMS[each.key].most if rule == "sss" and each.key in ITEMS else 0
    by_hand = findings.get(key) if key is not None else None
    told = value_word(each.value)
    if each.value is not None:
        told = f"{told} · {shown(each.source)}"
    elif shown(each.source) != told:
        told = shown(each.source)
    name = shown(each.name)
    if rule == "sss":
        name = f"{name} ({core_text(ITEMS[each.key].over)})"
    hand_only = (
        key == NO_OTHER_DISORDER
        or rule == "beighton"
        or (rule.startswith("budapest") and ":" not in each.key)
    )
    return ScoreItem(
        key, sentence(name), told, by_hand, most, not hand_only, there=bool(each.value)
    )


def finding_of(result: RuleResult, each: RuleInput) -> FindingKey | None:
    """Which finding corrects an input by hand; None for what is summed up from others."""
    rule, limb = sort_of(result)
    if not each.key:
        return None
    if rule == "wpi":
        return wpi_key(each.key)
    if rule == "sss":
        return sss_key(each.key)
    if rule == "css":
        return FindingKey(CSS, f"{limb}:{each.key}")
    if rule.startswith("budapest"):
        return FindingKey(BUDAPEST, each.key)
    if rule == "pattern":
        return FindingKey(PATTERN, each.key)
    if rule == "beighton":
        return FindingKey("visit", each.key)
    by_item = {key.item: key for key in (THREE_MONTHS, NO_OTHER_DISORDER)}
    return by_item.get(each.key)


def value_word(value: Json) -> str:
    """A value in a word; what nobody assessed is said to be just that."""
    if value is None:
        return tr("not assessed")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return str(value)
