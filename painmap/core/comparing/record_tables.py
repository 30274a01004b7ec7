"""What was measured and scored then and now: temperatures of the sides, scores, instruments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from painmap.core.findings import MOMENTS, FindingKey, Json, Moment
from painmap.core.limb_content import difference_between
from painmap.core.record.delta import site_deltas
from painmap.core.record.history import answered
from painmap.core.record.limb_items import SITES
from painmap.core.record.limb_values import number_of
from painmap.core.record.limb_words import LIMB_NAMES, MOMENT_WORDS
from painmap.core.rules.instruments import instruments, totals
from painmap.core.rules.result import RuleResult
from painmap.core.tables import EMPTY, Row, Table
from painmap.core.text import Celsius, Number, Text, text, with_change
from painmap.core.visit_days import days_of

if TYPE_CHECKING:
    from painmap.core.comparing.visit_pair import Pair
    from painmap.core.rules.evaluation import Evaluation, RuleRecord

Evaluations = tuple["Evaluation | None", "Evaluation | None"]

PAIN_LEVELS: Final = (
    ("pain_now", text("Pain now, 0 to 10")),
    ("pain_usual", text("Usual pain, 0 to 10")),
    ("pain_worst", text("Worst pain, 0 to 10")),
)
SCORES: Final = {
    "pattern": text("Pattern"),
    "wpi": text("Widespread Pain Index"),
    "sss": text("Symptom Severity Scale"),
    "fs": text("Fibromyalgia severity, WPI + SSS"),
    "fibromyalgia_2016": text("Fibromyalgia criteria 2016"),
    "fibromyalgia_2010": text("Fibromyalgia criteria 2010/2011"),
    "budapest_clinical": text("Budapest criteria, clinical"),
    "budapest_research": text("Budapest criteria, research"),
    "css": text("CRPS Severity Score"),
    "beighton": text("Beighton score"),
}
"""Rules by their key, without the limb, in the order of tables."""
_MOST: Final = {"wpi": 19, "sss": 12, "fs": 31, "css": 16, "beighton": 9}
_COLUMNS: Final = ("Then", "Now", "Change")


def delta_table(pair: Pair) -> Table:
    """Return right minus left at every site that either visit measured on both sides."""
    found: dict[tuple[str, str, Moment], list[float | None]] = {}
    for at, exam in enumerate(pair.exams):
        for moment in MOMENTS:
            for row in site_deltas(exam.findings, moment):
                found.setdefault((row.pair, row.site, moment), [None, None])[at] = row.kelvin
    rows = []
    for (limbs, site, when), (then, now) in found.items():
        names = SITES["arm" if limbs == "arms" else "leg"]
        name = text("{pair}, {site}", pair=text(limbs.capitalize()), site=_small(names[site]))
        if when != "rest":
            name = text("{item}, {moment}", item=name, moment=text(MOMENT_WORDS[when]))
        change = difference_between(then, now)
        rows.append(Row((name, _kelvin(then), _kelvin(now), change)))
    title = text("Temperature, right minus left")
    return Table(title, tuple(map(text, ("Site", *_COLUMNS))), tuple(rows))


def score_table(pair: Pair, evaluations: Evaluations) -> Table:
    """Return scores, instruments and pain as told, then and now.

    A score by another version of its rule, or with other settings, has no change: a note says so.
    """
    rows = [*_pain_rows(pair)]
    notes: list[Text] = []
    keys = dict.fromkeys(
        record.rule for one in evaluations if one is not None for record in one.rules
    )
    names = [*SCORES]
    for key in sorted(keys, key=lambda key: (_place(names, key), key)):
        then, now = (None if one is None else one.record(key) for one in evaluations)
        rows.append(_score_row(key, then, now))
        notes += _unlike(pair, key, then, now)
    rows += _instrument_rows(pair)
    return Table(text("Scores"), tuple(map(text, ("Score", *_COLUMNS))), tuple(rows), tuple(notes))


def pain_levels(findings: Mapping[FindingKey, Json]) -> dict[str, float]:
    """Return what the patient told of the pain at a visit, 0 to 10, by the question's key."""
    found = {key: number_of(answered(findings, key)) for key, _ in PAIN_LEVELS}
    return {key: value for key, value in found.items() if value is not None}


