"""Do the tests of a generated project notice when its handlers are wrong?

  PYTHON mutate.py PROJECT [--floor SHARE] [--json FILE] [--jobs N] [--only TEXT] [--timeout SECONDS] [--survivors]

PYTHON is an environment with omnibase_core and pytest. For each handler and each module of rules of each node it makes
mutants (`mutants.py` says which; besides, a handler that answers a constant: an answer that it gave in its tests, and
a model without values) and runs the node's tests against each one in a copy of the project, first those of the operation
(tests/NODE/test_OPERATION.py), then all of the node; the first failure ends it. A mutant is

  killed      a test failed, or the tests did not end within the limit
  survived    all tests passed
  unknown     all tests passed, and the mutant answered all requests of the tests, and many made of them, like the original:
              it may be none. Told apart for handlers without a container only; counts for nothing

The modules that the project imports are imported once; each mutant then runs in a fork of its own, and nothing is written.
A stub (a handler that raises METHOD_NOT_IMPLEMENTED) has no mutants. Prints a table; --json writes the same and each mutant.
Exit status 0; 1 if fewer than --floor (0 to 1) of killed and survived are killed, in all; 2 if the tests fail as they are.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import io
import json
import os
import pickle
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

import pytest

from mutants import Mutant, answer_model, constant, mutants
from probe import differs

STUB = "METHOD_NOT_IMPLEMENTED"
CONTROL = "control"


@dataclass(frozen=True)
class Target:
    """A module to mutate: a handler of an operation, or rules that operations share."""

    node: str
    name: str
    module: str
    path: Path
    tests: tuple[Path, ...]


@dataclass(frozen=True)
class Trial:
    """A mutant of a target and what became of it."""

    target: Target
    mutant: Mutant
    verdict: str = ""
    seconds: float = 0.0


def main() -> int:
    options = _options()
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    with tempfile.TemporaryDirectory(prefix="mutate-") as folder:
        project = Path(
            shutil.copytree(options.project, Path(folder) / "project", ignore=shutil.ignore_patterns(".*", "__pycache__"))
        )
        (Path(folder) / "answers").mkdir()
        targets = [target for target in find_targets(project) if options.only in f"{target.node}/{target.name}"]
        if not targets:
            print("mutate: no handlers below src/*/nodes/*/handlers", file=sys.stderr)
            return 2
        warm_up(project)
        answers = baseline(project, targets, Path(folder) / "answers")
        if answers is None:
            return 2
        trials = [Trial(target, mutant) for target in targets for mutant in (control(target), *mutants_of(target, answers))]
        done = run(project, trials, answers, options.jobs, options.timeout)
    if broken := [one.target for one in done if one.mutant.kind == CONTROL and one.verdict == "killed"]:
        print(f"mutate: the tests fail for {broken[0].name} though nothing is changed", file=sys.stderr)
        return 2
    done = [one for one in done if one.mutant.kind != CONTROL]
    return report(targets, done, options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Mutates the handlers of a generated project and runs its tests.")
    parser.add_argument("project", type=Path)
    parser.add_argument("--floor", type=float, default=0.0, help="least share of killed mutants, 0 to 1")
    parser.add_argument("--json", type=Path, help="file for the result")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="", help="a part of NODE/OPERATION")
    parser.add_argument("--timeout", type=float, default=10.0, help="seconds for the tests of one mutant")
    parser.add_argument("--survivors", action="store_true", help="list each mutant that was not killed")
    return parser.parse_args()


def find_targets(project: Path) -> list[Target]:
    """Return the handlers and rules of all nodes that do something, by node and name."""
    found = []
    for path in sorted(project.glob("src/*/nodes/*/*/*.py")):
        room, node = path.parent.name, path.parent.parent.name
        prefix = {"handlers": "handler_", "rules": "rule_"}.get(room)
        if prefix is None or not path.name.startswith(prefix) or STUB in path.read_text():
            continue
        name = path.stem.removeprefix("handler_")
        folder = project / "tests" / node
        own = folder / f"test_{name}.py"
        module = ".".join(path.relative_to(project / "src").with_suffix("").parts)
        found.append(Target(node, name, module, path, (own, folder) if own.exists() else (folder,)))
    return found


def warm_up(project: Path) -> None:
    """Import whatever of other packages the project imports, so that each fork has it."""
    own = {path.name for path in (project / "src").iterdir()}
    names = {name for path in project.rglob("*.py") for name in imports(path) if name.split(".")[0] not in own}
    for name in sorted(names | {"omnibase_core.normalization.contract_validator"}):
        try:
            importlib.import_module(name)
        except ImportError:
            continue
    sys.path.insert(0, str(project / "src"))


def imports(path: Path) -> Iterator[str]:
    """Yield the modules that a file imports by their full names."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def baseline(project: Path, targets: list[Target], folder: Path) -> dict[str, list[tuple[object, object]]] | None:
    """Run the tests as they are; return what each handler was asked and answered, or None if a test fails."""
    nodes = sorted({target.node for target in targets})
    recorded: dict[str, list[tuple[object, object]]] = {}
    for node in nodes:
        status = _forked(lambda node=node: _record(project, [one for one in targets if one.node == node], folder))
        if status != 0:
            print(f"mutate: the tests of {node} fail as they are", file=sys.stderr)
            return None
    for target in targets:
        importlib.invalidate_caches()
        kept = folder / target.module
        recorded[target.module] = pickle.loads(kept.read_bytes()) if kept.exists() else []
    return recorded


