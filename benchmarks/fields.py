"""Measures what is understood of operations and fields, by the cases that stand beside PRDs.

    PYTHON benchmarks/fields.py OMNIFORGE FOLDER [FOLDER ...] [--json]

PYTHON has pydantic and omnibase_core (``../shared/python/setup``); OMNIFORGE is the program. Each ``X.md`` of a FOLDER that has an
``X.cases.json`` is analysed and generated. Names are compared without case and underscores. Prints every miss, then:

  operations  of those that the cases call, found under that name by ``analyze --json``
  fields      of those that the cases give to an operation or expect of it, found under that name
  placed      of these, found as an input or an output of that operation
  types       of the fields that are found, those whose generated annotation takes each value of the cases and refuses a value of
              another sort: a text for a number, a time, an enum or a boolean, a number for a text
"""

from __future__ import annotations

import argparse
import importlib
import json
import subprocess
import sys
import tempfile
import typing
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, TypeAdapter, ValidationError

NO_VALUE = "no such value"
A_UUID = "3f0c1c2e-6f0f-4d0e-9a55-0d7f5f1f4b11"


@dataclass(slots=True)
class CaseField:
    """A field that cases give to an operation (``input``) or expect of it (``output``)."""

    operation: str
    side: str
    name: str
    owner: str = ""
    values: list[object] = field(default_factory=list)


def plain(name: str) -> str:
    """Return the name as names are compared."""
    return "".join(letter for letter in name.lower() if letter.isalnum())


def called(cases: list[dict[str, object]]) -> dict[tuple[str, str, str, str], CaseField]:
    """Return the fields of the cases, those of objects in lists among them; values only where the case expects an answer."""
    fields: dict[tuple[str, str, str, str], CaseField] = {}

    def note(operation: str, side: str, owner: str, values: object, *, is_valid: bool) -> None:
        for name, value in values.items() if isinstance(values, dict) else ():
            one = fields.setdefault((operation, side, owner, name), CaseField(operation, side, name, owner))
            if is_valid:
                one.values.append(A_UUID if isinstance(value, str) and value.startswith("$") else value)
            for item in value if isinstance(value, list) else ():
                note(operation, side, name, item, is_valid=is_valid)

    for case in cases:
        if "operation" in case:
            is_valid = "expect_error" not in case
            note(str(case["operation"]), "input", "", case.get("given"), is_valid=is_valid)
            note(str(case["operation"]), "output", "", case.get("expect"), is_valid=is_valid)
    return fields


def takes(adapter: TypeAdapter[object], value: object) -> bool:
    """Tell whether a value passes as JSON."""
    try:
        adapter.validate_json(json.dumps(value))
    except ValidationError:
        return False
    return True


def fits(adapter: TypeAdapter[object], values: list[object]) -> bool:
    """Tell whether all values pass, and one of another sort does not."""
    # Cases expect of an object in a list only what matters to them; its fields are measured one by one.
    told = [
        [] if isinstance(value, list) and any(isinstance(item, dict) for item in value) else value
        for value in values
        if value is not None
    ]
    if not all(takes(adapter, value) for value in told):
        return False
    is_text = all(isinstance(value, str) for value in told) and takes(adapter, NO_VALUE)
    return not takes(adapter, 7 if is_text else NO_VALUE)


class Project:
    """The models of a generated project."""

    def __init__(self, root: Path) -> None:
        sys.path.insert(0, str(root / "src"))
        self._models: dict[tuple[str, str], type[BaseModel]] = {}
        for path in sorted((root / "src").rglob("models/model_*_*put.py")):
            module = importlib.import_module(".".join(path.relative_to(root / "src").with_suffix("").parts))
            operation, side = path.stem.removeprefix("model_").rsplit("_", 1)
            for value in vars(module).values():
                if isinstance(value, type) and value.__module__ == module.__name__ and issubclass(value, BaseModel):
                    self._models[plain(operation), side] = value

    def adapter(self, one: CaseField) -> TypeAdapter[object] | None:
        """Return what checks a field's values; None, if the model has no such field."""
        model = self._models.get((plain(one.operation), one.side)) or self._shared(one)
        for parent in (model, *nested(model)) if model else ():
            for name, info in parent.model_fields.items():
                if plain(name) == plain(one.name):
                    return TypeAdapter(typing.Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation)
        return None

    def _shared(self, one: CaseField) -> type[BaseModel] | None:
        """Return the model of the operation that events without data share."""
        return next((m for (name, side), m in self._models.items() if side == one.side and name.startswith("change")), None)


