using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Language;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Joins inputs whose names an example tells with what a sentence says of them: "the term in months (3 to 120)" is <c>termMonths</c>.</summary>
internal static partial class DescribedInputs
{
    private static readonly string[] Fillers = ["in", "of", "number", "the", "a", "an"];

    /// <summary>The inputs with the phrases of the fields that the sentence lists; null, if it lists one that is none of them.</summary>
    /// <param name="inputs">The inputs by their own names.</param>
    /// <param name="listed">What the operation's sentence lists.</param>
    /// <param name="document">Where other sentences list the same fields, for "limits as above".</param>
    public static IReadOnlyList<FieldMention>? Join(
        IReadOnlyList<FieldMention> inputs,
        IReadOnlyList<FieldMention> listed,
        PrdDocument document
    )
    {
        if (!listed.All(field => inputs.Any(input => IsSame(input, field))))
        {
            return null;
        }
        var isElsewhere = listed.Any(field => field.Phrases.Any(phrase => Elsewhere().IsMatch(phrase.Text.Text)));
        var others = isElsewhere ? Others(document) : [];
        return
        [
            .. inputs.Select(input =>
                listed.FirstOrDefault(field => IsSame(input, field)) is { } field
                    ? input with
                    {
                        Phrases = [.. Phrases(input, field, others), .. input.Phrases],
                    }
                    : input
            ),
        ];
    }

    private static IEnumerable<FieldPhrase> Phrases(
        FieldMention input,
        FieldMention field,
        IReadOnlyList<FieldMention> others
    )
    {
        var own = field.Phrases.Where(phrase => !Elsewhere().IsMatch(phrase.Text.Text)).ToList();
        return own.Exists(HasLimit)
            ? own
            : others.FirstOrDefault(other => IsSame(input, other) && other.Phrases.Any(HasLimit))?.Phrases ?? own;
    }

    private static bool HasLimit(FieldPhrase phrase) => phrase.Text.Text.Any(char.IsAsciiDigit);

    private static List<FieldMention> Others(PrdDocument document) =>
        [
            .. document
                .Requirements.Where(one => one.Kind is RequirementKind.Paragraph or RequirementKind.Item)
                .SelectMany(one =>
                    Sentence.Split(one.Text).SelectMany(sentence => ListedNames.Taken(sentence.Text, one.Id))
                ),
        ];

    /// <summary>Whether both are called alike, left aside "in" before a unit, "number of" and what follows "that".</summary>
    private static bool IsSame(FieldMention input, FieldMention field)
    {
        var tail = field.Phrases.Count == 0 ? "" : field.Phrases[0].Text.Text;
        var words = Core($"{field.Name} {Naming(tail)}");
        return Spelling.AreSame(Core(input.Name), words) || Spelling.AreSame(Core(input.Name), Core(field.Name));
    }

    private static string Naming(string tail) => OpeningWords().Match(tail).Value;

    private static List<string> Core(string name) =>
        [.. Expressions.Symbols.Naming.WordsOf(name).Where(word => !Fillers.Contains(word))];

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\b(?:limits?|ranges?|same) (?:as )?(?:above|before)\b|\bas above\b", Options, 10000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"^(?:(?:in|of) [a-z]+(?: [a-z]+)?)?(?=\s*\(|\s*$)", Options, 10000)]
    private static partial Regex OpeningWords();
}
