"""Photos of limbs in FHIR: a DocumentReference each, with the whole picture as a Binary."""

from __future__ import annotations

from collections.abc import Iterator

from painmap.core.findings import FindingKey, limb_of
from painmap.core.record.limb_words import LIMB_WORDS, MOMENT_WORDS
from painmap.core.record.photos import PHOTO_ITEM
from painmap.exchange.fhir_limbs import limb_structure
from painmap.exchange.fhir_papers import PHOTO, binary, document
from painmap.exchange.fhir_parts import Resource
from painmap.exchange.fhir_writing import VisitWriting


def photo_documents(writing: VisitWriting) -> Iterator[Resource]:
    """Yield the photos that are to go along, each with the limb and its side."""
    for subject, photo in writing.record.photos.items():
        where = limb_of(FindingKey(subject, PHOTO_ITEM))
        if where is None:
            continue  # of a later release
        limb, moment = where
        title = f"Photo, {LIMB_WORDS[limb]}"
        if moment != "rest":
            title += f", {MOMENT_WORDS[moment]}"
        what = PHOTO + subject
        held = binary(writing, what, f"image/{photo.format}", photo.data)
        if held is not None:
            yield held
            yield document(
                writing, what, title, held, photo.data,
                kind="photo", related=(limb_structure(writing, limb),), created=photo.made_at,
            )  # fmt: skip
