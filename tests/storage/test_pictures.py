"""Photos in the clinic file: whole, unchanged, gone with the signing where nothing shows them."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from painmap.core.exam import finding_edit
from painmap.core.findings import Json, limb_key
from painmap.core.patient import Patient
from painmap.core.record.photos import Picture
from painmap.core.visit import SignedVisit, Visit
from painmap.storage.faults import DamagedPictureError, NotEmptyError, VisitGoneError
from painmap.storage.store import Store
from tests.storage.clinics import Clinic, FileClinic
from tests.storage.samples import NOON, sample_visit

CELLS = 200
PHOTO = limb_key("l_leg", "photo")
DATA = b"\xff\xd8" + bytes(range(256)) * 64


def picture_of(visit: Visit, data: bytes = DATA) -> Picture:
    return Picture.new(visit.id, NOON, (1600, 1200), data)


def show(store: Store, visit: Visit, value: Json) -> None:
    exam = store.open_exam(visit.id, CELLS)
    edit = finding_edit(exam, PHOTO, value, "Photo")
    assert edit is not None
    store.append_edit(visit.id, edit)


def test_a_photo_is_read_as_it_was_written(clinic: Clinic, store: Store, draft: Visit) -> None:
    picture = picture_of(draft)
    store.add_picture(picture)
    store.close()
    with closing(clinic.open()) as again:
        assert again.picture(picture.id) == picture


def test_a_signed_visit_takes_none_and_keeps_its_own(store: Store, draft: Visit) -> None:
    picture = picture_of(draft)
    store.add_picture(picture)
    show(store, draft, picture.finding)
    store.sign_visit(draft.id, NOON)
    with pytest.raises(SignedVisit):
        store.add_picture(picture_of(draft))
    assert store.picture(picture.id) == picture


def test_a_visit_that_is_gone_takes_none(store: Store, patient: Patient) -> None:
    with pytest.raises(VisitGoneError):
        store.add_picture(picture_of(sample_visit(patient)))


def test_what_nothing_shows_is_gone_once_signed(clinic: Clinic, store: Store, draft: Visit) -> None:
    kept, removed = picture_of(draft), picture_of(draft, b"REMOVED PHOTO" * 5_000)
    for picture in (removed, kept):
        store.add_picture(picture)
        show(store, draft, picture.finding)
    assert store.picture(removed.id) == removed  # undo may bring it back
    store.sign_visit(draft.id, NOON)
    assert store.picture(kept.id) == kept
    with pytest.raises(DamagedPictureError):
        store.picture(removed.id)
    store.close()
    if isinstance(clinic, FileClinic):
        with clinic.behind() as other:  # VACUUM on a server is its own
            assert other.execute("SELECT count(*) FROM picture").fetchone() == (1,)
        assert b"REMOVED PHOTO" not in clinic.path.read_bytes()


def test_signing_leaves_what_another_visit_took_or_shows(
    store: Store, patient: Patient, draft: Visit
) -> None:
    later = store.add_visit(sample_visit(patient, 2))
    lent, own = picture_of(draft), picture_of(later)
    for picture in (lent, own):
        store.add_picture(picture)
    show(store, later, lent.finding)
    store.sign_visit(draft.id, NOON)
    assert store.picture(lent.id) == lent
    assert store.picture(own.id) == own


def test_a_damaged_photo_is_told_and_never_shown(
    clinic: Clinic, store: Store, draft: Visit
) -> None:
    picture = picture_of(draft)
    store.add_picture(picture)
    for damaged in (DATA[:-1] + b"x", b"", "text"):
        with clinic.behind() as connection:
            connection.execute("UPDATE picture SET bytes = ?", (damaged,))
        with pytest.raises(DamagedPictureError):
            store.picture(picture.id)


def test_a_draft_with_a_photo_is_not_empty(store: Store, patient: Patient) -> None:
    draft = store.add_visit(replace(sample_visit(patient), height_cm=None, note=""))
    assert store.empty_drafts(draft.patient_id) == {draft.id}
    known = store.visits(draft.patient_id)
    assert store.empty_drafts(draft.patient_id, known) == {draft.id}
    store.add_picture(picture_of(draft))
    assert store.empty_drafts(draft.patient_id) == set()
    known = store.visits(draft.patient_id)
    assert store.empty_drafts(draft.patient_id, known) == set()
    with pytest.raises(NotEmptyError):
        store.discard_visit(draft.id)
