"""What is measured at several sites of a limb, each in one short line: temperatures, girths."""

from __future__ import annotations

from collections.abc import Mapping
from statistics import fmean
from typing import Final

from painmap.core.findings import Json, Moment, limb_key
from painmap.core.record.limb_items import LANDMARKS, SITES, item_of, sort_of
from painmap.core.record.limb_values import item_problem, number_of, value_text
from painmap.core.record.limb_words import MOMENT_WORDS
from painmap.core.record.remarks import Findings
from painmap.core.text import Celsius, Text, text

BY_SITE: Final = ("temperature:", "circumference:")
"""How the keys of the items begin that are told in these lines."""


def site_lines(findings: Findings, limb: str, moment: Moment) -> list[Text]:
    """Return a line of temperatures and one of circumferences, where any are recorded."""
    lines = (
        ("Temperatures", _temperatures(findings, limb, moment)),
        ("Circumferences", _circumferences(findings, limb, moment)),
    )
    found = []
    for head, said in lines:
        if said is None:
            continue
        if moment == "rest":
            found.append(text("{head}: {findings}.", head=text(head), findings=said))
        else:
            when = text(MOMENT_WORDS[moment])
            msgid = "{head}, {moment}: {findings}."
            found.append(text(msgid, head=text(head), moment=when, findings=said))
    return found


def _temperatures(findings: Findings, limb: str, moment: Moment) -> Text | None:
    """Return 'knee 31.8 · shin 31.3 °C (means of 3)'; the quick row tells its own site."""
    sites = dict(SITES[sort_of(limb)])
    if limb_key(limb, "temperature_c", moment=moment) in findings:
        sites.pop("dorsum")
    read = _recorded(findings, limb, moment, "temperature:", sites)
    numbers = {
        site: [number for each in value if (number := number_of(each)) is not None]
        for site, value in read.items()
        if isinstance(value, list)
    }
    if not numbers:
        return None
    last = list(numbers)[-1]
    counts = {len(each) for each in numbers.values()}
    shown = []
    for site, each in numbers.items():
        mean = Celsius(fmean(each), bare=site != last)
        several = len(counts) > 1 and len(each) > 1
        msgid = "{site} {value} (mean of {n})" if several else "{site} {value}"
        args = {"n": len(each)} if several else {}
        shown.append(text(msgid, site=text(sites[site]), value=mean, **args))
    line = _in_row(shown)
    n = counts.pop() if len(counts) == 1 else 1
    if n == 1:
        return line
    msgid = "{line} (mean of {n})" if len(numbers) == 1 else "{line} (means of {n})"
    return text(msgid, line=line, n=n)


def _circumferences(findings: Findings, limb: str, moment: Moment) -> Text | None:
    """Return 'instep 22.1 cm · outer ankle 22.3 cm, 2.0 cm above'."""
    names = LANDMARKS[sort_of(limb)]
    shown = []
    for place, value in _recorded(findings, limb, moment, "circumference:", names).items():
        item = item_of(limb, f"circumference:{place}")
        said = None if item is None else value_text(item, value)
        if said is not None:
            shown.append(text("{site} {value}", site=text(names[place]), value=said))
    return _in_row(shown) if shown else None


def _recorded(
    findings: Findings, limb: str, moment: Moment, head: str, names: Mapping[str, str]
) -> dict[str, Json]:
    """Return what is recorded at each place and can be told."""
    found: dict[str, Json] = {}
    for place in names:
        item = item_of(limb, f"{head}{place}")
        value = findings.get(limb_key(limb, f"{head}{place}", moment=moment))
        if item is not None and value is not None and item_problem(item, value) is None:
            found[place] = value
    return found


def _in_row(parts: list[Text]) -> Text:
    line = parts[0]
    for part in parts[1:]:
        line = text("{first} · {rest}", first=line, rest=part)
    return line
