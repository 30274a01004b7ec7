"""Which texts an expression can come to, followed through names, calls and tables."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from tools.languages.reading import FunctionNode, Place, Source

Texts = frozenset[str]
_NONE: Texts = frozenset()
_DEEP = 14


def strings_in(value: object) -> Iterator[str]:
    """All texts of a table: a text, or the values of a mapping, row or set."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from strings_in(one)
    elif isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from strings_in(one)


class Values:
    """The texts that expressions of a source come to; `pool`: those of its records, by field."""

    def __init__(self, source: Source, pool: dict[str, set[str]]) -> None:
        self._source = source
        self._pool = pool
        self._busy: set[int] = set()

    def of(self, node: ast.expr | None, place: Place, depth: int = 0) -> Texts:
        """The texts of an expression; nothing where it leads to a user's or a file's words."""
        if node is None or depth > _DEEP:
            return _NONE
        if id(node) in self._busy:
            return _NONE
        self._busy.add(id(node))
        try:
            return self._of(node, place, depth + 1)
        finally:
            self._busy.discard(id(node))

    def _of(self, node: ast.expr, place: Place, depth: int) -> Texts:  # noqa: C901 - one of each
        match node:
            case ast.Constant(value=str(value)):
                return frozenset((value,))
            case ast.IfExp():
                return self.of(node.body, place, depth) | self.of(node.orelse, place, depth)
            case ast.BoolOp():
                return self._all(node.values, place, depth)
            case ast.NamedExpr() | ast.Starred():
                return self.of(node.value, place, depth)
            case ast.Dict():
                return self._all([value for value in node.values if value], place, depth)
            case ast.Tuple() | ast.List() | ast.Set():
                return self._all(node.elts, place, depth)
            case ast.DictComp():
                return self.of(node.value, place, depth)
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp():
                return self.of(node.elt, place, depth)
            case ast.BinOp(op=ast.Add()):
                return self._sum(node, place, depth)
            case ast.Subscript():
                return self._part(node, place, depth)
            case ast.Name():
                return self._name(node.id, place, depth)
            case ast.Attribute():
                return self._attribute(node, place, depth)
            case ast.Call():
                return self._call(node, place, depth)
        return _NONE

    def _all(self, nodes: list[ast.expr], place: Place, depth: int) -> Texts:
        return _NONE.union(*(self.of(each, place, depth) for each in nodes))

    def _sum(self, node: ast.BinOp, place: Place, depth: int) -> Texts:
        small = decapitalised(node)
        if small is not None:
            return frozenset(
                each[:1].lower() + each[1:] for each in self.of(small, place, depth) if each
            )
        left, right = (self.of(side, place, depth) for side in (node.left, node.right))
        return frozenset(one + other for one in left for other in right)

    def _part(self, node: ast.Subscript, place: Place, depth: int) -> Texts:
        if isinstance(node.slice, ast.Slice):
            return _NONE
        if isinstance(node.value, ast.Tuple | ast.List) and isinstance(node.slice, ast.Constant):
            return self.of(node.value.elts[node.slice.value], place, depth)
        return self.of(node.value, place, depth)

    def _name(self, name: str, place: Place, depth: int) -> Texts:
        for function in place.functions():
            inner = _inside(place, function)
            bound = [self.of(value, inner, depth) for value in _bindings(function, name)]
            found = _NONE.union(*bound)
            if _takes(function, name):
                found |= self._argument(function, name, _outside(place, function), depth)
            elif not bound:
                continue
            return found
        return frozenset(strings_in(_global(place.module.name, name)))

    def _argument(
        self, function: FunctionNode | ast.Lambda, name: str, place: Place, depth: int
    ) -> Texts:
        """What callers pass for a parameter."""
        if isinstance(function, ast.Lambda):
            return _NONE
        names = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
        static = any(isinstance(d, ast.Name) and d.id == "staticmethod"
                     for d in function.decorator_list)  # fmt: skip
        skipped = 1 if place.class_name and not static else 0
        found: set[str] = set()
        target = function
        made = [(function, place)]
        if function.name == "__init__":
            made = []
            for call, at in self._source.calls[place.class_name]:
                found |= self._passed(call, at, names, skipped, name, depth)
        for target, home in made:
            for call, at in self._source.calls_of(target, home):
                found |= self._passed(call, at, names, skipped, name, depth)
        found |= self.of(_default(function, name), place, depth)
        return frozenset(found)

    def _passed(
        self, call: ast.Call, at: Place, names: list[str], skipped: int, name: str, depth: int
    ) -> Texts:
        for keyword in call.keywords:
            if keyword.arg == name:
                return self.of(keyword.value, at, depth)
        if name in names:
            index = names.index(name) - skipped
            if any(isinstance(each, ast.Starred) for each in call.args[: index + 1]):
                return _NONE
            if 0 <= index < len(call.args):
                return self.of(call.args[index], at, depth)
        return _NONE

    def _attribute(self, node: ast.Attribute, place: Place, depth: int) -> Texts:
        found: set[str] = set(self._pool.get(node.attr, ()))
        for function, home in self._source.methods[node.attr]:
            if _is_property(function):
                found |= self._returned(function, home, depth)
        if not found and isinstance(node.value, ast.Name) and node.value.id == "self":
            for function, home in self._all_methods(place):
                for value in _set_on_self(function, node.attr):
                    found |= self.of(value, _inside(home, function, append=True), depth)
        return frozenset(found)

    def _all_methods(self, place: Place) -> Iterator[tuple[FunctionNode, Place]]:
        for functions in place.module.functions.values():
            for function, home in functions:
                if home.class_name == place.class_name:
                    yield function, home

    def _call(self, node: ast.Call, place: Place, depth: int) -> Texts:
        function = node.func
        if isinstance(function, ast.Attribute):
            changed = _CHANGES.get(function.attr)
            if changed is not None and not node.args:
                return frozenset(map(changed, self.of(function.value, place, depth)))
            if function.attr in ("get", "pop", "values", "items", "setdefault"):
                inner = self.of(function.value, place, depth)
                return inner | self._all(node.args[1:], place, depth)
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name in ("str", "sorted", "tuple", "list", "reversed", "next", "iter", "enumerate"):
            return self._all(node.args[:1], place, depth)
        if name in ("zip", "chain", "dict"):
            return self._all(node.args, place, depth)
        if isinstance(function, ast.Name):
            found = self._source.function(place.module, name)
            return self._returned(*found, depth) if found else _NONE
        results = [self._returned(*one, depth) for one in self._source.methods[name]]
        return _NONE.union(*results)

    def _returned(self, function: FunctionNode, home: Place, depth: int) -> Texts:
        inner = _inside(home, function, append=True)
        results = [
            self.of(each.value, inner, depth)
            for each in ast.walk(function)
            if isinstance(each, ast.Return | ast.Yield)
        ]
        return _NONE.union(*results)


