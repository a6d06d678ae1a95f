"""Measures whether generated nodes do what their PRDs say, and shows the sentences that blocked those that need a human.

    PYTHON benchmarks/behaviours.py OMNIFORGE SHARED [DIR ...] [--documents DIR] [--tests] [--json]

PYTHON is the environment of ``SHARED/python/setup … runtime``; OMNIFORGE is the program; SHARED holds the judges. For each DIR of PRDs with cases
(``SHARED/behaviours`` and ``SHARED/plain`` unless given), what ``SHARED/python/behave`` finds: a row a document with its cases right, wrong and stub,
then its value cases alike. For the PRDs of ``SHARED/prds``, or of ``--documents``: operations derived and stub. Below each row stand
the operations that need a human, each with the reason and the sentence. ``--tests`` also runs the tests of the projects of the latter.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

VERDICTS = ("right", "wrong", "stub")
SHOWN = 160
AT_ONCE = 2


@dataclass(slots=True)
class Block:
    """An operation that needs a human, and a sentence that was not understood."""

    operation: str
    line: int
    reason: str
    sentence: str


@dataclass(slots=True)
class Derived:
    """What was derived of one PRD."""

    document: str
    derived: int = 0
    stub: int = 0
    refused: str = ""
    failing_tests: str = ""
    blocks: list[Block] = field(default_factory=list)


def generate(omniforge: str, prd: Path, out: Path) -> Derived:
    """Generate the project of a PRD and return what was derived."""
    command = [omniforge, "generate", str(prd), "--out", str(out), "--json"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    said = json.loads(result.stdout)
    if "nodes" not in said:
        return Derived(prd.stem, refused=" ".join(one["number"] for one in said["diagnostics"]))
    operations = [operation for node in said["nodes"] for operation in node["operations"]]
    return Derived(
        prd.stem,
        derived=sum(one["status"] == "implemented" for one in operations),
        stub=sum(one["status"] == "needs_human" for one in operations),
        blocks=[
            Block(one["name"], unmet["line"], unmet["reason"], unmet["sentence"])
            for one in operations
            for unmet in one["unmet"]
        ],
    )


def failing_tests(project: Path) -> str:
    """Run a project's own tests; return the last line of pytest if they fail, else an empty text."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    result = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    return "" if result.returncode == 0 else (result.stdout.strip().splitlines() or ["no tests"])[-1]


def behave(shared: Path, omniforge: str, folder: Path) -> dict[str, object]:
    """Return what the judge finds for a folder of PRDs with cases."""
    command = [
        sys.executable,
        str(shared / "python" / "behave"),
        f"{omniforge} generate {{prd}} --out {{out}} --quiet",
        str(folder),
        "--json",
    ]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line for line in result.stdout.splitlines() if line.startswith("{")]
    if not lines:
        sys.exit(f"behaviours: {folder}: {result.stderr.strip()}")
    return json.loads(lines[-1])


def derivations(omniforge: str, prds: list[Path], *, with_tests: bool) -> list[Derived]:
    """Return what is derived of each PRD."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(AT_ONCE) as pool:

        def one(prd: Path) -> Derived:
            out = Path(folder) / prd.stem
            derived = generate(omniforge, prd, out)
            if with_tests and not derived.refused:
                derived.failing_tests = failing_tests(out)
            return derived

        return list(pool.map(one, prds))


def shortened(text: str) -> str:
    """Return a text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


def block_lines(blocks: list[Block]) -> Iterator[str]:
    """Yield the lines that tell why operations need a human."""
    told = ""
    for block in blocks:
        if block.operation != told:
            told = block.operation
            yield f"    {told} needs a human:"
        yield f"      line {block.line}: {shortened(block.reason)}"
        yield f"        {shortened(block.sentence)}"


def cells(counts: dict[str, object]) -> str:
    """Return the three numbers of cases."""
    return " ".join(f"{counts[verdict]:7}" for verdict in VERDICTS)


def behaviour_lines(folder: str, found: dict, of_prd: dict[str, Derived]) -> Iterator[str]:
    """Yield the table of a folder with cases."""
    yield f"{folder + '  (all cases, value cases)':40} {'right':>7} {'wrong':>7} {'stub':>7}   {'right':>7} {'wrong':>7} {'stub':>7}"
    for row in found["documents"]:
        yield f"  {row['document']:38} {cells(row)}   {cells(row['value'])}  {row['note']}".rstrip()
        yield from block_lines(of_prd[row["document"]].blocks)
    for name, total in (("all cases", found), ("value cases", found["value"])):
        numbers = ", ".join(f"{total[verdict]} {verdict}" for verdict in VERDICTS)
        yield f"{name}: {numbers}: precision {total['precision']:.3f}, coverage {total['coverage']:.3f}"
    yield ""


def derivation_lines(documents: list[Derived], *, with_tests: bool) -> Iterator[str]:
    """Yield the table of documents without cases."""
    yield f"{'documents':60} {'derived':>7} {'stub':>7}"
    for one in documents:
        note = f"refused: {one.refused}" if one.refused else one.failing_tests
        yield f"  {one.document:58} {one.derived:7} {one.stub:7}  {note}".rstrip()
        yield from block_lines(one.blocks)
    yield f"  {'all':58} {sum(one.derived for one in documents):7} {sum(one.stub for one in documents):7}"
    if with_tests:
        yield f"projects whose tests fail: {sum(bool(one.failing_tests) for one in documents)}"
    reasons = Counter(shortened(block.reason) for one in documents for block in one.blocks)
    yield "reasons:"
    for reason, times in reasons.most_common():
        yield f"{times:7}  {reason}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("omniforge")
    parser.add_argument("shared", type=Path)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--documents", type=Path)
    parser.add_argument("--tests", action="store_true")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    folders = arguments.folders or [arguments.shared / "behaviours", arguments.shared / "plain"]
    documents = arguments.documents or (None if arguments.folders else arguments.shared / "prds")
    report: dict[str, list[dict[str, object]]] = {"folders": [], "documents": []}
    for folder in folders:
        found = behave(arguments.shared, arguments.omniforge, folder)
        prds = [folder / f"{row['document']}.md" for row in found["documents"]]
        derived = {one.document: one for one in derivations(arguments.omniforge, prds, with_tests=False)}
        report["folders"].append(
            {"folder": folder.name, **found, "derivations": [asdict(one) for one in derived.values()]}
        )
        if not arguments.json:
            print("\n".join(behaviour_lines(folder.name, found, derived)), flush=True)
    if documents:
        prds = sorted(path for path in documents.glob("*/*.md")) or sorted(documents.glob("*.md"))
        derived_documents = derivations(arguments.omniforge, prds, with_tests=arguments.tests)
        report["documents"] = [asdict(one) for one in derived_documents]
        if not arguments.json:
            print("\n".join(derivation_lines(derived_documents, with_tests=arguments.tests)))
    if arguments.json:
        print(json.dumps(report))


if __name__ == "__main__":
    main()
