using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>Reads inputs of an operation that are no field of the entity: <c>amount (integer, 1 to 500)</c>, <c>reopened_at</c>.</summary>
internal static partial class OwnInputs
{
    /// <summary>The inputs, each taken from its clause.</summary>
    /// <param name="clauses">The clauses of the operation.</param>
    /// <param name="fields">The entity's fields.</param>
    public static IReadOnlyList<FieldReading> Read(IReadOnlyList<Clause> clauses, IReadOnlyList<FieldReading> fields)
    {
        var found = new List<FieldReading>();
        foreach (var clause in clauses.Where(clause => !InputReader.IsAnswer(clause) && IsOfInputs(clause)))
        {
            foreach (Match match in Described().Matches(clause.Shape))
            {
                if (Reading(clause, match) is { Unread.Count: 0, Type: not null } input && IsNew(input))
                {
                    clause.Text.Take(clause.Start + match.Index, match.Length);
                    found.Add(input);
                }
            }

            foreach (Match match in Bare().Matches(clause.Shape))
            {
                var name = match.Groups["name"].Value;
                if (
                    (name.EndsWith("_at", StringComparison.Ordinal) || name.EndsWith("_on", StringComparison.Ordinal))
                    && Reading(clause, match) is { Unread.Count: 0, Type: not null } input
                    && IsNew(input)
                )
                {
                    clause.Text.Take(clause.Start + match.Index, match.Length);
                    found.Add(input);
                }
            }
        }

        return found;

        bool IsNew(FieldReading input) =>
            !found.Exists(other => other.Name == input.Name) && fields.All(field => field.Name != input.Name);
    }

    private static bool IsOfInputs(Clause clause) =>
        InputWord().IsMatch(clause.Label) || Opening().IsMatch(clause.Plain);

    private static FieldReading Reading(Clause clause, Match match)
    {
        var (told, name) = (match.Groups["in"], match.Groups["name"]);
        var written = clause.Text.SliceOf(clause.Start + name.Index, name.Length);
        var phrases = told.Success
            ? new[]
            {
                new FieldPhrase(FieldPhraseRole.Type, clause.Text.SliceOf(clause.Start + told.Index, told.Length)),
            }
            : [];
        var mention = new FieldMention(written.Text, written.Span, clause.Requirement.Id, phrases);
        return FieldReader.Read(mention, FieldSurroundings.None);
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:inputs?|requests?|takes|parameters?|given|arguments?|receives)\b", Options, 10000)]
    private static partial Regex InputWord();

    [GeneratedRegex(
        @"^\W*(?:(?:it |the \w+ )?(?:takes|needs|gets|receives|gives)\b|inputs?\b|request\b|parameters?\b|arguments?\b|given\b)",
        Options,
        10000
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<![\w-])[`""']?(?<name>[a-z]\w*)[`""']? \((?<in>[^()]+)\)", Options, 10000)]
    private static partial Regex Described();

    [GeneratedRegex(@"(?<![\w-])[`""']?(?<name>[a-z]+(?:_[a-z0-9]+)+)[`""']?(?! ?\()(?!\w)", Options, 10000)]
    private static partial Regex Bare();
}
