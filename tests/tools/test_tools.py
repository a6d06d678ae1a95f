"""Tests of the tools beside: what is a mutant, and what is the same shape."""

from __future__ import annotations

import ast
from types import ModuleType

import pytest

import mutants
import probe
import same_shape


def changes(source: str) -> list[str]:
    """Return the bodies of all mutants of a module."""
    return [mutant.source for mutant in mutants.mutants(source)]


@pytest.mark.parametrize(
    ("source", "mutant"),
    [
        ("def f(x): return x < 3", "x <= 3"),
        ("def f(x): return x < 3", "x < 4"),
        ("def f(x): return x < 3", "x < 2"),
        ("def f(x): return x is None", "x is not None"),
        ("def f(x): return x in y", "x not in y"),
        ("def f(x):\n    if x:\n        return 1", "if False:"),
        ("def f(x):\n    if x:\n        return 1", "if True:"),
        ("def f(x): return a and b", "a or b"),
        ("def f(x): return a and b", "return b"),
        ("def f(x): return sorted(x, key=k)", "list(x)"),
        ("def f(x): return sorted(x, key=k)", "reverse=True"),
        ("def f(x): return sorted(x, key=k, reverse=True)", "sorted(x, key=k)"),
        ("def f(x): return [a for a in x if a]", "[a for a in x]"),
        ("def f(x): return x * 2", "x / 2"),
        ("def f(x): return Decimal('0.10')", "Decimal('0.11')"),
        ("def f(x): return x.quantize(Decimal('0.01'), ROUND_HALF_UP)", "ROUND_DOWN"),
        ("T = {A.X: 1, A.Y: 2}", "{A.Y: 2}"),
        ("def f(x):\n    g(x)\n    return x", "return x"),
        ("def f(x): return (EnumA.X, EnumA.Y)", "(EnumA.Y, EnumA.Y)"),
    ],
)
def test_a_mutant_is_made(source: str, mutant: str) -> None:
    assert any(mutant in one for one in changes(source))


@pytest.mark.parametrize(
    "source",
    [
        '"""Text."""',
        "__all__ = ['a', 'b']",
        "def f(x: list[int] = ()) -> dict[str, int]: return x",
        "from a import b",
        "E(message=f'{1 + 2}', operation='x')",
    ],
)
def test_what_no_test_could_judge_is_left_alone(source: str) -> None:
    assert [one for one in mutants.mutants(source) if one.kind != "statement removed"] == []


def test_no_mutant_is_the_module_itself_and_none_comes_twice() -> None:
    source = "def f(x):\n    return sorted(x, key=k) if x > 1 and x < 2 else [1, 1]"
    made = [ast.dump(ast.parse(one)) for one in changes(source)]
    assert len(made) == len({*made, ast.dump(ast.parse(source))}) - 1


def module(body: str) -> ModuleType:
    """Return a module with a handler that answers what the body computes of a request's `x`."""
    made = ModuleType("made")
    code = f"class H:\n    def handle(self, request): return type(request)(x={body})\nH.__module__ = 'made'"
    exec(code, vars(made))
    return made


def test_a_probe_tells_a_mutant_from_what_is_none() -> None:
    from pydantic import BaseModel

    class Request(BaseModel):
        x: int

    pairs: list[tuple[object, object]] = [(Request(x=5), None), (Request(x=8), None)]
    twice = module("request.x * 2")
    assert probe.differs(twice, module("request.x + request.x"), pairs) is False
    assert probe.differs(twice, module("request.x * 2 + (request.x == 9)"), pairs) is True
    assert probe.differs(twice, module("request.x * 2"), []) is None


BENIGN = '"""Say it."""\nfrom decimal import Decimal\n\n\ndef rate(x: int) -> Decimal:\n    return Decimal("1")\n'


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (BENIGN.replace("rate", "eval_x").replace("1", "'; x()"), None),
        (BENIGN + "\n\nomf_pwned()\n", "calls omf_pwned"),
        (BENIGN + '\n\nDecimal("1").system()\n', "calls system"),
        (BENIGN + "\n\nimport os\n", "imports os"),
        (BENIGN + "\n\nx = __builtins__\n", "uses __builtins__"),
        (BENIGN + "\n\nwhile True: pass\n", "has the part"),
        (BENIGN + '"\u202e"', "U+202E"),
        (BENIGN + "(", "does not parse"),
    ],
)
def test_a_shape_that_no_benign_file_has_is_found(text: str, finding: str | None) -> None:
    known = same_shape.Known()
    same_shape.learn(known, "src/p/nodes/n/rules/rule_a.py", BENIGN)
    found, _ = same_shape.judge(known, "src/q/nodes/m/rules/rule_b.py", text, strict=False)
    assert (found or "") == (finding or "") or (finding and finding in (found or ""))


def test_documents_keep_the_kinds_of_their_values() -> None:
    known = same_shape.Known()
    same_shape.learn(known, "src/p/nodes/n/contract.yaml", "name: a\nsteps: [b, c]\n")
    for text, right in (
        ("name: x\nsteps: [y]\n", True),
        ("name: no\nsteps: [y]\n", False),
        ("name: !!python/name:os.system\n", False),
    ):
        found, _ = same_shape.judge(known, "src/p/nodes/n/contract.yaml", text, strict=True)
        assert (found is None) is right
