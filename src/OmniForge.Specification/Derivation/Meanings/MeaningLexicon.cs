using System.Collections.Frozen;

namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>The words that carry meanings, by class: each word that is listed, in its base form and the forms that no rule tells.</summary>
internal sealed class MeaningLexicon
{
    private readonly FrozenDictionary<string, string[]> _classesByWord;

    /// <summary>A lexicon.</summary>
    /// <param name="classes">Name of each class → its words, separated by blanks.</param>
    /// <param name="open">Classes whose words let a denial before them reach further: <c>not any other</c>.</param>
    /// <param name="light">Words of classes that a denial before them reaches beyond, too: <c>do not have the same</c>.</param>
    public MeaningLexicon(IReadOnlyDictionary<string, string> classes, string open, string light)
    {
        _classesByWord = classes
            .SelectMany(pair => pair.Value.Split(' ').Select(word => (Word: word, Class: pair.Key)))
            .GroupBy(pair => pair.Word, pair => pair.Class, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Distinct(StringComparer.Ordinal).ToArray(),
                StringComparer.Ordinal
            );
        Open = open.Split(' ').ToFrozenSet(StringComparer.Ordinal);
        Light = light.Split(' ').ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Classes whose words let a denial before them reach further.</summary>
    public FrozenSet<string> Open { get; }

    /// <summary>Words of classes that a denial before them reaches beyond.</summary>
    public FrozenSet<string> Light { get; }

    /// <summary>The classes that a word in lower case belongs to.</summary>
    public IReadOnlyList<string> ClassesOf(string word) =>
        [
            .. WordForms
                .Of(word)
                .SelectMany(form => _classesByWord.GetValueOrDefault(form, []))
                .Distinct(StringComparer.Ordinal),
        ];
}
