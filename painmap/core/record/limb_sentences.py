"""The sheet of a limb in sentences: what differs first, what is normal in a few words."""

from __future__ import annotations

from typing import Final

from painmap.core.findings import MOMENTS, Basis, Moment, limb_key, visit_key
from painmap.core.record.items import Group, Item
from painmap.core.record.limb_items import items_of
from painmap.core.record.limb_site_lines import BY_SITE, site_lines
from painmap.core.record.limb_values import value_text
from painmap.core.record.limb_words import MOMENT_WORDS
from painmap.core.record.remarks import Findings
from painmap.core.record.visit_items import BEIGHTON, CONDITIONS, GAIT
from painmap.core.text import Text, joined, text

_ALL_JOINTS: Final = {
    "movement": "movement", "pain_on_movement": "pain on movement",
    "joint_swelling": "joint swelling", "strength": "strength",
}  # fmt: skip
"""What is one word where it is normal at each joint: how the keys of the items begin."""
_HEADS: Final[dict[Basis, str]] = {"seen": "Seen now", "reported": "Reported"}


def limb_sentences(findings: Findings, limb: str) -> tuple[Text, ...]:
    """Return one sentence for each moment and basis at which something is recorded of a limb.

    What is measured at several sites follows each in one short line of its own.
    """
    found = []
    for moment in MOMENTS:
        for basis in _HEADS:
            said = _parts(findings, limb, moment, basis)
            if said:
                head = text(_HEADS[basis])
                if moment != "rest":
                    head = text("{basis}, {moment}", basis=head, moment=text(MOMENT_WORDS[moment]))
                found.append(text("{head}: {findings}.", head=head, findings=_listed(said)))
            if basis == "seen":
                found += site_lines(findings, limb, moment)
    return tuple(found)


def visit_sentences(findings: Findings) -> tuple[Text, ...]:
    """Return how it was measured, gait and flexible joints, each in one sentence if recorded."""
    found = []
    for head, items in (("Measured", CONDITIONS), ("Walking", GAIT)):
        said = [
            text("{item} {value}", item=item.said, value=value)
            for item in items
            if (value := value_text(item, findings.get(visit_key(item.key)))) is not None
        ]
        if said:
            found.append(text("{head}: {findings}.", head=text(head), findings=_listed(said)))
    joints = [findings.get(visit_key(item.key)) for item in BEIGHTON]
    told = sum(isinstance(value, bool) for value in joints)
    if told:
        points = sum(value is True for value in joints)
        msgid = "Flexible joints: {points} of {told} asked."
        if told == len(BEIGHTON):
            msgid = "Flexible joints: {points} of {told}."
        found.append(text(msgid, points=points, told=told))
    return tuple(found)


def recorded_groups(findings: Findings, limb: str, groups: tuple[Group, ...]) -> tuple[str, ...]:
    """Return the keys of the groups in which something is recorded of a limb at any moment."""
    return tuple(
        group.key
        for group in groups
        if any(
            limb_key(limb, item.key, basis, moment) in findings
            for item in group.items
            for moment in MOMENTS
            for basis in _HEADS
        )
    )


def _parts(findings: Findings, limb: str, moment: Moment, basis: Basis) -> list[Text]:
    told: list[Text] = []
    normal: list[Item] = []
    for item in items_of(limb):
        value = findings.get(limb_key(limb, item.key, basis, moment))
        if item.key.startswith(BY_SITE):
            continue
        if item.normal is not None and value == item.normal:
            normal.append(item)
        elif (shown := _told(item, value_text(item, value))) is not None:
            told.append(shown)
    if normal:
        # "Swelling none" reads as "swelling normal": the word chosen stays in the sheet.
        told.append(text("{items} normal", items=joined(_in_few_words(normal, limb))))
    return told


def _in_few_words(normal: list[Item], limb: str) -> list[Text]:
    """Return the names of rows, those of all joints as one."""
    of_all, names = items_of(limb), []
    for item in normal:
        sort, _, joint = item.key.partition(":")
        same = [each for each in of_all if each.key.partition(":")[0] == sort]
        whole = bool(joint) and sort in _ALL_JOINTS and all(each in normal for each in same)
        name = text(_ALL_JOINTS[sort]) if whole else item.said
        if name not in names:
            names.append(name)
    return names


def _told(item: Item, value: Text | None) -> Text | None:
    if value is None:
        return None
    if item.sort == "photo":
        return value  # it says what it is
    msgid = "{item} “{value}”" if item.sort == "note" else "{item} {value}"
    return text(msgid, item=item.said, value=value)


def _listed(parts: list[Text]) -> Text:
    line = parts[0]
    for part in parts[1:]:
        line = text("{first}; {rest}", first=line, rest=part)
    return line
