"""Versions of a visit: what holds goes out in place of the one before, what was taken out too."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from typing import Any

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.exam import findings_edit, paint_edit
from painmap.core.findings import FindingKey, Json, limb_key
from painmap.core.layers import LayerKey
from painmap.core.record.photos import PHOTO_ITEM, Picture
from painmap.core.visit import Visit
from painmap.exchange.fhir_bundle import bundle_of
from painmap.exchange.record import NotStandingError, chosen_visits, read_record
from painmap.storage.store import Store, create_throw_away
from tests.exchange.fhir_rules import check_bundle, resources_of
from tests.exchange.visits import BEGAN, PATIENT, a_visit

WRONG_SIDE = "Left and right mixed up"
JPEG = b"\xff\xd8 a photo"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, atlas: Atlas) -> Iterator[Store]:
    """A signed visit with the left leg cold on a photo, and its amendment: it was the right one."""
    path = tmp_path_factory.mktemp("clinic") / "clinic.painmap"
    with closing(create_throw_away(path, "Dr Test")) as made:
        made.add_patient(PATIENT)
        first = a_visit(versions=atlas.versions)
        made.add_visit(first)
        photo = Picture.new(first.id, BEGAN, (4, 3), JPEG)
        made.add_picture(photo)
        shown = limb_key("l_leg", PHOTO_ITEM)
        left, right = limb_key("l_leg", "touch"), limb_key("r_leg", "touch")
        _record(made, first.id, atlas, {left: "cold", shown: photo.finding})
        made.sign_visit(first.id, BEGAN + timedelta(minutes=20))
        newer = made.amend_visit(first.id, by="Dr Other", reason=WRONG_SIDE, at=BEGAN)
        # The photo stays in the first version alone.
        _record(made, newer.id, atlas, {left: None, right: "cold", shown: None}, limb=3)
        yield made


def _record(
    store: Store, visit_id: str, atlas: Atlas, values: dict[FindingKey, Json], limb: int = 4
) -> None:
    exam = store.open_exam(visit_id, atlas.n_cells)
    cells = np.flatnonzero(atlas.limb == limb)[:2000].astype(np.int32)
    painted = np.flatnonzero(exam.layer(LayerKey("pain"))).astype(np.int32)
    for edit in (
        findings_edit(exam, values, "Record"),
        paint_edit(exam, LayerKey("pain"), painted, 0, "Erase") if painted.size else None,
        paint_edit(exam, LayerKey("pain"), cells, 4, "Paint"),
    ):
        if edit is not None:
            exam.apply(edit)
            store.append_edit(visit_id, edit)


@pytest.fixture(scope="module")
def before(store: Store, atlas: Atlas) -> dict[str, Any]:
    """The bundle of the first version, while its amendment is a draft."""
    return bundle_of(read_record(store, atlas, PATIENT.id, photos=True), atlas)


@pytest.fixture(scope="module")
def signed(store: Store, before: dict[str, Any]) -> tuple[Visit, Visit]:
    """Both versions, once the newer one is signed."""
    draft = store.visits(PATIENT.id)[-1]
    with pytest.raises(NotStandingError, match="not signed: till then visit 1 holds"):
        chosen_visits(store, PATIENT.id, draft.id)
    store.sign_visit(draft.id, BEGAN + timedelta(days=1))
    first, newer = store.visits(PATIENT.id)
    return first, newer


@pytest.fixture(scope="module")
def after(store: Store, atlas: Atlas, signed: tuple[Visit, Visit]) -> dict[str, Any]:
    return bundle_of(read_record(store, atlas, PATIENT.id, photos=True), atlas)


def test_a_photo_goes_along_whole_with_its_limb(before: dict[str, Any]) -> None:
    check_bundle(before)
    (photo,) = resources_of(before, "DocumentReference")
    assert photo["type"]["coding"][0]["code"] == "72170-4"
    assert photo["description"] == "Photo, left leg"
    (held,) = resources_of(before, "Binary")
    assert base64.b64decode(held["data"]) == JPEG
    assert held["contentType"] == photo["content"][0]["attachment"]["contentType"] == "image/jpeg"
    limbs = {f"urn:uuid:{one['id']}": one for one in resources_of(before, "BodyStructure")}
    (limb,) = photo["context"]["related"]
    assert limbs[limb["reference"]]["locationQualifier"][0]["text"] == "left"


def test_an_amendment_takes_the_place_of_what_it_amends(
    before: dict[str, Any], after: dict[str, Any], signed: tuple[Visit, Visit]
) -> None:
    check_bundle(after)
    (old,), (new,) = resources_of(before, "Encounter"), resources_of(after, "Encounter")
    assert old["id"] == new["id"]
    assert len(new["identifier"]) == 2
    told = {one["id"]: one for one in resources_of(after, "Observation")}
    for one in resources_of(before, "Observation"):
        assert one["status"] == "final"
        assert told[one["id"]]["status"] in ("amended", "entered-in-error"), one["code"]["text"]
    there = [one["individual"]["display"] for one in new["participant"]]
    assert there == ["Dr Test", "Dr Other"]  # who examined, then who amended
    (provenance,) = resources_of(after, "Provenance")
    assert provenance["reason"] == [{"text": WRONG_SIDE}]
    (revised,) = provenance["entity"]
    assert revised["what"]["identifier"] == old["identifier"][0]


def test_what_an_amendment_took_out_is_withdrawn_without_its_value(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    (cold,) = _touches(before)
    found = {one["bodySite"]["text"]: one for one in _touches(after)}
    gone, there = found["left leg"], found["right leg"]
    assert (cold["id"], cold["valueCodeableConcept"]["text"]) == (gone["id"], "cold")
    assert gone["status"] == "entered-in-error"
    assert "valueCodeableConcept" not in gone
    assert WRONG_SIDE in gone["note"][0]["text"]
    assert (there["status"], there["valueCodeableConcept"]["text"]) == ("amended", "cold")
    (photo,) = resources_of(after, "DocumentReference")
    assert photo["status"] == "entered-in-error"
    assert not resources_of(after, "Binary")


def test_an_older_version_does_not_go_out(store: Store, signed: tuple[Visit, Visit]) -> None:
    first, newer = signed
    with pytest.raises(NotStandingError, match="version 2 of it is signed"):
        chosen_visits(store, PATIENT.id, first.id)
    assert chosen_visits(store, PATIENT.id, newer.id) == [newer]


def _touches(bundle: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in resources_of(bundle, "Observation") if one["code"]["text"] == "touch"]
