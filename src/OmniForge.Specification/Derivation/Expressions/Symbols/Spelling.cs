namespace OmniForge.Specification.Derivation.Expressions.Symbols;

/// <summary>How words of names and words of text compare.</summary>
public static class Spelling
{
    private const int ShortestAbbreviation = 4;

    /// <summary>The singular of a noun, by its ending.</summary>
    public static string Singular(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word switch
        {
            "children" => "child",
            "people" => "person",
            { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
            { Length: > 4 } when EndsInSibilant(word) => word[..^2],
            { Length: > 2 } when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
            _ => word,
        };
    }

    /// <summary>Tells whether both are the same word, in singular or plural.</summary>
    public static bool IsSame(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        // No singular begins with another letter than its plural, so most pairs need none.
        return string.Equals(one, other, StringComparison.Ordinal)
            || (
                one.Length > 0
                && other.Length > 0
                && one[0] == other[0]
                && string.Equals(Singular(one), Singular(other), StringComparison.Ordinal)
            );
    }

    /// <summary>Tells whether both are the same words in the same order, each in singular or plural.</summary>
    public static bool AreSame(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Count == other.Count && one.Zip(other).All(pair => IsSame(pair.First, pair.Second));
    }

    /// <summary>Tells whether the first abbreviates the second: <c>temp</c> and <c>temperatures</c>.</summary>
    public static bool Abbreviates(string name, string word)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(word);
        return name.Length >= ShortestAbbreviation
            && word.Length > name.Length + 1
            && word.StartsWith(name, StringComparison.Ordinal);
    }

    private static bool EndsInSibilant(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal)
        || word.EndsWith("xes", StringComparison.Ordinal)
        || word.EndsWith("ches", StringComparison.Ordinal)
        || word.EndsWith("shes", StringComparison.Ordinal);
}
