"""The table of codes, and a clinic's own beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.errors import KnownError
from painmap.exchange.codes import LOCAL, OWN_FILE, read_codes

LOINC, SNOMED = "http://loinc.org", "http://snomed.info/sct"


def own_table(folder: Path, content: object) -> Path:
    (folder / OWN_FILE).write_text(json.dumps(content), encoding="utf-8")
    return folder


def test_left_and_right_are_never_the_same_code() -> None:
    rows = read_codes().rows
    sites = {key.rpartition(":")[0] for key in rows if key.startswith("site:")}
    one_code = {"site:neck", "site:upper_back", "site:middle_back"}  # no code with a side
    for site in sites - one_code:
        left, right = rows[f"{site}:L"], rows[f"{site}:R"]
        assert not {row.code for row in left} & {row.code for row in right}, site
        assert all("left" in row.display.lower() for row in left), site
        assert all("right" in row.display.lower() for row in right), site


def test_every_row_says_where_its_code_was_confirmed() -> None:
    rows = [row for each in read_codes().rows.values() for row in each]
    assert all(row.source and row.display for row in rows)
    assert {row.system for row in rows} == {LOINC, SNOMED}


def test_allodynia_has_no_code_of_others() -> None:
    concept = read_codes().concept("layer:allodynia", "Allodynia")
    assert [coding["system"] for coding in concept["coding"]] == [LOCAL]
    assert concept["text"] == "Allodynia"


def test_a_clinics_own_table_replaces_adds_and_takes_away(tmp_path: Path) -> None:
    rows = [
        {"id": "skin_colour", "system": SNOMED, "code": "248412009", "display": "Colour"},
        {"id": "touch:cold", "code": ""},
        {"id": "layer:allodynia", "system": "urn:x", "code": "all"},
    ]
    codes = read_codes(own_table(tmp_path, {"codes": rows}))
    assert codes.codings("skin_colour") == [
        {"system": SNOMED, "code": "248412009", "display": "Colour"}
    ]
    assert codes.codings("touch:cold") == []
    assert codes.codings("layer:allodynia") == [{"system": "urn:x", "code": "all"}]
    assert codes.codings("touch:hot") == read_codes().codings("touch:hot")


@pytest.mark.parametrize(
    "content",
    [[], {"codes": {}}, {"codes": ["x"]}, {"codes": [{"id": ""}]}, {"codes": [{"id": 3}]},
     {"codes": [{"id": "a", "code": "1"}]},
     {"codes": [{"id": "a", "system": "urn:x", "code": "1 2"}]}],
)  # fmt: skip
def test_a_damaged_table_is_told_with_its_name(tmp_path: Path, content: object) -> None:
    with pytest.raises(KnownError, match=OWN_FILE):
        read_codes(own_table(tmp_path, content))


@settings(max_examples=20, deadline=None)
@given(data=st.binary(max_size=80))
def test_no_bytes_in_its_place_are_a_bug(tmp_path_factory: pytest.TempPathFactory,
                                         data: bytes) -> None:  # fmt: skip
    folder = tmp_path_factory.getbasetemp() / "codes"
    folder.mkdir(exist_ok=True)
    (folder / OWN_FILE).write_bytes(data)
    with pytest.raises(KnownError):
        read_codes(folder)