_CHANGES: dict[str, Callable[[str], str]] = {
    "capitalize": str.capitalize,
    "lower": str.lower,
    "strip": str.strip,
    "rstrip": str.rstrip,
}


def decapitalised(node: ast.BinOp) -> ast.expr | None:
    """The x of `x[:1].lower() + x[1:]`."""
    match node:
        case ast.BinOp(
            left=ast.Call(func=ast.Attribute(value=ast.Subscript(value=first), attr="lower")),
            right=ast.Subscript(value=second),
        ) if ast.dump(first) == ast.dump(second):
            return first
    return None


def _global(module: str, name: str) -> Any:
    return getattr(importlib.import_module(module), name, None)


def _inside(place: Place, function: ast.AST, *, append: bool = False) -> Place:
    if append:
        return Place(place.module, (*place.around, function))
    return Place(place.module, place.around[: place.around.index(function) + 1])


def _outside(place: Place, function: ast.AST) -> Place:
    return Place(place.module, place.around[: place.around.index(function)])


def _takes(function: FunctionNode | ast.Lambda, name: str) -> bool:
    every = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    return name != "self" and any(each.arg == name for each in every)


def _default(function: FunctionNode, name: str) -> ast.expr | None:
    arguments = (*function.args.posonlyargs, *function.args.args)
    pairs = list(zip(reversed(arguments), reversed(function.args.defaults), strict=False))
    pairs += [(a, d) for a, d in zip(function.args.kwonlyargs, function.args.kw_defaults,
                                     strict=True) if d]  # fmt: skip
    return next((default for argument, default in pairs if argument.arg == name), None)


