"""Makes mutants of a Python module: small changes that a test of the module should notice.

A mutant is the changed source with the operation it belongs to, the kind of change and the line. Nothing is run here.
Strings, docstrings, annotations and imports are never changed; neither is what stands in a message of an error.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
NAMES = {
    "ROUND_HALF_UP": "ROUND_DOWN", "ROUND_HALF_EVEN": "ROUND_DOWN", "ROUND_CEILING": "ROUND_FLOOR",
    "ROUND_UP": "ROUND_DOWN", "ROUND_FLOOR": "ROUND_CEILING", "ROUND_DOWN": "ROUND_UP",
    "min": "max", "max": "min", "any": "all", "all": "any",
}  # fmt: skip
SYMBOLS = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=", ast.Is: "is", ast.IsNot: "is not",
    ast.In: "in", ast.NotIn: "not in", ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//",
    ast.Mod: "%", ast.BitOr: "|", ast.BitAnd: "&",
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One changed module: its source, and what was changed where."""

    function: str
    kind: str
    change: str
    line: int
    source: str


def mutants(source: str) -> Iterator[Mutant]:
    """Yield every mutant of a module, in the order of its text; two never have the same code."""
    tree = ast.parse(source)
    seen = {ast.dump(tree)}
    members = _members(tree)
    for path, function in _places(tree):
        node = _at(tree, path)
        for kind, change, replacement in (*_changes(node, _inside(tree, path)), *_of_member(node, members)):
            mutated = copy.deepcopy(tree)
            if not _put(mutated, path, replacement):
                continue
            ast.fix_missing_locations(mutated)
            dump = ast.dump(mutated)
            if dump not in seen:
                seen.add(dump)
                yield Mutant(function, kind, change, node.lineno, ast.unparse(mutated))


def constant(source: str, method: str, expression: str, change: str) -> Mutant | None:
    """Return the mutant whose `method` answers nothing but `expression`; None if the module has no such method."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == method:
            node.body = [ast.Return(ast.parse(expression, mode="eval").body)]
            ast.fix_missing_locations(tree)
            return Mutant(method, "constant", change, node.lineno, ast.unparse(tree))
    return None


def answer_model(source: str, method: str) -> str | None:
    """Return the name of the class that `method` is annotated to answer."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.name == method and isinstance(node.returns, ast.Name):
            return node.returns.id
    return None


Path = tuple[tuple[str, int | None], ...]


def _places(tree: ast.Module) -> Iterator[tuple[Path, str]]:
    """Yield the path of each node that may be changed, with the name of the function that holds it."""

    def walk(node: ast.AST, path: Path, function: str) -> Iterator[tuple[Path, str]]:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            function = node.name
        if isinstance(node, (ast.expr, ast.stmt, ast.comprehension)) and path:
            yield path, function
        for name, value in ast.iter_fields(node):
            if _untouched(node, name):
                continue
            for index, child in enumerate(value) if isinstance(value, list) else ((None, value),):
                if isinstance(child, ast.AST):
                    yield from walk(child, (*path, (name, index)), function)

    yield from walk(tree, (), "")


def _untouched(node: ast.AST, field: str) -> bool:
    """Tell whether a part of a node is none that a test could judge: annotations, decorators, texts of errors."""
    if field in ("annotation", "returns", "args", "decorator_list", "bases", "type_params"):
        return not (isinstance(node, ast.Call) and field == "args")
    if isinstance(node, (ast.Import, ast.ImportFrom, ast.JoinedStr, ast.TypeAlias)):
        return True
    if isinstance(node, ast.keyword) and node.arg in ("message", "operation", "correlation_id"):
        return True
    if isinstance(node, ast.Assign):
        return any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets)
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _at(tree: ast.AST, path: Path) -> ast.AST:
    for name, index in path:
        value = getattr(tree, name)
        tree = value if index is None else value[index]
    if isinstance(tree, ast.comprehension):
        ast.copy_location(tree, tree.target)
        tree.lineno = tree.target.lineno  # type: ignore[attr-defined]
    return tree


def _inside(tree: ast.AST, path: Path) -> list[ast.AST]:
    """Return the nodes around the place, the outermost first."""
    return [_at(tree, path[:depth]) for depth in range(1, len(path))]


def _put(tree: ast.AST, path: Path, replacement: ast.AST | None) -> bool:
    """Put the replacement (None: nothing) in the place; False if the place cannot be empty."""
    parent = _at(tree, path[:-1])
    name, index = path[-1]
    if index is None:
        if replacement is None:
            return False
        setattr(parent, name, copy.deepcopy(replacement))
        return True
    value = getattr(parent, name)
    if replacement is not None:
        value[index] = copy.deepcopy(replacement)
    elif len(value) > 1:
        del value[index]
    else:
        value[index] = ast.Pass()
    return True


Change = tuple[str, str, ast.AST | None]


def _changes(node: ast.AST, around: list[ast.AST]) -> Iterator[Change]:
    """Yield what can be changed at a node: kind, words for it, and what takes its place."""
    yield from _of_comparison(node)
    yield from _of_branch(node)
    yield from _of_arithmetic(node)
    yield from _of_constant(node, around)
    yield from _of_order(node)
    yield from _of_table(node)
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield "statement removed", ast.unparse(node), None


def _of_comparison(node: ast.AST) -> Iterator[Change]:
    if not isinstance(node, ast.Compare):
        return
    for index, operator in enumerate(node.ops):
        other = COMPARISONS[type(operator)]
        changed = copy.deepcopy(node)
        changed.ops[index] = other()
        yield "comparison", f"{SYMBOLS[type(operator)]} to {SYMBOLS[other]}", changed


