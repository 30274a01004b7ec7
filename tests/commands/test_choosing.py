"""Which patient and which visit is meant by what somebody typed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date

import pytest

from painmap.commands.choosing import (
    NoPatientError,
    WhichPatientError,
    WhichVisitError,
    patient_of,
    two_visits,
    visit_of,
)
from painmap.core.patient import Patient
from painmap.core.stamps import utc_now
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage.store import Store, create_throw_away
from tests.storage.samples import sample_patient, sample_visit

LENA = sample_patient()
TWIN = sample_patient(born=date(2014, 2, 6), number="77-4")
JONAS = sample_patient(given="Jonas", number="")
OTHER = sample_patient(family="Müllerin", given="Lena", number="Lena")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("clinic") / "clinic.painmap"
    with closing(create_throw_away(path)) as store:
        for patient in (LENA, TWIN, JONAS, OTHER):
            store.add_patient(patient)
        yield store


@pytest.fixture(scope="module")
def visits(store: Store) -> list[Visit]:
    """Two signed visits of Lena, and a signed amendment of the second."""
    first, second = (store.add_visit(sample_visit(LENA, number)) for number in (1, 2))
    store.sign_visit(first.id, utc_now())
    store.sign_visit(second.id, utc_now())
    newer = store.amend_visit(second.id, by="Dr Adler", reason="Wrong side")
    store.sign_visit(newer.id, utc_now())
    return [first, second, newer]


@pytest.mark.parametrize(
    ("who", "born", "meant"),
    [
        ("77-3", None, LENA),
        pytest.param(LENA.id, None, LENA, id="id"),  # of its moment: no name for a test
        ("müller, lena", LENA.born, LENA),
        ("Lena Müller", TWIN.born, TWIN),
        ("", TWIN.born, TWIN),
        ("Müller,  Jonas", None, JONAS),
        ("Müllerin", None, OTHER),
        ("Lena", None, OTHER),
    ],
)
def test_one_is_meant(store: Store, who: str, born: date | None, meant: Patient) -> None:
    assert patient_of(store, who, born) == meant


@pytest.mark.parametrize(
    ("who", "born", "error"),
    [
        ("Müller", None, WhichPatientError),
        ("Müller, Lena", None, WhichPatientError),
        ("", None, WhichPatientError),
        ("Mülle", None, NoPatientError),
        ("77-3", TWIN.born, NoPatientError),
        ("0" * 32, None, NoPatientError),
        ("%", None, NoPatientError),
    ],
)
def test_nobody_or_several_are_meant(
    store: Store, who: str, born: date | None, error: type[KnownError]
) -> None:
    with pytest.raises(error):
        patient_of(store, who, born)


def test_the_newest_version_of_a_visit_is_meant(store: Store, visits: list[Visit]) -> None:
    assert visit_of(store, LENA).id == visits[2].id
    assert visit_of(store, LENA, "2").id == visits[1].id, "unless another one is named"
    assert visit_of(store, LENA, visits[0].id).id == visits[0].id
    day = visits[1].began_at.astimezone().date().isoformat()
    assert visit_of(store, LENA, day).id == visits[2].id
    for text in ("9", "2020-01-01", "two"):
        with pytest.raises(WhichVisitError):
            visit_of(store, LENA, text)
    with pytest.raises(WhichVisitError, match="has no visit"):
        visit_of(store, JONAS)


def test_two_visits_come_in_their_order(store: Store, visits: list[Visit]) -> None:
    def ids(then: str, now: str) -> list[str]:
        return [one.id for one in two_visits(store, LENA, then, now)]

    assert ids("", "") == ids("3", "1") == [visits[0].id, visits[2].id]
    with pytest.raises(KnownError, match="itself"):
        two_visits(store, LENA, "1", "1")
    with pytest.raises(KnownError, match="no earlier visit"):
        two_visits(store, LENA, "", "1")
