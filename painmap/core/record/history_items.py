"""What a question of the history is, and a group of them that is folded to one line."""

from __future__ import annotations

from dataclasses import dataclass

from painmap.core.record.items import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Item):
    """A row of the history.

    `brief` is how its answer stands in the group's line, with {value}; '' is the name and the
    answer. `together`: follows the answer before it in one part of the line. `rare` questions are
    folded away within their group. `carries`: the answer goes along to the next visit; what was
    true of one day does not. `hint` is the time that is asked about.
    """

    brief: str = ""
    together: bool = False
    rare: bool = False
    carries: bool = True
    hint: str = ""


@dataclass(frozen=True, slots=True)
class HistoryGroup:
    """Questions folded to one line, the short ones first."""

    key: str
    name: str
    questions: tuple[Question, ...]
