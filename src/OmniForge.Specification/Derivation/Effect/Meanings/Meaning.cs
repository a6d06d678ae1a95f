using System.Collections.Frozen;

namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>
/// Something that holds of every node that keeps entities, told by the words of those who say it: a clause says it if it holds a
/// word of each of the signs and no word from outside of the vocabulary.
/// </summary>
/// <param name="Kinds">The operations whose own text may say it; empty, if the text of all may.</param>
/// <param name="Fields">The fields that it may name.</param>
/// <param name="Signs">Words, of each row of which one must be there; infinitives and singulars.</param>
/// <param name="Words">The further words of its vocabulary.</param>
internal sealed record Meaning(CrudKind[] Kinds, NamedFields Fields, string[] Signs, string Words)
{
    private readonly FrozenSet<string>[] _signs = [.. Signs.Select(Set)];
    private readonly FrozenSet<string> _words = Set(Words + " " + string.Join(' ', Signs));

    /// <summary>Words that join others and say nothing by themselves.</summary>
    private static readonly FrozenSet<string> _joining = Set(
        "the a an this that these those it its itself they their them i we you he she one of to in on at by for with from as and or but also then so such "
            + "be have do will shall may can must should would which who what whatever whoever anyone there all any each every both "
            + "service system register caller client user request call operation asker response effect"
    );

    /// <summary>Tells whether words, in their base forms, say this.</summary>
    /// <param name="words">The words of a clause.</param>
    /// <param name="own">Words that stand for the operation and the entity.</param>
    public bool IsIn(IReadOnlyCollection<string> words, IReadOnlySet<string> own) =>
        Array.TrueForAll(_signs, signs => words.Any(signs.Contains))
        && words.All(word => _words.Contains(word) || _joining.Contains(word) || own.Contains(word));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
