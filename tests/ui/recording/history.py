"""The history, asked question by question; what is the same as last time is confirmed."""

from __future__ import annotations

from collections.abc import Mapping

from painmap.core.findings import FindingKey, Json, history_key, visit_key
from painmap.core.record.history import answer_of
from painmap.core.record.visit_items import ASSENT
from painmap.core.visit import Visit
from painmap.ui.history.answer_fields import AnswerField, ChipsField, NoteField
from painmap.ui.history.history import HistoryTab
from painmap.ui.history.number_answers import AmountField, DurationField
from tests.ui.recording.fingers import Fingers

Findings = Mapping[FindingKey, Json]


def record_history(hand: Fingers, tab: HistoryTab, wanted: Findings, visit: Visit) -> None:
    """Enter every wanted answer that is another one than is there, then confirm each group."""
    found = hand.window.session.exam.findings
    hand.pick(tab.who.assent, [str(wanted[visit_key(ASSENT.key)])])
    for box in tab.groups.values():
        keys = [question.key for question in box.group.questions]
        new = {key: answer for key in keys if (answer := _wanted(wanted, key)) is not None}
        for key in keys:
            known = answer_of(found, key)
            if known is not None and known.value == new.get(key):
                new.pop(key)
        if new:
            hand.open(box.head)
        for key, answer in new.items():
            if box.rows[key].question.rare and box.more is not None and box.more.isVisible():
                hand.click(box.more)
            _give(hand, box.rows[key].field, answer)
        if box.confirm.isVisible():
            hand.click(box.confirm)
        hand.click(box.head) if box.is_open else None
    if visit.note:
        hand.write(tab.comment.note, visit.note)


def _wanted(wanted: Findings, key: str) -> Json:
    held = wanted.get(history_key(key))
    return held.get("value") if isinstance(held, dict) else None


def _give(hand: Fingers, field: AnswerField, answer: Json) -> None:
    if isinstance(field, ChipsField):
        hand.pick(field.choice, _chips(answer))
    elif isinstance(field, NoteField):
        hand.write(field.note, str(answer))
    elif isinstance(field, DurationField):
        assert isinstance(answer, dict)
        hand.type_in(field.field, f"{answer['n']}")
        hand.pick(field.choice, [str(answer["unit"])])
    else:
        assert isinstance(field, AmountField)
        assert isinstance(answer, (int, float))
        # A temperature has one decimal on the screen, an amount as few as it has.
        decimals = 1 if field.unit.text().startswith("°") or answer != int(answer) else 0
        hand.type_in(field.field, f"{answer:.{decimals}f}")


def _chips(answer: Json) -> list[str]:
    if isinstance(answer, bool):
        return ["yes" if answer else "no"]
    return [str(word) for word in answer] if isinstance(answer, list) else [str(answer)]
