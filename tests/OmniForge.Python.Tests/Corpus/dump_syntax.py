"""Print the syntax of Python files as JSON lines, for the tests that build it again and print it."""

import ast
import io
import json
import sys
import tokenize
import types

COMPARE = {
    "Eq": "Equal", "NotEq": "NotEqual", "Lt": "Less", "LtE": "LessOrEqual", "Gt": "Greater",
    "GtE": "GreaterOrEqual", "Is": "Is", "IsNot": "IsNot", "In": "In", "NotIn": "NotIn",
}
BINARY = {
    "Add": "Add", "Sub": "Subtract", "Mult": "Multiply", "Div": "Divide", "FloorDiv": "FloorDivide",
    "Mod": "Modulo", "Pow": "Power", "BitOr": "BitOr", "BitXor": "BitXor", "BitAnd": "BitAnd",
}


class Unsupported(Exception):
    """The syntax tree has no such node."""


class Dumper:
    def __init__(self, source):
        self.source = source
        self.lines = source.splitlines()
        self.comments = {}
        self.trailing = {}
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.COMMENT:
                own = self.lines[token.start[0] - 1].strip() == token.string
                (self.comments if own else self.trailing)[token.start[0]] = token.string
        self.symbols = {}
        self.modules = {}

    def module(self):
        tree = ast.parse(self.source)
        header = []
        for number, line in enumerate(self.lines, 1):
            if number not in self.comments:
                break
            header.append(self.comments[number].lstrip("# "))
        body = tree.body
        doc = ast.get_docstring(tree) or "None."
        if ast.get_docstring(tree) is not None:
            body = body[1:]
        future = False
        exports = []
        rest = []
        for statement in body:
            if isinstance(statement, ast.ImportFrom) and statement.module == "__future__":
                future = True
            elif isinstance(statement, ast.ImportFrom) and statement.level == 0:
                for alias in statement.names:
                    if alias.name != "*":
                        self.symbols[alias.asname or alias.name] = (statement.module, alias.name) if alias.asname is None else None
            elif isinstance(statement, ast.Import):
                for alias in statement.names:
                    if alias.asname is None:
                        self.modules[alias.name] = True
            elif isinstance(statement, (ast.Import, ast.ImportFrom)):
                pass
            elif isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__":
                try:
                    exports = [str(name) for name in ast.literal_eval(statement.value)]
                except ValueError:
                    pass
            else:
                rest.append(statement)
        statements = self.suite(rest)
        re_exports = [[*self.symbols[name]] for name in exports if self.symbols.get(name)]
        return {
            "header": header, "doc": doc, "future": future, "body": statements,
            "exports": [name for name in exports if not self.symbols.get(name)], "re_exports": re_exports,
        }

    def suite(self, statements, needs=False):
        out = []
        for statement in statements:
            try:
                out.append({**self.statement(statement), **self.around(statement)})
            except Unsupported:
                pass
        return out or ([{"k": "Jump", "kind": "Pass"}] if needs else [])

    def around(self, node):
        first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
        last_of_head = node.body[0].lineno - 1 if getattr(node, "body", None) and isinstance(node.body, list) else node.end_lineno
        comment = []
        line = first - 1
        while line in self.comments:
            comment.insert(0, self.comments[line].lstrip("# "))
            line -= 1
        pragma = self.trailing.get(last_of_head)
        return {
            "comment": " ".join(comment) or None,
            "blank": line >= 1 and not self.lines[line - 1].strip(),
            "pragma": pragma,
        }

    def statement(self, s):
        e = self.expression
        match s:
            case ast.Assign(targets=[target]):
                return {"k": "Assign", "target": e(target), "value": e(s.value)}
            case ast.AnnAssign():
                return {"k": "AnnAssign", "target": e(s.target), "annotation": e(s.annotation), "value": self.maybe(s.value)}
            case ast.AugAssign():
                return {"k": "AugAssign", "target": e(s.target), "op": self.binary(s.op), "value": e(s.value)}
            case ast.TypeAlias(type_params=[]):
                return {"k": "TypeAlias", "name": s.name.id, "value": e(s.value)}
            case ast.Expr():
                return {"k": "Expr", "value": e(s.value)}
            case ast.Return():
                return {"k": "Return", "value": self.maybe(s.value)}
            case ast.Raise():
                return {"k": "Raise", "value": self.maybe(s.exc), "cause": self.maybe(s.cause)}
            case ast.Assert():
                return {"k": "Assert", "test": e(s.test), "message": self.maybe(s.msg)}
            case ast.Delete(targets=[target]):
                return {"k": "Delete", "target": e(target)}
            case ast.Pass() | ast.Break() | ast.Continue():
                return {"k": "Jump", "kind": type(s).__name__}
            case ast.If():
                branches = [{"test": e(s.test), "body": self.suite(s.body, True)}]
                rest = s.orelse
                while len(rest) == 1 and isinstance(rest[0], ast.If) and self.lines[rest[0].lineno - 1].lstrip().startswith("elif"):
                    branches.append({"test": e(rest[0].test), "body": self.suite(rest[0].body, True)})
                    rest = rest[0].orelse
                return {"k": "If", "branches": branches, "otherwise": self.suite(rest)}
            case ast.For(orelse=[]):
                return {"k": "For", "target": e(s.target), "iter": e(s.iter), "body": self.suite(s.body, True)}
            case ast.While(orelse=[]):
                return {"k": "While", "test": e(s.test), "body": self.suite(s.body, True)}
            case ast.With():
                items = [{"context": e(i.context_expr), "target": self.maybe(i.optional_vars)} for i in s.items]
                return {"k": "With", "items": items, "body": self.suite(s.body, True)}
            case ast.Try() if all(h.type is not None for h in s.handlers):
                handlers = [{"type": e(h.type), "name": h.name, "body": self.suite(h.body, True)} for h in s.handlers]
                return {
                    "k": "Try", "body": self.suite(s.body, True), "handlers": handlers,
                    "otherwise": self.suite(s.orelse), "finally": self.suite(s.finalbody, bool(s.finalbody)),
                }
            case ast.Match():
                cases = [{"pattern": self.pattern(c.pattern), "body": self.suite(c.body, True)} for c in s.cases if c.guard is None]
                if len(cases) != len(s.cases):
                    raise Unsupported
                return {"k": "Match", "subject": e(s.subject), "cases": cases}
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                return {
                    "k": "Function", "name": s.name, "params": self.parameters(s.args), "returns": self.maybe(s.returns),
                    "async": isinstance(s, ast.AsyncFunctionDef), **self.definition(s),
                }
            case ast.ClassDef():
                bases = [self.argument(b) for b in s.bases] + [self.keyword(k) for k in s.keywords]
                return {"k": "Class", "name": s.name, "bases": bases, **self.definition(s)}
        raise Unsupported

    def definition(self, s):
        doc = ast.get_docstring(s)
        body = self.suite(s.body[1:] if doc is not None else s.body, doc is None)
        params = []
        for p in s.type_params:
            if not isinstance(p, ast.TypeVar):
                raise Unsupported
            params.append({"name": p.name, "bound": self.maybe(p.bound)})
        return {"decorators": [self.expression(d) for d in s.decorator_list], "doc": doc, "body": body, "type_params": params}

    def parameters(self, a):
        if a.posonlyargs:
            raise Unsupported
        out = []
        defaults = [None] * (len(a.args) - len(a.defaults)) + a.defaults
        for arg, default in zip(a.args, defaults):
            out.append(self.parameter(arg, default, "Ordinary"))
        if a.vararg:
            out.append(self.parameter(a.vararg, None, "Variadic"))
        for arg, default in zip(a.kwonlyargs, a.kw_defaults):
            out.append(self.parameter(arg, default, "KeywordOnly"))
        if a.kwarg:
            out.append(self.parameter(a.kwarg, None, "VariadicKeyword"))
        return out

    def parameter(self, arg, default, kind):
        return {"name": arg.arg, "annotation": self.maybe(arg.annotation), "default": self.maybe(default), "kind": kind}

    def pattern(self, p):
        match p:
            case ast.MatchAs(pattern=None, name=None):
                return None
            case ast.MatchValue():
                return self.expression(p.value)
            case ast.MatchSingleton():
                return {"k": "Constant", "value": str(p.value)}
            case ast.MatchOr():
                parts = [self.pattern(x) for x in p.patterns]
                if None in parts:
                    raise Unsupported
                left = parts[0]
                for right in parts[1:]:
                    left = {"k": "Binary", "op": "BitOr", "left": left, "right": right}
                return left
        raise Unsupported

    def maybe(self, node):
        return None if node is None else self.expression(node)

    def binary(self, op):
        if type(op).__name__ not in BINARY:
            raise Unsupported
        return BINARY[type(op).__name__]

    def argument(self, a):
        if isinstance(a, ast.Starred):
            return {"value": self.expression(a.value), "stars": 1, **self.after(a)}
        return {"value": self.expression(a), "stars": 0, **self.after(a)}

    def keyword(self, k):
        return {"value": self.expression(k.value), "name": k.arg, "stars": 0 if k.arg else 2, **self.after(k)}

    def after(self, node):
        text = self.trailing.get(node.end_lineno, "")
        line = self.lines[node.end_lineno - 1].encode()[node.end_col_offset:].decode()
        is_last = line.lstrip(", ").startswith("#")
        return {"pragma": text if is_last and line.lstrip().startswith(",") else None}

    def clauses(self, generators):
        if any(g.is_async for g in generators):
            raise Unsupported
        e = self.expression
        return [{"target": e(g.target), "iter": e(g.iter), "ifs": [e(i) for i in g.ifs]} for g in generators]

    def expression(self, n):
        e = self.expression
        match n:
            case ast.Name():
                if self.symbols.get(n.id):
                    return {"k": "Symbol", "module": self.symbols[n.id][0], "name": n.id}
                if n.id in self.modules:
                    return {"k": "Module", "name": n.id}
                return {"k": "Name", "id": n.id}
            case ast.Attribute():
                return {"k": "Attribute", "value": e(n.value), "name": n.attr}
            case ast.Call():
                return {"k": "Call", "func": e(n.func), "args": [self.argument(a) for a in n.args] + [self.keyword(k) for k in n.keywords]}
            case ast.Subscript():
                indices = n.slice.elts if isinstance(n.slice, ast.Tuple) and len(n.slice.elts) > 1 else [n.slice]
                return {"k": "Subscript", "value": e(n.value), "indices": [e(i) for i in indices]}
            case ast.Slice():
                return {"k": "Slice", "lower": self.maybe(n.lower), "upper": self.maybe(n.upper), "step": self.maybe(n.step)}
            case ast.BinOp():
                return {"k": "Binary", "op": self.binary(n.op), "left": e(n.left), "right": e(n.right)}
            case ast.Compare():
                rest = [{"op": COMPARE[type(o).__name__], "right": e(r)} for o, r in zip(n.ops, n.comparators)]
                return {"k": "Compare", "left": e(n.left), "rest": rest}
            case ast.BoolOp():
                return {"k": "Boolean", "and": isinstance(n.op, ast.And), "values": [e(v) for v in n.values]}
            case ast.UnaryOp(op=ast.Not() | ast.USub()):
                return {"k": "Unary", "not": isinstance(n.op, ast.Not), "value": e(n.operand)}
            case ast.IfExp():
                return {"k": "Conditional", "body": e(n.body), "test": e(n.test), "otherwise": e(n.orelse)}
            case ast.Lambda(args=ast.arguments(posonlyargs=[], vararg=None, kwonlyargs=[], kwarg=None, defaults=[])):
                return {"k": "Lambda", "params": [a.arg for a in n.args.args], "body": e(n.body)}
            case ast.List() | ast.Tuple() | ast.Set():
                return {"k": "Collection", "kind": type(n).__name__, "elements": [e(x) for x in n.elts]}
            case ast.Dict():
                return {"k": "Dict", "items": [{"key": self.maybe(k), "value": e(v)} for k, v in zip(n.keys, n.values)]}
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp():
                kind = {"ListComp": "List", "SetComp": "Set", "GeneratorExp": "Tuple"}[type(n).__name__]
                return {"k": "Comprehension", "kind": kind, "element": e(n.elt), "clauses": self.clauses(n.generators)}
            case ast.DictComp():
                return {"k": "DictComprehension", "key": e(n.key), "value": e(n.value), "clauses": self.clauses(n.generators)}
            case ast.Starred():
                return {"k": "Starred", "value": e(n.value)}
            case ast.Await():
                return {"k": "Await", "value": e(n.value)}
            case ast.JoinedStr():
                return {"k": "FString", "parts": [self.part(p) for p in n.values]}
            case ast.Constant(value=str()):
                try:
                    n.value.encode()
                except UnicodeEncodeError:
                    raise Unsupported
                source = ast.get_source_segment(self.source, n) or ""
                return {"k": "String", "value": n.value, "raw": source[:1] in ("r", "R")}
            case ast.Constant(value=bool() | None) | ast.Constant(value=types.EllipsisType()):
                return {"k": "Constant", "value": "Ellipsis" if n.value is ... else str(n.value)}
            case ast.Constant(value=int()):
                source = ast.get_source_segment(self.source, n)
                return {"k": "Integer", "value": str(n.value), "grouped": "_" in source}
            case ast.Constant(value=float()) if n.value not in (float("inf"),):
                return {"k": "Float", "value": n.value}
        raise Unsupported

    def part(self, p):
        if isinstance(p, ast.Constant):
            return {"text": p.value}
        if p.format_spec is not None or p.conversion not in (-1, 114):
            raise Unsupported
        return {"value": self.expression(p.value), "repr": p.conversion == 114}


