"""Nothing that is read can become code: no pickle, no shell, no eval, no outside reference."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import painmap
from painmap.resources import assets_dir

PACKAGE = Path(painmap.__file__).parent
SOURCES = sorted([*PACKAGE.rglob("*.py"), PACKAGE.parent / "main.py"])
FORBIDDEN_MODULES = {
    "pickle", "cPickle", "dill", "joblib", "marshal", "shelve", "yaml", "telnetlib", "ftplib",
    "requests", "urllib3", "httpx", "aiohttp", "smtplib", "xmlrpc",
}  # fmt: skip
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__"}
FORBIDDEN_OF_OS = {"system", "popen", "spawnl", "spawnv"}


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def problems(tree: ast.AST) -> Iterator[str]:
    """Yield what a module must not do."""
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            if name.split(".")[0] in FORBIDDEN_MODULES:
                yield f"imports {name}"
    for call in calls(tree):
        if isinstance(call.func, ast.Name) and call.func.id in FORBIDDEN_CALLS:
            yield f"calls {call.func.id}"
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
            of, name = call.func.value.id, call.func.attr
            if of == "os" and name in FORBIDDEN_OF_OS:
                yield f"calls os.{name}"
            if of in {"np", "numpy"} and name == "load" and _allows_pickle(call):
                yield "loads arrays with pickle"
        if any(one.arg == "shell" and not _is_false(one.value) for one in call.keywords):
            yield "starts a shell"


def _allows_pickle(call: ast.Call) -> bool:
    said = [one.value for one in call.keywords if one.arg == "allow_pickle"]
    return not said or not _is_false(said[0])


def _is_false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is False


def test_no_module_runs_what_it_reads() -> None:
    assert len(SOURCES) > 300
    for path in SOURCES:
        found = list(problems(ast.parse(path.read_text(encoding="utf-8"))))
        assert found == [], path


@pytest.mark.parametrize(
    "code",
    ["import pickle", "from yaml import load", "eval('1')", "import os; os.system('ls')",
     "np.load(f)", "np.load(f, allow_pickle=True)", "subprocess.run('ls', shell=True)"],
)  # fmt: skip
def test_the_check_finds_what_it_looks_for(code: str) -> None:
    assert list(problems(ast.parse(code)))


OUTSIDE = re.compile(
    r"<!ENTITY|<!DOCTYPE|<script|<foreignObject|\bon[a-z]+\s*=|<image\b|@import"
    r"|(?:href|src)\s*=\s*[\"'](?!#)|url\(\s*[\"']?(?!#)",
    re.IGNORECASE,
)

MARKS = ("<!", "<script", "<foreignobject", " on", "<image", "@import", "href", "src", "url(")
"""One of these is in whatever the pattern finds: looked for first, as most pictures have none."""


def test_no_picture_refers_to_anything_outside_itself() -> None:
    pictures = sorted(assets_dir().rglob("*.svg"))
    assert len(pictures) > 100
    for picture in pictures:
        text = picture.read_text(encoding="utf-8")
        folded = text.lower()
        if any(mark in folded for mark in MARKS):
            found = OUTSIDE.search(text)
            assert found is None, (picture.name, found)


@pytest.mark.parametrize(
    "text",
    ['<image href="http://x/y.png"/>', "<!ENTITY x 'y'>", '<use xlink:href="http://x#a"/>',
     "<style>@import 'x'</style>", '<rect fill="url(http://x)"/>', '<svg onload="x()">'],
)  # fmt: skip
def test_outside_references_are_recognised(text: str) -> None:
    assert OUTSIDE.search(text)
    assert any(mark in text.lower() for mark in MARKS)
