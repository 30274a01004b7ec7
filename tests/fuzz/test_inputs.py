"""Every file and text from outside: success or a sentence, for whatever bytes there are.

Bytes at will, JSON at will in the shape of the real thing, and real ones with one part exchanged.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from painmap.core.clinic import clinic_of
from painmap.core.clinic_file import FORMAT, read_settings_file, settings_file
from painmap.core.clinic_items import ITEMS
from painmap.core.edits import unpack_parts
from painmap.core.pin import as_tries, matches
from painmap.core.runs import planes
from painmap.errors import KnownError
from painmap.storage.backups import keys_in, unpack
from painmap.storage.codec import DamagedBytesError, unpack_layer
from painmap.storage.faults import StorageError
from painmap.storage.location import typed_path
from painmap.storage.server_address import (
    ServerAddress,
    connect_url,
    server_address,
    typed_address,
)
from painmap.storage.store import Store, create_throw_away, open_store
from painmap.storage.vault.keys_file import keys_bytes, keys_from
from painmap.storage.vault.recovery_code import code_of, secret_of
from painmap.storage.vault.secret import SECRET_BYTES
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import new_access, new_keys
from painmap.ui.limbs.photo_file import read_photo
from painmap.ui.parts.preferences import PreferenceFile
from tests.opening import give_keys
from tests.storage.samples import sample_patient

SOME = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
FEW = settings(SOME, max_examples=20)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner,
                                                                max_size=3),
    max_leaves=6,
)  # fmt: skip
KEYS = keys_bytes(
    new_keys(new_access("a"), "Anna", "four plain words", file_id="f", cost=Cost(1, 64, 1))
)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def said(task: Callable[[], object]) -> object:
    """Return what a task gives, None where it refuses in a whole sentence."""
    words = "a sentence."
    try:
        return task()
    except KnownError as error:
        words = error.text
    assert words.endswith(".")
    return None


def with_another_part(whole: Any, path: list[int], value: Any) -> Any:
    """Return JSON in which one value, found by the numbers of `path`, is another."""
    if not path or not isinstance(whole, dict | list) or not whole:
        return value
    keys = list(whole) if isinstance(whole, dict) else list(range(len(whole)))
    chosen = keys[path[0] % len(keys)]
    if isinstance(whole, dict):
        return {**whole, chosen: with_another_part(whole[chosen], path[1:], value)}
    return [
        with_another_part(one, path[1:], value) if at == chosen else one
        for at, one in enumerate(whole)
    ]


PATHS = st.lists(st.integers(0, 40), min_size=1, max_size=4)


@SOME
@given(st.binary(max_size=400))
def test_bytes_for_keys(data: bytes) -> None:
    assert said(lambda: keys_from(data)) is None


@settings(SOME, max_examples=150)
@given(PATHS, JSON)
def test_keys_with_another_part(path: list[int], value: Any) -> None:
    data = json.dumps(with_another_part(json.loads(KEYS), path, value)).encode()
    keys = said(lambda: keys_from(data))
    if keys is not None:
        assert keys_from(keys_bytes(keys)) == keys  # type: ignore[arg-type]


@SOME
@given(st.binary(max_size=300))
def test_bytes_for_settings(data: bytes) -> None:
    assert said(lambda: read_settings_file(data, {})) is None


@settings(SOME, max_examples=150)
@given(st.dictionaries(st.sampled_from([item.key for item in ITEMS]) | st.text(), JSON, max_size=6))
def test_settings_at_will(values: dict[str, Any]) -> None:
    """What is refused changes nothing; what is taken can be written out and read again."""
    content = json.dumps({"format": FORMAT, "version": 1, "settings": values})
    read = said(lambda: read_settings_file(content, {}))
    if read is not None:
        assert clinic_of(read.values) == read.clinic  # type: ignore[attr-defined]
        again = read_settings_file(settings_file(read.values), {})  # type: ignore[attr-defined]
        assert again.clinic == read.clinic  # type: ignore[attr-defined]


@settings(SOME, max_examples=100)
@given(PATHS, JSON)
def test_settings_with_another_part(path: list[int], value: Any) -> None:
    whole = with_another_part(json.loads(settings_file({})), path, value)
    said(lambda: read_settings_file(json.dumps(whole), {}))


def nested(depth: int) -> bytes:
    return b"[" * depth + b"]" * depth


@pytest.mark.parametrize("read", [keys_from, lambda data: read_settings_file(data, {})])
def test_json_without_a_floor(read: Callable[[bytes], object]) -> None:
    for data in (nested(100_000), b'{"painmap": "keys", "format": ' + b"9" * 6_000 + b"}"):
        assert said(lambda data=data: read(data)) is None


@SOME
@given(st.binary(max_size=200) | st.builds(lambda x: json.dumps(x).encode(), JSON))
def test_preferences_of_any_bytes(
    tmp_path_factory: pytest.TempPathFactory, qapp: QApplication, data: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "preferences.json"
    file.write_bytes(data)
    assert PreferenceFile(file).now.temperature_unit in ("C", "F")
    file.write_bytes(nested(100_000))
    assert PreferenceFile(file).now.theme == "system"


@SOME
@given(st.binary(max_size=500))
def test_bytes_for_a_backup(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    archive = tmp_path_factory.mktemp("fuzz") / "x.painmap-backup"
    archive.write_bytes(data)
    assert said(lambda: unpack(archive, archive.parent)) is None
    assert said(lambda: keys_in(archive)) is None


NAMES = st.sampled_from(
    ["clinic.painmap", "clinic.painmap-keys", "manifest.json", "../x", "/tmp/x", "C:\\x"]  # noqa: S108
)


@SOME
@given(st.dictionaries(NAMES, st.binary(max_size=80) | st.just(KEYS), max_size=5), JSON)
def test_archives_at_will(
    tmp_path_factory: pytest.TempPathFactory, content: dict[str, bytes], manifest: Any
) -> None:
    folder = tmp_path_factory.mktemp("fuzz")
    archive, inside = folder / "x.painmap-backup", folder / "inside"
    inside.mkdir()
    with zipfile.ZipFile(archive, "w") as packed:
        for name, data in content.items():
            packed.writestr(name, data)
        if "manifest.json" not in content:
            packed.writestr("manifest.json", json.dumps(manifest))
    assert said(lambda: unpack(archive, inside)) is None
    left = {file.name for file in inside.rglob("*")}
    assert left <= {"clinic.painmap", "clinic.painmap-keys"}
    assert {file.name for file in folder.iterdir()} == {"x.painmap-backup", "inside"}


def test_an_archive_that_swells_is_refused(tmp_path: Path) -> None:
    """Ours stores what is encrypted; one that packs a GB into a MB is none of ours."""
    archive = tmp_path / "x.painmap-backup"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("manifest.json", json.dumps({"painmap": "backup", "sha256": {}}))
        packed.writestr("clinic.painmap-keys", KEYS)
        packed.writestr("clinic.painmap", bytes(64_000_000))
    assert said(lambda: unpack(archive, tmp_path)) is None
    assert not (tmp_path / "clinic.painmap").exists()


@SOME
@given(st.text(max_size=60))
def test_text_for_a_recovery_code(text: str) -> None:
    assert said(lambda: secret_of(text)) is None


@SOME
@given(st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES), st.randoms(use_true_random=False))
def test_a_code_typed_at_will_is_read(secret: bytes, dice: Any) -> None:
    typed = "".join(
        dice.choice(["", " ", "-", "\u2013"]) + dice.choice([letter, letter.lower()])
        for letter in code_of(secret)
        if letter != "-"
    )
    assert secret_of(typed.replace("0", dice.choice("0Oo")).replace("1", dice.choice("1IlL"))) == (
        secret
    )


@FEW
@given(st.binary(max_size=6_000))
def test_bytes_for_a_clinic_file(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("fuzz") / "clinic.painmap"
    path.write_bytes(data)
    give_keys(path)
    assert said(lambda: open_store(path)) is None
    assert path.read_bytes() == data


@SOME
@given(st.text(max_size=40))
def test_a_typed_place(text: str) -> None:
    with suppress(StorageError):
        place = said(lambda: typed_path(text))
        assert place is None or isinstance(place, Path)


@pytest.fixture(scope="module")
def patients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("search") / "clinic.painmap"
    with closing(create_throw_away(path)) as store:
        store.add_patient(sample_patient())
        yield store


@SOME
@given(st.text(max_size=30) | st.sampled_from(["%", "_", "'; DROP TABLE patient; --", "\x00", '"']))
def test_whatever_is_typed_into_the_search(patients: Store, text: str) -> None:
    found = patients.search_patients(text)
    assert len(found) <= 1
    assert len(patients.search_patients("")) == 1


@SOME
@given(st.binary(max_size=200))
def test_bytes_for_a_stored_layer(data: bytes) -> None:
    for payload in (data, b"\x01" + zlib.compress(data)):
        with suppress(DamagedBytesError):
            assert unpack_layer(payload).dtype == np.uint8


def test_a_layer_that_swells_is_refused() -> None:
    """Four bytes that stand for 4,000,000,000 cells."""
    lengths = planes(np.array([4_000_000_000], np.uint32))
    body = (1).to_bytes(4, "little") + lengths + b"\x07"
    with pytest.raises(DamagedBytesError):
        unpack_layer(b"\x01" + zlib.compress(body))


@SOME
@given(st.binary(max_size=300))
def test_bytes_for_a_stored_edit(data: bytes) -> None:
    for payload in (data, b"\x01" + zlib.compress(data)):
        with suppress(ValueError):
            unpack_parts(payload)


@SOME
@given(JSON)
def test_what_is_kept_of_a_pin(value: Any) -> None:
    assert not matches("1234", value)
    assert as_tries(value).wait_s(NOON) <= 300


PHOTO_HEADS = st.sampled_from(
    [b"", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"\x89PNG\r\n\x1a\n", b"RIFF\x24\x00\x00\x00WEBPVP8 ",
     b"GIF89a", b"<svg xmlns='http://www.w3.org/2000/svg'>", b"BM", b"II*\x00"]
)  # fmt: skip


@FEW
@given(PHOTO_HEADS, st.binary(max_size=400))
def test_bytes_for_a_photo(
    tmp_path_factory: pytest.TempPathFactory, qapp: QApplication, head: bytes, data: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "photo.jpg"
    file.write_bytes(head + data)
    said(lambda: read_photo(file))


def test_a_real_archive_still_opens(tmp_path: Path) -> None:
    """The tests above refuse everything: this one would fail if the format itself were refused."""
    keys = keys_from(KEYS)
    assert keys.slots[0].name == "Anna"
    assert read_settings_file(settings_file({}), {}).values == {}
    assert io.BytesIO(KEYS).read() == keys_bytes(keys)


HOSTS = st.text(max_size=30) | st.from_regex(
    r"(postgres(ql)?(\+psycopg)?://)?([a-z%@:]{0,9}@)?[a-z0-9.:\[\]-]{0,12}(:[0-9]{0,7})?"
    r"(/[a-z%]{0,6})?(\?[a-z=&%/.-]{0,20})?",
    fullmatch=True,
)


@SOME
@given(HOSTS, st.text(max_size=10), st.text(max_size=10), st.text(max_size=10))
def test_addresses_of_a_server(host: str, database: str, user: str, certificate: str) -> None:
    """What is taken can be connected to and kept; the password is never in what is kept."""
    for read in (
        lambda: server_address(host),
        lambda: typed_address(host, database, user, certificate),
    ):
        found = said(read)
        if isinstance(found, ServerAddress):
            assert server_address(found.url) == ServerAddress(found.url)
            assert found.words
            connect_url(ServerAddress(found.url, "s3cret"))
