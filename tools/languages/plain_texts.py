"""The texts that stand as they are in a call for a translation: most of them, found quickly.

`collecting` follows names through tables and functions and takes a minute. This reads no more than
tr("…"), so that every run of the tests can tell whether the catalogues know a text that is new.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tools.languages.collecting import is_shown
from tools.languages.reading import LEFT_OUT

_LITERAL = r'(?:"(?:[^"\\\n]|\\.)*"\s*)+'
_CALL = re.compile(
    rf'(?<![\w"])(?:self\.tr|tr|_tr|text|core_text|translate\(\s*"\w+",)\(?\s*({_LITERAL})[,)]'
)
_SQL = "from sqlalchemy"


def plain_texts(root: Path) -> Iterator[tuple[str, str]]:
    """Path within the repository and text of each call, as often as it stands there."""
    for path in sorted((root / "painmap").rglob("*.py")):
        within = path.relative_to(root)
        source = path.read_text("utf-8")
        if within.parts[1] in LEFT_OUT or _SQL in source:
            continue
        for found in _CALL.finditer(source):
            said = ast.literal_eval(f"({found[1]})")
            if is_shown(said):
                yield str(within), said
