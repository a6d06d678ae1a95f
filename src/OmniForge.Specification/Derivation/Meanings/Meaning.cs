using System.Collections.Frozen;

namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>
/// What a clause has to hold to say one standard thing, and everything that it may hold besides: a word that is not listed makes the
/// clause say something else, or something more.
/// </summary>
/// <param name="Needs">Signs, of each group at least one: a class of words, with a minus if it has to be denied.</param>
/// <param name="Allows">Signs that may be there as well.</param>
/// <param name="Words">Further words, in their base forms.</param>
/// <param name="Tags">Characters of the names that it may hold (<see cref="Requirements.Language.Tagging.TagSymbols"/>).</param>
internal sealed record Meaning(
    IReadOnlyList<FrozenSet<string>> Needs,
    FrozenSet<string> Allows,
    FrozenSet<string> Words,
    FrozenSet<char> Tags
)
{
    /// <summary>The classes of words of each group of <see cref="Needs"/>.</summary>
    public IReadOnlyList<string[]> NeededClasses { get; } =
    [.. Needs.Select(group => group.Select(sign => sign.TrimStart('-')).ToArray())];

    /// <summary>A meaning of lists of words that are separated by blanks.</summary>
    public static Meaning Of(string[] needs, string allows, string words, string tags = "") =>
        new([.. needs.Select(SetOf)], SetOf(string.Join(' ', [.. needs, allows])), SetOf(words), tags.ToFrozenSet());

    private static FrozenSet<string> SetOf(string words) =>
        words
            .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}