def _record(project: Path, targets: list[Target], folder: Path) -> int:
    """In a fork: run the tests of a node and write the requests and answers of its handlers."""
    calls: dict[str, list[tuple[object, object]]] = {}

    def watch(target: Target, handler: type) -> None:
        original = handler.handle  # type: ignore[attr-defined]

        def handle(self: object, request: object) -> object:
            answer = original(self, request)
            calls.setdefault(target.module, []).append((request, answer))
            return answer

        handler.handle = handle  # type: ignore[attr-defined]

    for target in targets:
        for value in vars(importlib.import_module(target.module)).values():
            if isinstance(value, type) and value.__module__ == target.module and hasattr(value, "handle"):
                watch(target, value)
    status = _pytest(project, targets[0].tests[-1:], quiet=False)
    for module, pairs in calls.items():
        (folder / module).write_bytes(pickle.dumps(pairs))
    return status


def control(target: Target) -> Mutant:
    """Return what is no mutant: the module as it is. If it is killed, the tool is wrong, not the tests."""
    return Mutant("", CONTROL, "nothing", 1, ast.unparse(ast.parse(target.path.read_text())))


def mutants_of(target: Target, answers: dict[str, list[tuple[object, object]]]) -> Iterator[Mutant]:
    """Yield the mutants of a target, those that answer a constant first."""
    source = target.path.read_text()
    pairs = answers[target.module]
    if pairs:
        frozen = pickle.dumps(pairs[0][1])
        yield from filter(
            None,
            [constant(source, "handle", f"__import__('pickle').loads({frozen!r})", "answer of the first successful call")],
        )
    model = answer_model(source, "handle")
    if model:
        yield from filter(None, [constant(source, "handle", f"{model}.model_construct()", "answer without values")])
    yield from mutants(source)


def run(
    project: Path, trials: list[Trial], answers: dict[str, list[tuple[object, object]]], jobs: int, limit: float
) -> list[Trial]:
    """Run all trials, some at a time; return them with their verdicts, in the order in which they came."""
    sys.dont_write_bytecode = True
    waiting = list(enumerate(trials))
    running: dict[int, tuple[int, float]] = {}
    done: dict[int, Trial] = {}
    loaded = ""
    while waiting or running:
        while waiting and len(running) < jobs and (not running or waiting[0][1].target.node == loaded):
            number, trial = waiting.pop(0)
            if trial.target.node != loaded:
                loaded = trial.target.node
                _load_node(trial.target)
            running[_fork(lambda trial=trial: _try(project, trial, answers[trial.target.module]))] = (
                number,
                time.monotonic(),
            )
        for pid in list(running):
            number, began = running[pid]
            ended, status = os.waitpid(pid, os.WNOHANG)
            late = time.monotonic() - began > limit
            if not ended and late:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
            if ended or late:
                del running[pid]
                code = os.waitstatus_to_exitcode(status) if ended else -1
                verdict = {0: "survived", 100: "unknown"}.get(code, "killed")
                done[number] = replace(trials[number], verdict=verdict, seconds=round(time.monotonic() - began, 3))
        time.sleep(0.002)
    return [done[number] for number in range(len(trials))]