KEPT = {"__init__", "__file__", "__module__", "__dict__"}
LOOKS = {"comment", "blank", "pragma", "header", "doc", "raw", "grouped", "exports", "re_exports"}


def meaning(node):
    """The syntax without its looks; names that the tree refuses are those that the reader makes of them."""
    if isinstance(node, dict):
        if node.get("k") == "Boolean":
            inner = [meaning(value) for value in node["values"]]
            same = [v["values"] if v["k"] == "Boolean" and v["and"] == node["and"] else [v] for v in inner]
            return {**node, "values": [value for values in same for value in values]}
        return {k: renamed(v) if k in ("name", "id") else meaning(v) for k, v in node.items() if k not in LOOKS}
    return [meaning(x) for x in node] if isinstance(node, list) else node


def renamed(name):
    dunder = isinstance(name, str) and name.startswith("__") and name.endswith("__") and name not in KEPT
    return "x" + name.strip("_") if dunder else name


def syntax(path):
    with open(path, encoding="utf-8") as file:
        return Dumper(file.read()).module()


if sys.argv[1] == "--compare":
    for original, printed in zip(sys.argv[2::2], sys.argv[3::2]):
        if meaning(syntax(original)) != meaning(syntax(printed)):
            print(f"{printed} does not mean what {original} means")
else:
    for path in sys.argv[1:]:
        print(json.dumps({"path": path, **syntax(path)}))
