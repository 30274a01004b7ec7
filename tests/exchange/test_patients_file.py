"""Patients out of FHIR: what is good is read, what is not is told, nothing is a bug."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.core.patient import SEXES, Patient
from painmap.errors import KnownError
from painmap.exchange.fhir_people import patient_resource
from painmap.exchange.patients_file import (
    MOST_BYTES,
    Incoming,
    PatientsFileError,
    read_patients,
    read_patients_file,
)

TODAY = date(2026, 8, 3)
UTE = {
    "resourceType": "Patient",
    "name": [{"use": "maiden", "family": "Alt"}, {"family": "Muster", "given": ["Ute", "Maria"]}],
    "birthDate": "2013-05-02",
    "gender": "female",
    "identifier": [
        {"use": "secondary", "value": "X9"},
        {"type": {"coding": [{"code": "MR"}]}, "value": " 77 "},
    ],
}
READ_UTE = Incoming("Muster", "Ute Maria", date(2013, 5, 2), "female", "77")


def of(*resources: Any) -> bytes:
    return json.dumps({"resourceType": "Bundle", "entry": [{"resource": r} for r in resources]}
                      ).encode()  # fmt: skip


def lines(*resources: Any) -> bytes:
    return "\r\n".join(json.dumps(each) for each in resources).encode() + b"\n"


@pytest.mark.parametrize(
    "data",
    [json.dumps(UTE).encode(), of(UTE, {"resourceType": "Observation"}, UTE), lines(UTE, UTE),
     b"\xef\xbb\xbf" + json.dumps(UTE).encode(), lines(UTE, json.loads(of(UTE)))],
    ids=["single", "bundle", "ndjson", "with a mark of UTF-8", "bundles by the line"],
)  # fmt: skip
def test_single_resources_bundles_and_lines_are_read(data: bytes) -> None:
    assert read_patients(data, TODAY).patients == (READ_UTE,)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"birthDate": "2013"}, "no whole date"),
        ({"birthDate": "2013-02-30"}, "a day that there is not"),
        ({"birthDate": "2027-01-01"}, "in the future"),
        ({"birthDate": "1850-01-01"}, "125 years"),
        ({"birthDate": None}, "no whole date"),
        ({"name": []}, "no family name"),
        ({"name": [{"family": "\u200b \n"}]}, "no family name"),
        ({"name": [{"family": "x" * 500}]}, "letters"),
        ({"name": "Muster"}, "no family name"),
        ({"active": False}, "no longer in use"),
        ({"deceasedBoolean": True}, "deceased"),
        ({"deceasedDateTime": "2020"}, "deceased"),
        ({"link": [{"other": {"reference": "Patient/2"}, "type": "replaced-by"}]}, "replaced"),
        ({"modifierExtension": [{"url": "urn:x", "valueBoolean": True}]}, "extension"),
    ],
)
def test_what_cannot_be_taken_is_told_with_its_place(changes: Any, problem: str) -> None:
    found = read_patients(of(UTE, UTE | changes), TODAY)
    assert found.patients == (READ_UTE,)
    (told,) = map(str, found.problems)
    assert told.startswith("Patient 2: ")
    assert problem in told


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ([{"text": "Muster, Ute"}], ("Muster", "Ute")),
        ([{"text": "Ute Muster"}], ("Ute Muster", "")),
        ([{"use": "old", "family": "Alt"}, {"use": "usual", "family": "Neu"}], ("Neu", "")),
        ([{"use": "usual", "family": "Usual"}, {"use": "official", "family": "Off"}], ("Off", "")),
        ([{"family": "  Van\tder  Berg ", "given": ["Jo", 3, None]}], ("Van der Berg", "Jo")),
    ],
)
def test_the_name_of_today_is_taken(name: Any, read: tuple[str, str]) -> None:
    (found,) = read_patients(of(UTE | {"name": name}), TODAY).patients
    assert (found.family, found.given) == read


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no patients"),
        (b"\xff\xfe", "no text"),
        (b"%PDF-1.7", "line 1 is no JSON"),
        (json.dumps(UTE).encode()[:-9], "not whole"),
        (lines(UTE) + b"{", "line 2"),
        (b"[" * 100_000, "line 1"),
        (b'{"resourceType": "Observation"}', "no patients"),
        (b" " * (MOST_BYTES + 1), "20 MB"),
    ],
    ids=["empty", "binary", "pdf", "half", "a half line", "nested", "other", "large"],
)
def test_a_file_without_patients_is_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(PatientsFileError, match=why):
        read_patients(data, TODAY)


def test_a_folder_or_nothing_in_its_place_is_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.json"):
        with pytest.raises(PatientsFileError, match="cannot be read"):
            read_patients_file(path)


_NAME = st.text(st.characters(categories=["L"]), min_size=1, max_size=12)


@settings(max_examples=20, deadline=None)
@given(_NAME, st.one_of(st.just(""), _NAME), st.dates(date(1910, 1, 1), TODAY),
       st.sampled_from(SEXES), st.one_of(st.just(""), _NAME))  # fmt: skip
def test_what_we_export_comes_back(family: str, given_: str, born: date, sex: Any, no: str) -> None:
    patient = Patient("a" * 32, family, given_, born, sex, no)
    (found,) = read_patients(json.dumps(patient_resource(patient)).encode(), TODAY).patients
    assert found == Incoming(family, given_, born, sex, no)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["use", "family", "given", "text", "value", "type", "coding", "code"]),
        inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.sampled_from(list(UTE)), _JSON))
def test_no_json_in_place_of_a_patient_is_a_bug(changes: dict[str, Any]) -> None:
    data = json.dumps({"resourceType": "Bundle", "entry": [{"resource": UTE | changes}]}).encode()
    try:
        found = read_patients(data, TODAY)
    except KnownError:
        return
    assert len(found.patients) + len(found.problems) == 1


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=60), st.integers(0, 400))
def test_no_bytes_are_a_bug(noise: bytes, place: int) -> None:
    data = of(UTE)
    with suppress(KnownError):
        read_patients(data[:place] + noise + data[place + len(noise) :], TODAY)


def test_a_name_and_a_number_of_before_are_not_taken() -> None:
    number = {"coding": [{"code": "MR"}]}
    changes = {
        "deceasedBoolean": False,
        "link": [{"type": "seealso"}, None],
        "name": [
            {"use": "official", "family": "Alt", "period": {"end": "2020-02"}},
            {"use": "official", "family": "Bald", "period": {"start": "2027"}},
            {"use": "official", "family": "Muster", "given": ["Ute Maria"],
             "period": {"start": "2020-02-01T08:00:00Z", "end": "2026-08"}},
        ],
        "identifier": [
            {"use": "old", "type": number, "value": "1"},
            {"type": number, "value": "2", "period": {"end": "2026-08-02"}},
            {"use": "official", "type": {"coding": [{"code": "SS"}]}, "value": "123-45"},
            {"type": number, "value": "77", "period": {"end": "2026-08-03", "start": 7}},
        ],
    }  # fmt: skip
    assert read_patients(of(UTE | changes), TODAY).patients == (READ_UTE,)
