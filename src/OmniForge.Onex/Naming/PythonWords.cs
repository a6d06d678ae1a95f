namespace OmniForge.Onex.Naming;

/// <summary>Words that mean something in every Python module.</summary>
public static class PythonWords
{
    private static readonly HashSet<string> Reserved = Set(
        "and as assert async await break case class continue def del elif else except false finally for from global"
            + " if import in is lambda match none nonlocal not or pass raise return self cls true try type while with yield"
    );

    private static readonly HashSet<string> TypeNames = Set("bool bytes float int list object set str tuple");

    private static readonly HashSet<string> Builtins = Set(
        "abs all any bin bool bytes callable chr dict dir divmod eval exec filter float format hash help hex id input int"
            + " iter len license list locals map max min next object oct open ord pow print property range repr reversed"
            + " round set slice sorted str sum tuple type vars zip"
    );

    /// <summary>Tells whether a word cannot be a name: a keyword, or what methods call their own object.</summary>
    public static bool IsReserved(string name) => name is not ("type" or "match" or "case") && Reserved.Contains(name);

    /// <summary>Tells whether a word names a type that annotations use.</summary>
    public static bool IsTypeName(string name) => TypeNames.Contains(name);

    /// <summary>Tells whether a word names a function or a type that every module has.</summary>
    public static bool IsBuiltin(string name) => Builtins.Contains(name);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