def _is_property(function: FunctionNode) -> bool:
    return any("property" in ast.unparse(each) for each in function.decorator_list)


def _set_on_self(function: FunctionNode, attribute: str) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        for target in targets:
            if (
                isinstance(node, ast.Assign | ast.AnnAssign)
                and node.value is not None
                and isinstance(target, ast.Attribute)
                and target.attr == attribute
            ):
                yield node.value


def _bindings(function: ast.AST, name: str) -> Iterator[ast.expr]:
    """Expressions that a local name is bound to: assigned, looped over, grown."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield from _bound(target, node.value, name)
        elif isinstance(node, ast.AnnAssign | ast.AugAssign | ast.NamedExpr) and node.value:
            if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
                if node.target.id == name:
                    for first in _first_values(function, name):
                        yield ast.BinOp(first, ast.Add(), node.value)
                continue
            yield from _bound(node.target, node.value, name)
        elif isinstance(node, ast.For | ast.comprehension):
            yield from _bound(node.target, node.iter, name)


def _first_values(function: ast.AST, name: str) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield from _bound(target, node.value, name)


def _bound(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if isinstance(target, ast.Name):
        if target.id == name:
            yield value
    elif isinstance(target, ast.Starred):
        yield from _bound(target.value, value, name)
    elif isinstance(target, ast.Tuple | ast.List):
        parts: list[ast.expr] = [value] * len(target.elts)
        if isinstance(value, ast.IfExp):
            yield from _bound(target, value.body, name)
            yield from _bound(target, value.orelse, name)
            return
        if isinstance(value, ast.Tuple | ast.List) and len(value.elts) == len(target.elts):
            # A loop over ((a, b), (c, d)) looks the same: then every text of a row is taken.
            rows = [each for each in value.elts if isinstance(each, ast.Tuple | ast.List)]
            if len(rows) == len(value.elts):
                for row in rows:
                    yield from _bound(target, row, name)
                return
            parts = list(value.elts)
        elif isinstance(value, ast.Tuple | ast.List) and all(
            isinstance(each, ast.Tuple | ast.List) for each in value.elts
        ):
            for row in value.elts:
                yield from _bound(target, row, name)
            return
        for each, part in zip(target.elts, parts, strict=True):
            yield from _bound(each, part, name)


def pool_of(things: Iterator[object]) -> dict[str, set[str]]:
    """Texts of all records reachable from things, by the name of their field."""
    found: dict[str, set[str]] = {}
    seen: set[int] = set()
    waiting = list(things)
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or isinstance(thing, str | int | float | bytes | type):
            continue
        seen.add(id(thing))
        if is_dataclass(thing):
            parts = [(each.name, getattr(thing, each.name, None)) for each in fields(thing)]
        elif hasattr(thing, "_fields") and isinstance(thing, tuple):
            parts = list(zip(thing._fields, thing, strict=True))
        elif isinstance(thing, Mapping):
            waiting.extend(thing.values())
            continue
        elif isinstance(thing, tuple | list | set | frozenset):
            waiting.extend(thing)
            continue
        else:
            continue
        for name, value in parts:
            found.setdefault(name, set()).update(strings_in(value))
            waiting.append(value)
    return found