def _of_branch(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, (ast.If, ast.IfExp)):
        for value in (False, True):
            changed = copy.deepcopy(node)
            changed.test = ast.Constant(value)
            yield "branch", f"{ast.unparse(node.test)} forced {value}", changed
    if isinstance(node, ast.comprehension):
        for index, test in enumerate(node.ifs):
            changed = copy.deepcopy(node)
            del changed.ifs[index]
            yield "branch", f"filter {ast.unparse(test)} removed", changed
    if isinstance(node, ast.BoolOp):
        swapped = copy.deepcopy(node)
        swapped.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield "and/or", "and and or swapped", swapped
        for index, value in enumerate(node.values):
            changed = copy.deepcopy(node)
            del changed.values[index]
            yield "branch", f"{ast.unparse(value)} removed", changed if len(changed.values) > 1 else changed.values[0]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "branch", "not removed", node.operand
    if isinstance(node, ast.Match):
        for index, case in enumerate(node.cases):
            changed = copy.deepcopy(node)
            if len(changed.cases) > 1:
                del changed.cases[index]
                yield "branch", f"case {ast.unparse(case.pattern)} removed", changed


def _of_arithmetic(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in ARITHMETIC:
        other = ARITHMETIC[type(node.op)]
        changed = copy.deepcopy(node)
        changed.op = other()
        yield "arithmetic", f"{SYMBOLS[type(node.op)]} to {SYMBOLS[other]}", changed
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield "arithmetic", "minus removed", node.operand
    if isinstance(node, ast.Name) and node.id in NAMES and isinstance(node.ctx, ast.Load):
        yield "function", f"{node.id} to {NAMES[node.id]}", ast.Name(NAMES[node.id], ast.Load())


def _of_constant(node: ast.AST, around: list[ast.AST]) -> Iterator[Change]:
    """Numbers, one unit of their last place off: both ways in a comparison or on their own, up elsewhere."""
    if not isinstance(node, ast.Constant) or isinstance(node.value, (bool, bytes)):
        if isinstance(node, ast.Constant) and isinstance(node.value, bool):
            yield "constant", f"{node.value} to {not node.value}", ast.Constant(not node.value)
        return
    parent = around[-1] if around else None
    decimal = isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id == "Decimal"
    if isinstance(node.value, str) and not decimal:
        return
    try:
        number = Decimal(str(node.value))
    except InvalidOperation:
        return
    if any(isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute) and one.func.attr == "quantize" for one in around):
        yield "boundary", f"{number} to {number / 10}", ast.Constant(type(node.value)(number / 10))
        return
    unit = Decimal(1).scaleb(int(number.as_tuple().exponent))
    for off in (unit, -unit):
        yield "boundary", f"{number} to {number + off}", ast.Constant(type(node.value)(number + off))


def _of_order(node: ast.AST) -> Iterator[Change]:
    if not isinstance(node, ast.Call):
        return
    if isinstance(node.func, ast.Name) and node.func.id == "reversed" and len(node.args) == 1:
        yield "order", "reversed dropped", node.args[0]
    is_sorted = isinstance(node.func, ast.Name) and node.func.id == "sorted"
    if not is_sorted and not (isinstance(node.func, ast.Attribute) and node.func.attr == "sort"):
        return
    if is_sorted:
        yield "order", "sorting dropped", ast.Call(ast.Name("list", ast.Load()), node.args, [])
    changed = copy.deepcopy(node)
    changed.keywords = [keyword for keyword in node.keywords if keyword.arg != "reverse"]
    if len(changed.keywords) == len(node.keywords):
        changed.keywords.append(ast.keyword("reverse", ast.Constant(True)))
    yield "order", "order reversed", changed
    yield from _of_sort_key(node)


def _of_sort_key(call: ast.Call) -> Iterator[Change]:
    """A key that is a tuple, with one of its parts left out."""
    for place, keyword in enumerate(call.keywords):
        if keyword.arg == "key" and isinstance(keyword.value, ast.Lambda) and isinstance(keyword.value.body, ast.Tuple):
            for index, part in enumerate(keyword.value.body.elts):
                changed = copy.deepcopy(call)
                del changed.keywords[place].value.body.elts[index]  # type: ignore[attr-defined]
                yield "order", f"sort key {ast.unparse(part)} dropped", changed


def _of_table(node: ast.AST) -> Iterator[Change]:
    """A table, or the fields that are set together, with one of the rows left out."""
    if not isinstance(node, ast.Dict) or any(key is None for key in node.keys):
        return
    for index, key in enumerate(node.keys):
        changed = copy.deepcopy(node)
        del changed.keys[index]
        del changed.values[index]
        yield "table", f"row {ast.unparse(key)} removed", changed  # type: ignore[arg-type]


def _members(tree: ast.Module) -> dict[str, list[str]]:
    """Return the members of each enum that the module names, in the order of the text."""
    members: dict[str, list[str]] = {}
    for node in ast.walk(tree):
        if _is_member(node):
            known = members.setdefault(node.value.id, [])  # type: ignore[attr-defined]
            if node.attr not in known:  # type: ignore[attr-defined]
                known.append(node.attr)  # type: ignore[attr-defined]
    return members


def _is_member(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Load)
        and node.attr.isupper()
        and isinstance(node.value, ast.Name)
        and node.value.id.startswith("Enum")
    )


def _of_member(node: ast.AST, members: dict[str, list[str]]) -> Iterator[Change]:
    """A member of an enum, with the next one that the module names in its place."""
    if not isinstance(node, ast.Attribute) or not _is_member(node):
        return
    known = members[node.value.id]  # type: ignore[attr-defined]
    other = known[(known.index(node.attr) + 1) % len(known)]
    if other != node.attr:
        yield "member", f"{node.attr} to {other}", ast.Attribute(node.value, other, ast.Load())