def _load_node(target: Target) -> None:
    """Import the node of a target here, so that its forks need to import again only what depends on the mutant."""
    importlib.import_module(target.module)
    importlib.import_module(target.module.rsplit(".", 2)[0])
    for module in ("adapters", "handlers"):
        name = f"{target.module.rsplit('.', 2)[0]}.{module}"
        if importlib.util.find_spec(name):
            importlib.import_module(name)


def _try(project: Path, trial: Trial, pairs: list[tuple[object, object]]) -> int:
    """In a fork: put the mutant in the place of its module and run the tests. 0: survived, 100: maybe no mutant."""
    target = trial.target
    original = sys.modules.get(target.module)
    code = compile(trial.mutant.source, str(target.path), "exec")
    real: Callable[[SourceFileLoader, str], CodeType] = SourceFileLoader.get_code  # type: ignore[assignment]
    SourceFileLoader.get_code = lambda self, name: code if name == target.module else real(self, name)  # type: ignore[method-assign,assignment]
    for name in _dependents(target.module):
        del sys.modules[name]
    status = _pytest(project, target.tests, quiet=True)
    if status != 0:
        return 1
    return 0 if differs(original, importlib.import_module(target.module), pairs) is not False else 100


def _dependents(module: str) -> set[str]:
    """Return the loaded modules of the node that import the module, directly or not, and itself."""
    root = module.rsplit(".", 2)[0]
    loaded = {
        name: set(imports(Path(one.__file__)))
        for name, one in list(sys.modules.items())
        if name.startswith(root) and one.__file__
    }
    found = {module}
    while True:
        more = {name for name, needs in loaded.items() if name not in found and needs & found}
        if not more:
            return found & sys.modules.keys()
        found |= more


def _pytest(project: Path, tests: tuple[Path, ...], quiet: bool) -> int:
    os.chdir(project)
    if not quiet:
        return int(pytest.main(["-q", "-x", "--no-header", "-p", "no:cacheprovider", *map(str, tests)]))
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    sys.stdout = sys.stderr = io.StringIO()
    return int(pytest.main(["-q", "-x", "--no-header", "--tb=no", "-p", "no:cacheprovider", *map(str, tests)]))


def _fork(work: Callable[[], int]) -> int:
    """Run the work in a fork; return its process id. A crash is exit status 1."""
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid:
        return pid
    try:
        os._exit(work())
    except BaseException:
        os._exit(1)


def _forked(work: Callable[[], int]) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(_fork(work), 0)[1])


def report(targets: list[Target], trials: list[Trial], options: argparse.Namespace) -> int:
    """Print the table, write the JSON; return the exit status."""
    rows = [(target.node, target.name, Counter(one.verdict for one in trials if one.target == target)) for target in targets]
    width = max(len(name) for _, name, _ in rows) + 2
    node = ""
    for of, name, counts in rows:
        if of != node:
            node = of
            print(node)
        print(f"  {name:{width}} killed {counts['killed']:4}  survived {counts['survived']:3}  unknown {counts['unknown']:3}")
    if options.survivors:
        for one in trials:
            if one.verdict != "killed":
                print(
                    f"{one.verdict:9} {one.target.path.name}:{one.mutant.line} {one.mutant.function}: {one.mutant.kind}, {one.mutant.change}"
                )
    total = Counter(one.verdict for one in trials)
    judged = total["killed"] + total["survived"]
    share = total["killed"] / judged if judged else 1.0
    print(
        f"{judged + total['unknown']} mutants: {total['killed']} killed, {total['survived']} survived, {total['unknown']} unknown: {share:.1%} killed"
    )
    if options.json:
        options.json.write_text(json.dumps(_document(rows, trials, share), indent=1) + "\n")
    return 0 if share >= options.floor else 1


def _document(rows: list[tuple[str, str, Counter[str]]], trials: list[Trial], share: float) -> dict[str, object]:
    def one(trial: Trial) -> dict[str, object]:
        fields = {name: value for name, value in asdict(trial.mutant).items() if name != "source"}
        return {
            "node": trial.target.node,
            "operation": trial.target.name,
            **fields,
            "verdict": trial.verdict,
            "seconds": trial.seconds,
        }

    operations = [
        {"node": node, "operation": name, **{verdict: counts[verdict] for verdict in ("killed", "survived", "unknown")}}
        for node, name, counts in rows
    ]
    return {"killed_share": round(share, 4), "operations": operations, "mutants": [one(trial) for trial in trials]}


if __name__ == "__main__":
    sys.exit(main())
