"""Bookmarks for a PDF of Qt, whose writer has none: added behind it as an incremental update.

An update leaves every byte of the file as it was and adds objects, a table of where they begin and
a trailer (ISO 32000-1, 7.5.6). The objects are an outline (12.3.3) and the catalogue again, now
with the outline, with the document's title in the window's bar, and with the language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_ENTRY = 20
"""Bytes of an entry in the table of where objects begin."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where a reader can go: a title, a page counted from 0, and how far down, 0 to 1.

    `level` 0 are the chapters, 1 what is in the one before.
    """

    title: str
    page: int
    down: float = 0.0
    level: int = 0


def with_bookmarks(pdf: bytes, marks: Sequence[Bookmark], language: str = "en") -> bytes:
    """Return the file with an outline; ValueError for a file that Qt would not have written."""
    if not marks:
        return pdf
    source = _Source(pdf)
    first = source.count
    numbers = {at: first + 1 + at for at in range(len(marks))}
    catalogue = source.catalogue.rstrip().removesuffix(b">>").rstrip()
    bodies = {
        source.root: catalogue
        + b"\n/Outlines %d 0 R\n/PageMode /UseOutlines\n" % first
        + b"/ViewerPreferences << /DisplayDocTitle true >>\n/Lang %s\n>>" % _string(language),
        first: _outline(marks, numbers),
    }
    parents = _parents(marks)
    for at, mark in enumerate(marks):
        bodies[numbers[at]] = _item(source, at, parents, numbers, first, mark)
    return pdf + _update(source, bodies, offset=len(pdf))


def _parents(marks: Sequence[Bookmark]) -> list[int]:
    """Of which bookmark each is a part, -1 of none."""
    chapter, found = -1, []
    for at, mark in enumerate(marks):
        found.append(chapter if mark.level else -1)
        chapter = chapter if mark.level else at
    return found


def _outline(marks: Sequence[Bookmark], numbers: dict[int, int]) -> bytes:
    top = [at for at, parent in enumerate(_parents(marks)) if parent < 0]
    return b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (
        numbers[top[0]], numbers[top[-1]], len(marks),
    )  # fmt: skip


def _item(
    source: _Source,
    at: int,
    parents: list[int],
    numbers: dict[int, int],
    outline: int,
    mark: Bookmark,
) -> bytes:
    beside = [other for other, parent in enumerate(parents) if parent == parents[at]]
    inside = [other for other, parent in enumerate(parents) if parent == at]
    place = beside.index(at)
    page, height = source.pages[mark.page], source.height(mark.page)
    parent = outline if parents[at] < 0 else numbers[parents[at]]
    parts = [
        b"/Title %s" % _string(mark.title),
        b"/Parent %d 0 R" % parent,
        b"/Dest [%d 0 R /XYZ 0 %d 0]" % (page, round(height * (1 - mark.down))),
    ]
    parts += [b"/Prev %d 0 R" % numbers[beside[place - 1]]] if place else []
    parts += [b"/Next %d 0 R" % numbers[beside[place + 1]]] if place + 1 < len(beside) else []
    if inside:
        ends = numbers[inside[0]], numbers[inside[-1]], len(inside)
        parts.append(b"/First %d 0 R /Last %d 0 R /Count %d" % ends)
    return b"<< " + b" ".join(parts) + b" >>"


def _update(source: _Source, bodies: dict[int, bytes], *, offset: int) -> bytes:
    """The objects, where they begin, and the trailer that names the table before."""
    data, starts = b"\n", {}
    for number, body in bodies.items():
        starts[number] = offset + len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = offset + len(data)
    data += b"xref\n0 1\n0000000000 65535 f \n"
    for number in sorted(starts):
        data += b"%d 1\n%010d 00000 n \n" % (number, starts[number])
    trailer = re.sub(rb"/Size \d+", b"/Size %d" % (max(bodies) + 1), source.trailer)
    trailer = trailer.rstrip().removesuffix(b">>").rstrip()
    trailer += b"\n/Prev %d\n>>" % source.table
    return data + b"trailer\n" + trailer + b"\nstartxref\n%d\n%%%%EOF\n" % table


def _string(text: str) -> bytes:
    """A text that any reader shows in any script."""
    return b"<feff" + text.encode("utf-16-be").hex().encode() + b">"


class _Source:
    """What is to be known of the file as it is."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        start = _START.search(pdf)
        table = _TABLE.match(pdf, int(start[1])) if start else None
        if start is None or table is None:
            raise ValueError("no table of objects as Qt writes it")
        self.table, self.count, self._entries = int(start[1]), int(table[1]), table.end()
        self.trailer = pdf[pdf.index(b"trailer", self.table) + 7 : start.start()]
        root = _ROOT.search(self.trailer)
        if root is None:
            raise ValueError("no catalogue")
        self.root = int(root[1])
        self.catalogue = self._object(self.root)
        tree = _REFERENCE.search(self.catalogue, self.catalogue.index(b"/Pages"))
        kids = _KIDS.search(self._object(int(tree[1]))) if tree else None
        if kids is None:
            raise ValueError("no pages")
        self.pages = [int(number) for number in _REFERENCE.findall(kids[1])]

    def height(self, page: int) -> float:
        """How high a page is, in points."""
        box = re.search(rb"/MediaBox \[([^\]]*)\]", self._object(self.pages[page]))
        return float(box[1].split()[3]) if box else 0.0

    def _object(self, number: int) -> bytes:
        entry = self._entries + number * _ENTRY
        begin = int(self._pdf[entry : entry + 10])
        end = self._pdf.index(b"endobj", begin)
        return self._pdf[self._pdf.index(b"obj", begin) + 3 : end]
