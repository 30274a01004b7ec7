"""The bill of materials says what the lock says, and the page says what each part is for."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def sbom() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sbom", ROOT / "tools" / "sbom.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_bill_is_the_one_of_this_lock(sbom: ModuleType) -> None:
    assert json.loads(sbom.OUT.read_text(encoding="utf-8")) == sbom.bill(), (
        "write it anew: python tools/sbom.py"
    )


def test_every_part_has_its_hashes_and_its_place(sbom: ModuleType) -> None:
    bill = sbom.bill()
    names = {part["name"] for part in bill["components"]}
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert len(bill["components"]) == len(re.findall(r"^\S+==", lock, re.MULTILINE))
    assert {"sqlcipher3", "cryptography", "pyside6-essentials"} <= names
    assert all(part["hashes"] for part in bill["components"])
    asked = {ref for row in bill["dependencies"] for ref in row["dependsOn"]}
    assert asked == {part["bom-ref"] for part in bill["components"]}, "somebody asked for each"


def test_the_page_says_what_each_part_is_for(sbom: ModuleType) -> None:
    told = re.findall(r"^\| ([a-z0-9-]+) \|", sbom.PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    pinned = {part["name"] for part in sbom.bill()["components"]}
    assert set(told) - {"part"} == pinned
