"""Tells whether files that were generated from hostile text are code of the same shape as those from benign text.

  PYTHON same_shape.py < CASES         standard input: one JSON object a line; standard output: one a finding, then one with the counts

  {"case": "title/quotes-1",           a name for the findings
   "benign": true,                     this one shows what shapes there are; benign ones come first
   "strict": true,                     each file must have the shape of a benign file, not only be made of the same parts
   "files": {"src/a/b.py": "text"}}    files of the project; those that equal a benign one may be left out

Shape: the syntax tree without literals and without the spelling of names; what repeats counts once, order and number of siblings
do not. A file passes if it parses, holds no control and no bidirectional characters, and its shape is that of a benign file of
the same folder and kind. If it is not strict, it passes as well if every part of its tree (a node with its children) occurs in a
benign file, it calls nothing and imports nothing that benign files do not (but what it defines itself, or its own package), and no
payload that calls itself code (MARKER) became a call, an import or a base class. Exit status 1 if something was found.
"""

from __future__ import annotations

import ast
import json
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache

import yaml

MARKER = "omf_pwned"
INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]")
BANNED = {"eval", "exec", "__import__", "compile", "open", "globals", "locals", "vars", "__builtins__", "breakpoint"}
Shape = tuple[object, ...]


@dataclass
class Known:
    """What benign files are made of."""

    shapes: set[tuple[str, Shape]] = field(default_factory=set)
    parts: set[Shape] = field(default_factory=set)
    calls: set[str] = field(default_factory=set)
    modules: set[str] = field(default_factory=set)


def main() -> int:
    known = Known()
    cases = files = varied = findings = 0
    for line in sys.stdin:
        case = json.loads(line)
        cases += 1
        for path, text in case["files"].items():
            files += 1
            if case.get("benign"):
                learn(known, path, text)
                continue
            finding, same = judge(known, path, text, strict=bool(case.get("strict")))
            varied += not same
            if finding:
                findings += 1
                print(json.dumps({"case": case["case"], "path": path, "finding": finding}))
    print(json.dumps({"cases": cases, "files": files, "varied": varied, "findings": findings}))
    return 1 if findings else 0


def learn(known: Known, path: str, text: str) -> None:
    """Take in a benign file."""
    known.shapes.add((path_class(path), shape_of(path, text)))
    if path.endswith(".py"):
        tree = ast.parse(text)
        known.parts.update(parts(tree))
        known.calls.update(calls(tree))
        known.modules.update(modules(tree))


def judge(known: Known, path: str, text: str, strict: bool) -> tuple[str | None, bool]:
    """Return what is wrong with a file (None: nothing), and whether a benign one has its shape."""
    if found := INVISIBLE.search(text):
        return f"holds the character U+{ord(found[0]):04X}", False
    try:
        shape = shape_of(path, text)
    except (SyntaxError, ValueError, RecursionError, yaml.YAMLError) as error:
        return f"does not parse: {type(error).__name__}: {str(error)[:200]}", False
    if (path_class(path), shape) in known.shapes or path.endswith(".json"):
        return None, True
    if strict or not path.endswith(".py"):
        return "has a shape that no benign file has", False
    return foreign(known, ast.parse(text)), False


def foreign(known: Known, tree: ast.Module) -> str | None:
    """Return the first thing of a module that no benign module has."""
    defined = {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef))}
    imported = {alias.asname or alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    for module in modules(tree):
        if module not in known.modules and not module.startswith("."):
            return f"imports {module}"
    for name in calls(tree):
        if name in BANNED or (name not in known.calls and name not in defined | imported):
            return f"calls {name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in BANNED and isinstance(node.ctx, ast.Load):
            return f"uses {node.id}"
    for part in parts(tree):
        if part not in known.parts:
            return f"has the part {part}"
    return None


def path_class(path: str) -> str:
    """Return the folder and kind of a path, without the names that the text gives."""
    folders = path.split("/")
    name = re.sub(r"^(handler|model|enum|type|rule|protocol|adapter|decorator|test)_.*(?=\.)", r"\1_*", folders[-1])
    return "/".join((folders[0], *(f for f in folders[1:-1] if re.fullmatch(r"[a-z]{5,11}s|examples|validation", f)), name))


def shape_of(path: str, text: str) -> Shape:
    """Return the shape of a file; raises what its parser raises."""
    kind = path.rsplit(".", 1)[-1]
    readers: dict[str, Callable[[str], Shape]] = {
        "py": lambda text: _shape(ast.parse(text)),
        "yaml": lambda text: _data(yaml.safe_load(text)),
        "toml": lambda text: _data(tomllib.loads(text)),
        "json": lambda text: _data(json.loads(text)),
    }
    return readers[kind](text) if kind in readers else ("text",)


def _data(value: object) -> Shape:
    """Shape of data: kinds of values below keys, each once."""
    if isinstance(value, dict):
        return ("map", *sorted({_data(one) for one in value.values()}, key=repr), all(isinstance(key, str) for key in value))
    if isinstance(value, list):
        return ("list", *sorted({_data(one) for one in value}, key=repr))
    return (type(value).__name__,)


def _shape(node: ast.AST) -> Shape:
    """Shape of a syntax tree: no names, no literals, equal siblings once and in no order."""
    if isinstance(node, ast.Constant):
        return ("Constant", type(node.value).__name__)
    children: list[object] = []
    for _, value in ast.iter_fields(node):
        if isinstance(value, list):
            children.append(tuple(sorted({_shape(one) for one in value if isinstance(one, ast.AST)}, key=repr)))
        elif isinstance(value, ast.AST) and not isinstance(value, ast.expr_context):
            children.append(_shape(value))
    return (type(node).__name__, *children)


def parts(tree: ast.AST) -> Iterator[Shape]:
    """Yield each node with the kinds of its children."""
    for node in ast.walk(tree):
        kinds = sorted({type(child).__name__ for child in ast.iter_child_nodes(node) if not isinstance(child, ast.expr_context)})
        yield (type(node).__name__, *kinds)


def calls(tree: ast.AST) -> Iterator[str]:
    """Yield the names that are called, derived from, or that decorate."""
    for node in ast.walk(tree):
        called: list[ast.expr] = []
        if isinstance(node, ast.Call):
            called = [node.func]
        elif isinstance(node, ast.ClassDef):
            called = [*node.bases, *node.decorator_list]
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            called = list(node.decorator_list)
        for one in called:
            if isinstance(one, ast.Attribute):
                yield one.attr
            elif isinstance(one, ast.Name):
                yield one.id


def modules(tree: ast.AST) -> Iterator[str]:
    """Yield the modules that are imported, those of the project's package by their place in it only."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (_module(alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield _module(node.module or "")


@cache
def _module(name: str) -> str:
    root, *rest = name.split(".")
    if root in sys.stdlib_module_names or root in ("omnibase_core", "omnibase_infra", "pydantic", "pytest", "yaml"):
        return name
    return ".own" + ("." + rest[0] if rest and rest[0] == "nodes" else "")


if __name__ == "__main__":
    sys.exit(main())