def nested(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Yield the models inside the annotations of a model."""
    waiting: list[object] = [info.annotation for info in model.model_fields.values()]
    while waiting:
        one = waiting.pop()
        if isinstance(one, type) and issubclass(one, BaseModel):
            yield one
        waiting.extend(typing.get_args(one))


def measure(omniforge: str, prd: Path) -> Iterator[tuple[str, bool, str]]:
    """Yield figure, whether it counts, and what it is about."""
    analysis = json.loads(run(omniforge, "analyze", str(prd), "--json"))
    operations = {plain(one["name"]) for one in analysis["operations"]}
    operations |= {plain(name) for node in analysis["nodes"] for name in node["operations"]}
    operations |= {plain(one["name"]) for one in analysis["events"]}
    named = {plain(one["name"]) for one in analysis["fields"]}
    placed = {
        (plain(operation), side, plain(one["name"]))
        for one in analysis["fields"]
        for side in ("input", "output")
        for operation in one["attributes"].get(f"{side}_of", ())
    }
    fields = called(json.loads(prd.with_suffix(".cases.json").read_text(encoding="utf-8")))
    for operation in dict.fromkeys(one.operation for one in fields.values()):
        yield "operations", plain(operation) in operations, operation
    with tempfile.TemporaryDirectory() as folder:
        run(omniforge, "generate", str(prd), "--out", f"{folder}/out", "--quiet")
        project = Project(Path(folder) / "out")
        for one in fields.values():
            label = f"{one.operation} {one.side} {one.name}"
            is_named = plain(one.name) in named
            yield "fields", is_named, label
            yield "placed", is_placed(one, placed), label
            if is_named and any(value is not None for value in one.values):
                adapter = project.adapter(one)
                yield "types", adapter is not None and fits(adapter, one.values), f"{label} = {one.values[0]!r}"


def is_placed(one: CaseField, placed: set[tuple[str, str, str]]) -> bool:
    """Tell whether the operation has the field, or the operation that events share."""
    shared = {operation for operation, _, name in placed if name == "trigger"}
    own = {operation for operation, _, _ in placed if operation == plain(one.operation)} or shared
    return any((operation, one.side, plain(one.name)) in placed for operation in own)


def run(*command: str) -> str:
    """Run a command and return what it prints."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def documents(folders: list[Path]) -> list[Path]:
    """Return the PRDs that have cases."""
    return [prd for folder in folders for prd in sorted(folder.glob("*.md")) if prd.with_suffix(".cases.json").exists()]


def results(omniforge: str, prd: Path) -> list[tuple[str, bool, str]]:
    """Measure one document in a process of its own, since projects may share module names."""
    return [tuple(one) for one in json.loads(run(sys.executable, __file__, omniforge, str(prd), "--one"))]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("omniforge")
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--json", action="store_true", help="print the figures only, as one object")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(list(measure(given.omniforge, given.folders[0]))))
        return 0
    counts: dict[str, list[bool]] = {name: [] for name in ("operations", "fields", "placed", "types")}
    for prd in documents(given.folders):
        for figure, counts_for, label in results(given.omniforge, prd):
            counts[figure].append(counts_for)
            if not counts_for and not given.json:
                print(f"{prd.stem}: {figure}: {label}")
    if given.json:
        print(json.dumps({name: sum(one) / max(len(one), 1) for name, one in counts.items()}))
    else:
        for name, one in counts.items():
            print(f"{name}: {sum(one)} of {len(one)}, {sum(one) / max(len(one), 1):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
