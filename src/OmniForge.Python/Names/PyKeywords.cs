using System.Collections.Frozen;

namespace OmniForge.Python.Names;

/// <summary>Words that Python 3.12 has taken.</summary>
public static class PyKeywords
{
    private static readonly FrozenSet<string> Hard = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield",
        ]
    );

    private static readonly FrozenSet<string> Soft = FrozenSet.Create(
        StringComparer.Ordinal,
        ["_", "case", "match", "type"]
    );

    private static readonly FrozenSet<string> Builtins = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "abs",
            "aiter",
            "all",
            "anext",
            "any",
            "ascii",
            "bin",
            "bool",
            "breakpoint",
            "bytearray",
            "bytes",
            "callable",
            "chr",
            "classmethod",
            "compile",
            "complex",
            "copyright",
            "credits",
            "delattr",
            "dict",
            "dir",
            "divmod",
            "enumerate",
            "eval",
            "exec",
            "exit",
            "filter",
            "float",
            "format",
            "frozenset",
            "getattr",
            "globals",
            "hasattr",
            "hash",
            "help",
            "hex",
            "id",
            "input",
            "int",
            "isinstance",
            "issubclass",
            "iter",
            "len",
            "license",
            "list",
            "locals",
            "map",
            "max",
            "memoryview",
            "min",
            "next",
            "object",
            "oct",
            "open",
            "ord",
            "pow",
            "print",
            "property",
            "quit",
            "range",
            "repr",
            "reversed",
            "round",
            "set",
            "setattr",
            "slice",
            "sorted",
            "staticmethod",
            "str",
            "sum",
            "super",
            "tuple",
            "vars",
            "zip",
            "self",
            "cls",
        ]
    );

    /// <summary>Tells whether the word can never be a name.</summary>
    public static bool IsKeyword(string word) => Hard.Contains(word);

    /// <summary>Tells whether the word is a keyword in some places only: <c>match</c>, <c>case</c>, <c>type</c>, <c>_</c>.</summary>
    public static bool IsSoftKeyword(string word) => Soft.Contains(word);

    /// <summary>Tells whether a variable of this name would hide a builtin function or type, <c>self</c> or <c>cls</c>.</summary>
    public static bool IsBuiltin(string word) => Builtins.Contains(word);
}
