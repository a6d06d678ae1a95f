namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>A word, a mark or the tag of a name in a clause.</summary>
/// <param name="Text">It, in lower case.</param>
/// <param name="Classes">The classes of words that it belongs to.</param>
/// <param name="Open">Those of them that a denial reaches through.</param>
internal sealed record MeaningTerm(string Text, IReadOnlyList<string> Classes, IReadOnlyList<string> Open)
{
    /// <summary>It and the words that it may be a form of.</summary>
    public IReadOnlyList<string> Forms { get; } = [.. WordForms.Of(Text)];

    /// <summary>Index of the term that denies it; -1 if none does.</summary>
    public int DeniedBy { get; init; } = -1;

    /// <summary>Whether a term denies it.</summary>
    public bool IsDenied => DeniedBy >= 0;

    /// <summary>Whether it stands for a name.</summary>
    public bool IsTag => Text[0] is >= '\uE000' and <= '\uF8FF';

    /// <summary>Whether it is a mark between words.</summary>
    public bool IsMark =>
        Text
            is ","
                or ":"
                or "–"
                or "("
                or ")"
                or "/"
                or "|"
                or "→"
                or "+"
                or "&"
                or "?"
                or "…"
                or "\""
                or "="
                or "`"
                or "{"
                or "}"
                or "["
                or "]"
                or "*"
                or "-"
                or "'"
                or "."
                or ";";

    /// <summary>Whether a denial reaches through a class.</summary>
    public bool IsOpen(string name) => Open.Contains(name, StringComparer.Ordinal);
}
