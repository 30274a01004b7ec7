"""Where in Painmap's source a name leads: modules, their functions, calls and what they import."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef
LEFT_OUT = ("bench", "sample", "commands", "demo.py", "cli.py", "_bundled")
"""Parts of the package that say nothing on screen or paper: the command line speaks English."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a node stands: its module, and the classes and functions around it, outermost first."""

    module: Module
    around: tuple[ast.AST, ...] = ()

    @property
    def class_name(self) -> str:
        """The innermost class, '' outside of all."""
        names = [node.name for node in self.around if isinstance(node, ast.ClassDef)]
        return names[-1] if names else ""

    def functions(self) -> Iterator[FunctionNode | ast.Lambda]:
        """The functions around, innermost first."""
        for node in reversed(self.around):
            if isinstance(node, FunctionNode | ast.Lambda):
                yield node


@dataclass(slots=True)
class Module:
    """One file as a tree; `path` is relative to the repository."""

    name: str
    path: str
    tree: ast.Module
    functions: dict[str, list[tuple[FunctionNode, Place]]] = field(default_factory=dict)
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)
    calls: list[tuple[ast.Call, Place]] = field(default_factory=list)

    def __hash__(self) -> int:
        return hash(self.name)


class Source:
    """All modules of the package that show something."""

    def __init__(self, root: Path) -> None:
        self.modules: dict[str, Module] = {}
        for path in sorted((root / "painmap").rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            if parts[1] not in LEFT_OUT:
                name = ".".join(parts).removesuffix(".__init__")
                self.modules[name] = _read(name, path.relative_to(root).as_posix(), path)

    @cached_property
    def calls(self) -> dict[str, list[tuple[ast.Call, Place]]]:
        """Calls of all modules by the name that is called."""
        found: dict[str, list[tuple[ast.Call, Place]]] = defaultdict(list)
        for module in self.modules.values():
            for call, place in module.calls:
                found[called(call)].append((call, place))
        return found

    @cached_property
    def methods(self) -> dict[str, list[tuple[FunctionNode, Place]]]:
        """Functions within classes by name."""
        found: dict[str, list[tuple[FunctionNode, Place]]] = defaultdict(list)
        for module in self.modules.values():
            for name, functions in module.functions.items():
                found[name].extend(one for one in functions if one[1].class_name)
        return found

    def function(self, module: Module, name: str) -> tuple[FunctionNode, Place] | None:
        """The function outside of classes that a name means in a module."""
        for node, place in module.functions.get(name, ()):
            if not place.class_name:
                return node, place
        home, real = module.imported.get(name, ("", ""))
        if home in self.modules and (home, real) != (module.name, name):
            return self.function(self.modules[home], real)
        return None

    def calls_of(self, node: FunctionNode, place: Place) -> Iterator[tuple[ast.Call, Place]]:
        """Calls that reach a function, as far as its name tells."""
        for call, at in self.calls[node.name]:
            if place.class_name:
                if isinstance(call.func, ast.Attribute):
                    yield call, at
            elif (found := self.function(at.module, node.name)) and found[0] is node:
                yield call, at


def called(call: ast.Call) -> str:
    """The bare name of what is called."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _read(name: str, relative: str, path: Path) -> Module:
    module = Module(name, relative, ast.parse(path.read_text("utf-8")))
    _walk(module.tree, module, ())
    return module


def _walk(node: ast.AST, module: Module, around: tuple[ast.AST, ...]) -> None:
    place = Place(module, around)
    if isinstance(node, FunctionNode):
        module.functions.setdefault(node.name, []).append((node, place))
    elif isinstance(node, ast.Call):
        module.calls.append((node, place))
    elif isinstance(node, ast.ImportFrom) and node.module:
        for alias in node.names:
            module.imported[alias.asname or alias.name] = (node.module, alias.name)
    inner = around
    if isinstance(node, FunctionNode | ast.ClassDef | ast.Lambda):
        inner = (*around, node)
    for child in ast.iter_child_nodes(node):
        _walk(child, module, inner)
