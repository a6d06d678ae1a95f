"""Imports each module below src in a process of its own, in which no other module of the project is loaded.

Prints a JSON object a finding, then one with the number of modules. The processes are forked from one that
has only the libraries loaded, which makes a hundred of them a matter of seconds.
"""

import ast
import contextlib
import importlib
import json
import os
import signal
import sys
import traceback
from pathlib import Path

SECONDS = 60
project = Path.cwd()
source = project / "src"
sys.path.insert(0, str(source))

modules = sorted(source.rglob("*.py"))
own = {path.stem for path in source.iterdir()}


def imports(path):
    """What a module's own lines import from elsewhere than the project: names of modules, each with a name in it."""
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "__name__") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from ((node.module, alias.name) for alias in node.names)


# omnibase_core loads most of itself when a name is asked for, so the names are asked for as well.
for library, attribute in sorted({one for path in modules for one in imports(path)}):
    if library.partition(".")[0] not in own:
        with contextlib.suppress(BaseException):
            getattr(importlib.import_module(library), attribute)


def place(error):
    if isinstance(error, SyntaxError) and error.filename:
        return error.filename, error.lineno
    inside = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith(str(source))]
    return (inside[-1].filename, inside[-1].lineno) if inside else (None, None)


def load(name, path, pipe):
    signal.alarm(SECONDS)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    answer = {"passed": True}
    try:
        __import__(name)
    except BaseException as error:
        file, line = place(error)
        answer = {"file": file or str(path), "line": line or 1, "message": f"{type(error).__name__}: {error}"}
    os.write(pipe, json.dumps(answer).encode()[:65000])
    os._exit(0)


def check(name, path):
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        load(name, path, writer)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    try:
        answer = json.loads(text)
    except ValueError:
        answer = {"file": str(path), "line": 1, "message": "the import ended the process"}
    if not answer.get("passed"):
        file = Path(answer["file"])
        answer["file"] = file.relative_to(project).as_posix() if file.is_relative_to(project) else str(file)
        print(json.dumps({"rule": name, **answer}), flush=True)


for path in modules:
    parts = path.relative_to(source).with_suffix("").parts
    check(".".join(parts[:-1] if parts[-1] == "__init__" else parts), path)
print(json.dumps({"checked": len(modules)}))
