"""A record without whom it is about: names out, ids replaced, every date moved by the same days.

Visits, maps, findings and their intervals stay, so that counts and comparisons are the same. The
journal is left out, for it remembers what was typed and taken back: each visit has one edit with
all that it holds. Free text and photos can tell who it is; they stay only where that was chosen.
What anybody could find out from a rare course or drawing is beyond this: see docs/archive.md.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

import numpy as np

from painmap.archive.documents import in_order
from painmap.archive.edit_json import edit_row, parts_of
from painmap.archive.free_text import (
    FIELDS,
    LEFT_OUT,
    NAMES,
    is_free_text,
    is_ours,
    is_typed,
)
from painmap.core.edits import FindingEdit, LayerEdit, Part, layer_edit
from painmap.core.findings import FindingKey, Json, as_basis
from painmap.core.layers import LayerKey
from painmap.core.rules.instruments import OWN
from painmap.core.stamps import new_id
from painmap.storage.journal import painted
from painmap.storage.whole_patient import PatientRows, Row, VisitRows

_ID: Final = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")
_DAY: Final = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")
_MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ][0-9:.+\-Z]*)?")
_DAYS: Final = (200, 2_000)
EDIT_TEXT: Final = "All of the visit"
_SHORTEST_HIDDEN: Final = 3
_OWN_INSTRUMENT: Final = OWN.removesuffix(":")


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """How a record is pseudonymised. `notes`, `photos`: whether these stay, at one's own risk.

    `days` moves every date; by chance unless given. Keep it to yourself: it leads back.
    """

    notes: bool = False
    photos: bool = False
    days: int = field(default_factory=lambda: -(_DAYS[0] + secrets.randbelow(_DAYS[1])))


@dataclass(frozen=True, slots=True)
class Hidden:
    """The rows of nobody, and of which real photo each of theirs is."""

    rows: PatientRows
    real_photo: dict[str, str]


def pseudonymised(rows: PatientRows, how: Pseudonym) -> Hidden:
    """Return the record without names; a new one at each call."""
    return _Hiding(rows, how).hidden()


class _Hiding:
    """Gives everybody and everything in one record a new name, the same wherever it stands."""

    def __init__(self, rows: PatientRows, how: Pseudonym) -> None:
        self._rows, self._how = rows, how
        self._shift = timedelta(days=how.days)
        self._ids: dict[str, str] = {}
        self._people: dict[str, str] = {}
        self._words: dict[str, str] = {}
        head = rows.patient
        self._secret = {head["family"], head["given"], head["number"]}

    def hidden(self) -> Hidden:
        head = self._rows.patient
        new = self._id(head["id"])
        visits = tuple(self._visit(one) for one in self._rows.visits)
        person = head | {
            "id": new, "family": f"P-{new[:6].upper()}", "given": "", "number": "",
            "born": self._moved(head["born"]), "created_at": self._moved(head["created_at"]),
        }  # fmt: skip
        # In the order in which they are read again: by their new ids.
        events = tuple(
            sorted(
                (self._event(row) for row in self._rows.events),
                key=lambda row: (row["id"], row["version"]),
            )
        )
        shown = {row["id"] for one in visits for row in one.pictures}
        real = {fake: real for real, fake in self._ids.items() if fake in shown}
        return Hidden(PatientRows(person, events, visits), real)

    def _visit(self, rows: VisitRows) -> VisitRows:
        head = self._row(rows.visit)
        edits = self._one_edit(rows, head)
        findings = tuple(
            {"visit_id": head["id"], "subject": part.key.subject, "item": part.key.item,
             "basis": part.key.basis, "value": part.after}
            for part in (parts_of(edits[0]) if edits else ())
            if isinstance(part, FindingEdit)
        )  # fmt: skip
        self._hide_more(rows)
        evaluations = tuple(
            self._row(row) | {
                "settings": self._evaluated(row["settings"]),
                "result": self._evaluated(row["result"]),
            }
            for row in rows.evaluations
        )  # fmt: skip
        photos = rows.pictures if self._how.photos else ()
        pictures = tuple(sorted(map(self._row, photos), key=lambda row: str(row["id"])))
        return VisitRows(head, edits, findings, evaluations, pictures, len(edits))

    def _one_edit(self, rows: VisitRows, head: Row) -> tuple[Row, ...]:
        strokes = [
            part
            for row in rows.edits
            for part in parts_of(row)
            if isinstance(part, LayerEdit)
        ]  # fmt: skip
        parts: list[Part] = []
        for layer, values in in_order(painted(strokes)):
            cells = np.flatnonzero(values)
            part = layer_edit(self._layer(layer), cells, 0, values[cells])
            if part is not None:
                parts.append(part)
        for row in rows.findings:
            made = self._finding(row)
            if made is not None:
                parts.append(made)
        if not parts:
            return ()
        # Rows are in the order of their new keys, as they are read again.
        parts.sort(key=_place)
        return (edit_row(head["id"], 1, head["began_at"], EDIT_TEXT, tuple(parts)),)

    def _finding(self, row: Row) -> FindingEdit | None:
        """Return a finding without what tells of anybody; None for one that is no more than that.

        Only the values of notes are free: a note on a zone has its cell in its item.
        """
        subject, item, value = row["subject"], row["item"], row["value"]
        if not self._how.notes and is_free_text(subject, item):
            self._hide(value)
            return None
        if not self._how.photos and item == "photo":
            return None
        key = FindingKey(self._subject(subject), self._item(item), as_basis(row["basis"]))
        return FindingEdit(key, None, self._value(value))

    def _event(self, row: Row) -> Row:
        made = self._row(row)
        if not self._how.notes:
            made |= {"title": row["kind"], "note": ""}
        return made

    def _row(self, row: Row) -> Row:
        """Return the plain columns of a row: moments, names and ids; JSON is left as it is."""
        made: Row = {}
        for name, value in row.items():
            if isinstance(value, date):
                made[name] = self._moved(value)
            elif name in NAMES and isinstance(value, str):
                made[name] = self._person(value)
            elif name in FIELDS and isinstance(value, str) and not self._how.notes:
                made[name] = LEFT_OUT if value else ""
            else:
                made[name] = self._ids_in(value) if isinstance(value, str) else value
        return made

    def _subject(self, subject: str) -> str:
        sort, colon, rest = subject.partition(":")
        if sort == "layer":
            return f"{sort}{colon}{self._layer(LayerKey.parse(rest))}"
        return self._ids_in(subject)

    def _item(self, item: str) -> str:
        sort, colon, entry = item.partition(":")
        if colon and sort in ("checklist", _OWN_INSTRUMENT):
            return f"{sort}:{self._word(entry, 'checklist')}"
        return self._ids_in(item)

    def _layer(self, layer: LayerKey) -> LayerKey:
        if layer.kind == "carried":  # has a layer of its own as its quality
            return LayerKey(layer.kind, str(self._layer(LayerKey.parse(layer.quality))))
        if layer.is_hidden:
            return LayerKey(layer.kind, self._ids_in(layer.quality))
        return LayerKey(layer.kind, self._word(layer.quality, "quality"))

    def _value(self, value: Json, name: str = "") -> Json:
        """Return a value of a finding; a text that is no word of ours becomes a numbered one."""
        if isinstance(value, dict):
            return {key: self._value(each, key) for key, each in value.items()}
        if isinstance(value, list):
            return [self._value(each, name) for each in value]
        if not isinstance(value, str) or not value:
            return value
        if name in NAMES:
            return self._person(value)
        if is_typed(name) and not is_ours(value, name):
            if self._how.notes:
                return value
            self._hide(value)
            return LEFT_OUT
        return self._word(self._moments_in(self._ids_in(value)), name)

    def _word(self, word: str, name: str = "") -> str:
        """Return a word of ours as it is, a clinic's own as 'own 1' … unless notes stay."""
        if self._how.notes or not word or is_ours(word, name) or _MOMENT.fullmatch(word):
            return word
        self._secret.add(word)
        return self._words.setdefault(word, f"own {len(self._words) + 1}")

    def _person(self, name: str) -> str:
        if not name.strip():
            return name
        self._secret.add(name)
        return self._people.setdefault(name, f"Person {len(self._people) + 1}")

    def _id(self, known: str) -> str:
        return self._ids.setdefault(known, new_id())

    def _ids_in(self, text: str) -> str:
        return _ID.sub(lambda found: self._id(found[0]), text)

    def _moments_in(self, text: str) -> str:
        return _DAY.sub(self._moved_text, text)

    def _moved_text(self, found: re.Match[str]) -> str:
        try:
            return str(self._moved(date.fromisoformat(found[0])))
        except (ValueError, OverflowError):
            return LEFT_OUT

    def _moved(self, value: Any) -> Any:
        return value + self._shift

    def _hide(self, value: Json) -> None:
        """Remember a text that was left out, so that no result of a rule repeats it."""
        if isinstance(value, dict):
            for each in value.values():
                self._hide(each)
        elif isinstance(value, str):
            self._secret.add(value)

    def _hide_more(self, rows: VisitRows) -> None:
        self._secret |= {rows.visit["examiner"], rows.visit["note"], rows.visit["reason"]}

    def _evaluated(self, value: Json, name: str = "") -> Json:
        """Return what a rule said, without any text that was left out elsewhere."""
        if isinstance(value, dict):
            return {key: self._evaluated(each, key) for key, each in value.items()}
        if isinstance(value, list):
            return [self._evaluated(each, name) for each in value]
        if not isinstance(value, str) or name in ("is", "rule", "key"):
            return value
        told = self._moments_in(self._ids_in(value))
        known = (one for one in self._secret if len(one) >= _SHORTEST_HIDDEN)
        if self._how.notes:
            known = (one for one in self._people if len(one) >= _SHORTEST_HIDDEN)
        if is_ours(told):
            return LEFT_OUT if told in known else told
        return LEFT_OUT if any(one in told for one in known) else told


def _place(part: Part) -> tuple[object, ...]:
    if isinstance(part, LayerEdit):
        return 0, str(part.layer), "", ""
    return 1, part.key.subject, part.key.item, part.key.basis