def score_title(key: str) -> Text:
    """Return a rule in words, with its limb where it has one."""
    rule, _, limb = key.partition(":")
    name = SCORES.get(rule, text("{rule}", rule=rule))
    return text("{name}, {limb}", name=name, limb=LIMB_NAMES[limb]) if limb in LIMB_NAMES else name


def alike(then: RuleRecord | None, now: RuleRecord | None) -> bool:
    """Tell whether two results are by one version of a rule and the same settings."""
    if then is None or now is None:
        return False
    return (then.version, then.settings) == (now.version, now.settings)


def _place(names: list[str], key: str) -> int:
    rule = key.partition(":")[0]
    return names.index(rule) if rule in names else len(names)


def _kelvin(value: float | None) -> Text:
    return EMPTY if value is None else text("{value}", value=Celsius(value, difference=True))


def _small(name: str) -> Text:
    return text(name[:1].lower() + name[1:])


def _score_row(key: str, then: RuleRecord | None, now: RuleRecord | None) -> Row:
    one, other = (None if record is None else number_of(record.result.get("value"))
                  for record in (then, now))  # fmt: skip
    change = EMPTY
    if one is not None and other is not None and alike(then, now):
        change = text("{value}", value=Number(other - one, 0, signed=True))
    return Row((score_title(key), _said(key, then), _said(key, now), change))


def _said(key: str, record: RuleRecord | None) -> Text:
    """Return a result as '7 of 19', '3 to 9 of 19', 'met'; a dash for nothing at all."""
    if record is None:
        return EMPTY
    try:
        result = record.read()
    except ValueError:  # of a later release
        return EMPTY
    rule = key.partition(":")[0]
    if isinstance(result.value, bool):
        return text("met" if result.value else "not met")
    if rule == "pattern" or isinstance(result.value, str):
        return result.label
    return _points(result, _MOST.get(rule))


def _points(result: RuleResult, most: int | None) -> Text:
    value = number_of(result.value)
    if most is None:
        return text("not yet") if value is None else text("{value}", value=Number(value))
    if value is not None:
        return text("{value} of {most}", value=Number(value), most=most)
    ends = [number_of(result.details.get(name)) for name in ("least", "most")]
    if all(each.value is None for each in result.inputs) or ends[0] is None or ends[1] is None:
        return EMPTY
    low, high = Number(ends[0]), Number(ends[1])
    return text("{low} to {high} of {most}", low=low, high=high, most=most)


def _unlike(
    pair: Pair, key: str, then: RuleRecord | None, now: RuleRecord | None
) -> tuple[Text, ...]:
    if then is None or now is None or alike(then, now):
        return ()
    day, other = days_of(pair.earlier.visit, pair.later.visit)
    name = score_title(key)
    if then.version != now.version:
        msgid = (
            "{score}: by version {then} of the rule on {day}, by {now} on {other}: not comparable."
        )
        versions = {"then": then.version, "now": now.version}
        return (text(msgid, score=name, day=day, other=other, **versions),)
    msgid = "{score}: with other settings on {day} than on {other}: not comparable."
    return (text(msgid, score=name, day=day, other=other),)


def _pain_rows(pair: Pair) -> list[Row]:
    told = [pain_levels(exam.findings) for exam in pair.exams]
    return [
        _number_row(name, told[0].get(key), told[1].get(key), 0)
        for key, name in PAIN_LEVELS
        if any(key in one for one in told)
    ]


def _instrument_rows(pair: Pair) -> list[Row]:
    found = [totals(exam) for exam in pair.exams]
    known = {each.key: each for exam in pair.exams for each in instruments(exam)}
    return [
        _number_row(each.title, found[0].get(key), found[1].get(key), each.decimals)
        for key, each in known.items()
        if any(key in one for one in found)
    ]


def _number_row(name: Text, then: float | None, now: float | None, decimals: int) -> Row:
    one, other = (None if value is None else Number(value, decimals) for value in (then, now))
    if one is not None and other is not None:
        return Row((name, *(text("{value}", value=each) for each in with_change(one, other))))
    shown = (EMPTY if each is None else text("{value}", value=each) for each in (one, other))
    return Row((name, *shown, EMPTY))
