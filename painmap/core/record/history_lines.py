"""The history in one line a group: 'Pain now 7, usual 5, worst 9 · 14 months · constant'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from painmap.core.findings import FindingKey, Json
from painmap.core.record.history import answer_of
from painmap.core.record.history_items import HistoryGroup, Question
from painmap.core.record.limb_values import value_text
from painmap.core.text import Text, text


@dataclass(frozen=True, slots=True)
class Part:
    """One answer in the line; `carried` is the day of one that nobody has tapped today."""

    item: str
    shown: Text
    carried: date | None = None
    together: bool = False


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group folded to one line; no parts is *not asked*."""

    group: HistoryGroup
    parts: tuple[Part, ...]

    @property
    def shown(self) -> Text | None:
        """The whole line, None for a group of which nothing was asked."""
        return _line(self.parts) if self.parts else None

    @property
    def carried(self) -> date | None:
        """The oldest day of the answers that nobody has tapped today."""
        return min((part.carried for part in self.parts if part.carried), default=None)


def group_line(group: HistoryGroup, findings: Mapping[FindingKey, Json]) -> GroupLine:
    """Return a group's answers in one line, carried ones with their day."""
    parts: list[Part] = []
    for question in group.questions:
        found = answer_of(findings, question.key)
        shown = None if found is None else answer_text(question, found.value)
        if found is not None and shown is not None:
            together = question.together and bool(parts)
            parts.append(Part(question.key, shown, found.carried, together))
    return GroupLine(group, tuple(parts))


def answer_text(question: Question, value: Json) -> Text | None:
    """Return an answer as it stands in the line; None for what the question cannot hold."""
    said = value_text(question, value)
    if said is None:
        return None
    if question.sort == "yes_no":
        return question.said if value else text("no {item}", item=question.said)
    if question.brief:
        return text(question.brief, value=said)
    return text("{item} {value}", item=question.said, value=said)


def _line(parts: Sequence[Part]) -> Text:
    line = parts[0].shown
    for part in parts[1:]:
        msgid = "{line}, {part}" if part.together else "{line} · {part}"
        line = text(msgid, line=line, part=part.shown)
    return line
