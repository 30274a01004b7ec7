"""All messages of Painmap: what its source and its atlas may show, each in its Qt context."""

from __future__ import annotations

import ast
import builtins
import importlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.languages.extra import NOT_SHOWN, extra_messages
from tools.languages.reading import FunctionNode, Place, Source, called
from tools.languages.values import Values, decapitalised, pool_of

CORE = "Core"
_WORDS = re.compile(r"[^\W\d_]")
_FIELD = re.compile(r"\{[^{}]*\}")
_MARKS = re.compile(r"[:;?!«»“”()]")
_KEY = re.compile(r"[a-z0-9]+([_:][a-z0-9_]+)+|[rwxa]?b?\+?b?|[aw]|[a-z]+:")
_BY_HAND = frozenset({"word_text", "option_text"})
"""Functions whose words `extra` names: what is stored under a key is not what is shown."""


@dataclass(frozen=True, order=True, slots=True)
class Message:
    """One text of one context, and in which files it stands."""

    context: str
    source: str
    files: tuple[str, ...] = ()


def messages(root: Path) -> list[Message]:
    """Every message once, in order; imports Painmap's modules to read their tables."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    source = Source(root)
    for context, text, path in (*_called(source), *extra_messages()):
        if _is_shown(text):
            found[context, text].add(path)
    return sorted(Message(*key, tuple(sorted(paths))) for key, paths in found.items())


def _is_shown(text: str) -> bool:
    """Tell whether there is something to translate: words, or marks that French spaces."""
    if _KEY.fullmatch(text) or text in NOT_SHOWN:
        return False
    bare = _FIELD.sub("", text)
    return bool(_WORDS.search(bare) or (bare != text and _MARKS.search(bare)))


def _called(source: Source) -> Iterator[tuple[str, str, str]]:
    modules = {name: importlib.import_module(name) for name in source.modules}
    core = pool_of(
        value
        for name, module in modules.items()
        if name.startswith(("painmap.core", "painmap.atlas"))
        for value in vars(module).values()
    )
    shared = Values(source, core)
    for name, module in source.modules.items():
        own = Values(source, pool_of(iter(vars(modules[name]).values())))
        for call, place in module.calls:
            for context, argument in _asked(source, call, place):
                if context == CORE and _is_by_hand(place):
                    continue
                values = shared if context == CORE else own
                if _of_a_field(argument) or _of_an_error(argument):
                    continue
                for text in values.of(argument, place):
                    yield context, text, module.path


def _asked(source: Source, call: ast.Call, place: Place) -> Iterator[tuple[str, ast.expr]]:
    """The context and the text of a call that asks for a translation, if it is one."""
    name, first = called(call), call.args[0] if call.args else None
    if first is None:
        if name == "inverse" and call.keywords:
            yield "Edit", call.keywords[0].value
    elif name == "map" and len(call.args) == 2 and isinstance(first, ast.Name):
        inner = ast.copy_location(ast.Call(first, [call.args[1]], []), call)
        yield from _asked(source, inner, place)
    elif isinstance(call.func, ast.Name) and name in ("text", "core_text", "Text"):
        if not _is_parameter(first, place) and not _is_sql(name, place):
            yield CORE, first
    elif name in ("tr", "_tr"):
        yield _context_shown(source, call, place), first
    elif name == "translate" and isinstance(first, ast.Constant) and len(call.args) > 1:
        if not _is_parameter(call.args[1], place):
            yield str(first.value), call.args[1]
    else:
        yield from _carried(call, name, place)


def _carried(call: ast.Call, name: str, place: Place) -> Iterator[tuple[str, ast.expr]]:
    """Texts that travel in a record before they are shown: of a step, a scale, an error."""
    if name == "Edit" and len(call.args) > 1:
        yield "Edit", call.args[1]
    elif name == "PatientScale":
        yield CORE, call.args[2]
    elif _is_known_error(name, place) or (name == "__init__" and "Error" in place.class_name):
        yield from ((CORE, argument) for argument in call.args[:2])


def _context_shown(source: Source, call: ast.Call, place: Place) -> str:
    if isinstance(call.func, ast.Attribute):
        return _class_shown(call.func.value, place)
    function = source.function(place.module, called(call))
    return (_context_of(function[0]) if function else "") or place.class_name


def _is_by_hand(place: Place) -> bool:
    return any(getattr(each, "name", "") in _BY_HAND for each in place.around)


def _is_parameter(node: ast.expr, place: Place) -> bool:
    """Tell whether a text is what a little translating function was given: its callers count."""
    function = next(place.functions(), None)
    return (
        isinstance(node, ast.Name)
        and isinstance(function, FunctionNode)
        and function.name in ("tr", "_tr", "core_text", "text")
    )


def _is_sql(name: str, place: Place) -> bool:
    """Tell whether it is SQLAlchemy's text(), wherever it is imported."""
    home, _real = place.module.imported.get(name, ("", ""))
    return home.startswith("sqlalchemy")


def _of_a_field(node: ast.expr) -> bool:
    """Tell whether it is `x.name[:1].lower() + x.name[1:]`, whose names stand elsewhere too."""
    small = decapitalised(node) if isinstance(node, ast.BinOp) else None
    return isinstance(small, ast.Attribute)


def _of_an_error(node: ast.expr) -> bool:
    """Tell whether it is `error.text` or `error.action`: those are found where it is raised."""
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "error"
    )


def _context_of(function: FunctionNode) -> str:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and called(node) == "translate":
            first = node.args[0]
            if isinstance(first, ast.Constant):
                return str(first.value)
    return ""


def _class_shown(node: ast.expr, place: Place) -> str:
    """The class whose `tr` is called: this one, or the one that a parameter is said to be."""
    if isinstance(node, ast.Name) and node.id == "self":
        for function, home in place.module.functions.get("tr", ()):
            if home.class_name == place.class_name:
                return _context_of(function) or place.class_name
        return place.class_name
    wanted = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "").lstrip("_")
    scopes = [each for each in place.functions() if isinstance(each, FunctionNode)]
    for functions in place.module.functions.values():
        scopes += [each for each, home in functions if home.class_name == place.class_name]
    for function in scopes:
        for argument in (*function.args.args, *function.args.kwonlyargs):
            if argument.arg == wanted and argument.annotation is not None:
                return ast.unparse(argument.annotation).split(".")[-1].strip("'\" ")
    raise LookupError(f"{place.module.path}:{node.lineno}: whose tr() is this?")


def _is_known_error(name: str, place: Place) -> bool:
    from painmap.errors import KnownError

    thing = getattr(importlib.import_module(place.module.name), name, None)
    if thing is None:
        thing = getattr(builtins, name, None)
    if not (isinstance(thing, type) and issubclass(thing, KnownError)):
        return False
    # One that makes its own sentence is given other things: names, sizes.
    return thing.__init__ is KnownError.__init__
