"""What every rule gives back: its result, what went in, and what is still missing.

A result is a plain value that is kept beside a visit, so it carries the rule's version and the
settings that were used: a later rule or setting never changes what an old result says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final, cast

from painmap.core.findings import Json
from painmap.core.text import Arg, Celsius, Number, Text, text

FROM_MAP: Final = text("map")
BY_HAND: Final = text("by hand")
NOT_ASSESSED: Final = text("not assessed")
"""Words for where an input comes from; a rule may name the place more closely."""


@dataclass(frozen=True, slots=True)
class RuleInput:
    """One thing that went into a result; a `value` of None is *not assessed*.

    `key` is the item's name among the findings of its score, for a screen that lets it be changed.
    """

    name: Text
    value: Json
    source: Text
    by_hand: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class RuleResult:
    """A computed label and value; a `value` of None is *cannot be said yet*, see `missing`.

    `details` holds the parts of the value by name, `notes` what stands beside the label.
    """

    rule: str
    version: int
    label: Text
    value: Json
    inputs: tuple[RuleInput, ...] = ()
    missing: tuple[Text, ...] = ()
    settings: Mapping[str, Json] = field(default_factory=dict)
    details: Mapping[str, Json] = field(default_factory=dict)
    notes: tuple[Text, ...] = ()

    @property
    def is_decided(self) -> bool:
        """Tell whether the result can be said, though something may be missing still."""
        return self.value is not None

    def input(self, key: str) -> RuleInput:
        """Return an input by its key. Raises KeyError."""
        for each in self.inputs:
            if each.key == key:
                return each
        raise KeyError(key)


def result_to_json(result: RuleResult) -> dict[str, Json]:
    """Return a result as JSON, from which `result_from_json` makes the same again."""
    return {
        "rule": result.rule,
        "version": result.version,
        "label": text_to_json(result.label),
        "value": result.value,
        "inputs": [_input_to_json(each) for each in result.inputs],
        "missing": [text_to_json(each) for each in result.missing],
        "settings": dict(result.settings),
        "details": dict(result.details),
        "notes": [text_to_json(each) for each in result.notes],
    }


def result_from_json(value: Json) -> RuleResult:
    """Read a stored result. Raises ValueError for anything else."""
    row = _row(value)
    version = row.get("version")
    if isinstance(version, bool) or not isinstance(version, int):
        raise ValueError(f"not a version of a rule: {version!r}")  # noqa: TRY004  # of a file
    return RuleResult(
        _word(row.get("rule")),
        version,
        text_from_json(row.get("label")),
        row.get("value"),
        tuple(_input_from_json(each) for each in _rows(row.get("inputs"))),
        tuple(text_from_json(each) for each in _rows(row.get("missing"))),
        _row(row.get("settings")),
        _row(row.get("details", {})),
        tuple(text_from_json(each) for each in _rows(row.get("notes", []))),
    )


def text_to_json(sentence: Text) -> Json:
    """Return a text as JSON: the plain English of one without arguments, else with them."""
    if not sentence.args:
        return sentence.msgid
    args: dict[str, Json] = {name: _arg_to_json(arg) for name, arg in sentence.args}
    return {"text": sentence.msgid, "args": args}


def text_from_json(value: Json) -> Text:
    """Read a stored text. Raises ValueError for anything else."""
    if isinstance(value, str):
        return Text(value)
    row = _row(value)
    args = _row(row.get("args"))
    return Text(
        _word(row.get("text")), tuple((name, _arg_from_json(arg)) for name, arg in args.items())
    )


def _input_to_json(each: RuleInput) -> Json:
    return {
        "name": text_to_json(each.name),
        "value": each.value,
        "source": text_to_json(each.source),
        "by_hand": each.by_hand,
        "key": each.key,
    }


def _input_from_json(value: Json) -> RuleInput:
    row = _row(value)
    return RuleInput(
        text_from_json(row.get("name")),
        row.get("value"),
        text_from_json(row.get("source")),
        row.get("by_hand") is True,
        _word(row.get("key", "")),
    )


def _arg_to_json(arg: Arg) -> Json:
    if isinstance(arg, Text):
        return {"is": "text", "value": text_to_json(arg)}
    if isinstance(arg, Number):
        return {
            "is": "number",
            "value": arg.value,
            "decimals": arg.decimals,
            "signed": arg.signed,
        }
    if isinstance(arg, Celsius):
        return {"is": "celsius", "value": arg.value, "difference": arg.difference}
    if isinstance(arg, datetime):
        return {"is": "moment", "value": arg.isoformat()}
    if isinstance(arg, date):
        return {"is": "day", "value": arg.isoformat()}
    return arg


def _arg_from_json(value: Json) -> Arg:
    if isinstance(value, (str, int)):
        return value
    row = _row(value)
    sort, held = row.get("is"), row.get("value")
    if sort == "text":
        return text_from_json(held)
    if sort in ("day", "moment"):
        return (date if sort == "day" else datetime).fromisoformat(_word(held))
    if isinstance(held, bool) or not isinstance(held, (int, float)):
        raise ValueError(f"not a number in a stored text: {held!r}")  # noqa: TRY004  # of a file
    if sort == "celsius":
        return Celsius(held, row.get("difference") is True)
    if sort == "number":
        return Number(held, cast("int", row.get("decimals", 0)), row.get("signed") is True)
    raise ValueError(f"not an argument of a stored text: {value!r}")


def _row(value: Json) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise ValueError(f"not a stored result: {value!r}")  # noqa: TRY004  # of a file
    return value


def _rows(value: Json) -> Sequence[Json]:
    if not isinstance(value, list):
        raise ValueError(f"not a list in a stored result: {value!r}")  # noqa: TRY004  # of a file
    return value


def _word(value: Json) -> str:
    if not isinstance(value, str):
        raise ValueError(f"not a word in a stored result: {value!r}")  # noqa: TRY004  # of a file
    return value
