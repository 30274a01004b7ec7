"""A painter that outlives an error crashes Qt once its widget goes: `with` always ends it."""

from __future__ import annotations

import ast
from pathlib import Path

import painmap


def begins_painting(node: ast.expr) -> bool:
    """Whether an expression makes a painter that paints at once."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "QPainter"
        and bool(node.args)
    )


def test_every_painter_ends_with_its_block() -> None:
    for path in Path(painmap.__file__).parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        loose = [
            node.value.lineno
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and begins_painting(node.value)
        ]
        assert not loose, (path, loose)
