"""A disk that changes single bits: refused in plain words, never a map that is not the one painted.

Every page bears a seal (HMAC), so that no flipped bit of it is read as anything.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage.store import Store, open_store
from painmap.storage.vault.secret import SALT_BYTES
from tests.opening import connect

pytestmark = pytest.mark.clinic_file

N = 5_000
PAIN = LayerKey("pain")


@pytest.fixture
def exam(store: Store, draft: Visit) -> Exam:
    made = store.open_exam(draft.id, N)
    for number in range(8):
        edit = paint_edit(made, PAIN, range(number * 200, number * 200 + 150), 4, "Paint")
        assert edit is not None
        made.apply(edit)
        store.append_edit(draft.id, edit)
    noted = finding_edit(made, limb_key("l_leg", "note"), "spots", "Note")
    assert noted is not None
    made.apply(noted)
    store.append_edit(draft.id, noted)
    return made


def use(store: Store, exam: Exam) -> None:
    """Do with a file what the screens do; the map that comes is the one painted."""
    patient = exam.patient
    store.check()
    store.search_patients("")
    store.similar_patients(patient.family, patient.given, patient.born)
    store.visits(patient.id)
    store.empty_drafts(patient.id)
    store.setting("examiner")
    shown = store.open_exam(exam.visit.id, N)
    assert np.array_equal(shown.layer(PAIN), exam.layer(PAIN))
    edit = paint_edit(shown, PAIN, range(4_000, 4_100), 3, "Paint")
    assert edit is not None
    store.append_edit(exam.visit.id, edit)
    store.fold(exam.visit.id)


@pytest.mark.parametrize("folded", [False, True])
def test_no_flipped_bit_changes_the_map(
    store: Store, exam: Exam, clinic_path: Path, folded: bool
) -> None:
    if folded:
        store.fold(exam.visit.id)
    store.close()
    whole = np.fromfile(clinic_path, np.uint8)
    dice = np.random.default_rng(11)
    refused = 0
    for at in SALT_BYTES + dice.choice(whole.size - SALT_BYTES, 80, replace=False):
        hurt = whole.copy()
        hurt[at] ^= 1 << dice.integers(8)
        hurt.tofile(clinic_path)
        opened = None
        try:
            opened = open_store(clinic_path)
            use(opened, exam)
        except KnownError:
            refused += 1
        finally:
            if opened is not None:
                opened.close()
    assert refused == 80


def test_an_index_that_lost_a_stroke_is_noticed(
    store: Store, exam: Exam, clinic_path: Path
) -> None:
    """The journal ends early then, and every stroke left fits: only the check can tell."""
    store.close()
    with closing(connect(clinic_path)) as other:
        # The journal gets the index of a table that holds all its rows but the ninth.
        other.execute("CREATE TABLE less (visit_id, seq, PRIMARY KEY (visit_id, seq))")
        other.execute(
            "INSERT INTO less (rowid, visit_id, seq)"
            " SELECT rowid, visit_id, seq FROM edit WHERE seq <> 9"
        )
        other.execute("PRAGMA writable_schema = ON")
        pages = dict(
            other.execute("SELECT tbl_name, rootpage FROM sqlite_master WHERE name LIKE '%auto%'")
        )
        for name, of in (("edit", "less"), ("less", "edit")):
            other.execute(
                "UPDATE sqlite_master SET rootpage = ? WHERE tbl_name = ? AND name LIKE '%auto%'",
                (pages[of], name),
            )
    hurt = open_store(clinic_path)
    with pytest.raises(KnownError, match="damaged"):
        hurt.check()
    hurt.close()


def test_a_whole_file_passes(store: Store, exam: Exam) -> None:
    use(store, exam)
