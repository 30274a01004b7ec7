"""Words that are planted, and looked for in all files of a folder."""

from __future__ import annotations

from pathlib import Path

PLANTED = ("Zuckmayerquist", "Hildegunda", "QX-77031", "note-about-Vrfzlpk")
"""Family, given name, number, and a note: long enough not to stand in random bytes by chance."""


def readable(folder: Path) -> list[str]:
    """Return every planted word that can be read in a file below, or in the name of one."""
    found = []
    for file in sorted(folder.rglob("*")):
        data = file.read_bytes() if file.is_file() else b""
        for word in PLANTED:
            spelt = [word.encode(kind) for kind in ("utf-8", "utf-16-le", "utf-16-be")]
            if word in file.name or any(one in data for one in spelt):
                found.append(f"{word} in {file.relative_to(folder)}")
    return found
