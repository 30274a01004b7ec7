"""Write docs/sbom.cdx.json, what Painmap is made of, from the lock: `python tools/sbom.py`.

CycloneDX 1.5. There is no moment and no number of its own in it, so that the same lock gives the
same file; a test compares. What each part is for stands in docs/dependencies.md.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import painmap  # noqa: E402 found just above

LOCK = ROOT / "requirements.lock"
OUT = ROOT / "docs" / "sbom.cdx.json"
PAGE = ROOT / "docs" / "dependencies.md"
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ \\;]+)(?: ; ([^\\]+?))?(?: \\)?$")
HASHED = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def components(lock: str) -> list[dict[str, Any]]:
    """Return the parts that a lock pins, each with the hashes that its files may have."""
    found: list[dict[str, Any]] = []
    for line in lock.splitlines():
        if pinned := PINNED.match(line):
            name, version, where = pinned.groups()
            url = f"pkg:pypi/{name}@{version}"
            part: dict[str, Any] = {
                "type": "library", "bom-ref": url, "name": name, "version": version, "purl": url,
                "scope": "required", "hashes": [],
            }  # fmt: skip
            if where:
                part["properties"] = [{"name": "painmap:installed-where", "value": where.strip()}]
            found.append(part)
        found_hash = HASHED.search(line)
        if found_hash and found:
            found[-1]["hashes"].append({"alg": "SHA-256", "content": found_hash[1]})
    return found


def needed_by(lock: str) -> dict[str, list[str]]:
    """Return for each part which others asked for it, as the lock says after `# via`."""
    asked: dict[str, list[str]] = {}
    name = ""
    for line in lock.splitlines():
        if pinned := PINNED.match(line):
            name = pinned[1]
            asked.setdefault(name, [])
        elif "#" in line and name:
            by = line.partition("#")[2].replace("via", "", 1).strip().split(" ")[0]
            if by:
                asked[name].append(by)
    return asked


def bill() -> dict[str, Any]:
    """Return the whole bill of materials."""
    lock = LOCK.read_text(encoding="utf-8")
    parts = components(lock)
    refs: dict[str, list[str]] = {}
    for part in parts:
        refs.setdefault(part["name"], []).append(part["bom-ref"])
    depends: dict[str, set[str]] = {ref: set() for group in refs.values() for ref in group}
    root = f"pkg:pypi/painmap@{painmap.__version__}"
    depends[root] = set()
    for name, asking in needed_by(lock).items():
        for by in asking:
            for ref in [root] if by == "painmap" else refs.get(by, []):
                depends[ref].update(refs[name])
    licence = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application", "bom-ref": root, "name": "painmap",
                "version": painmap.__version__, "description": licence["description"],
                "licenses": [{"license": {"id": licence["license"]}}],
            }
        },
        "components": parts,
        "dependencies": [
            {"ref": ref, "dependsOn": sorted(on)} for ref, on in sorted(depends.items())
        ],
    }  # fmt: skip


def main() -> None:
    OUT.write_text(json.dumps(bill(), indent=1) + "\n", encoding="utf-8")
    print(f"{OUT}: {len(bill()['components'])} parts")


if __name__ == "__main__":
    main()
