using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>Finds sentences that tell what a field is where nobody gives it: "Where a request says nothing about the deck, it is 1."</summary>
internal static partial class DefaultRules
{
    /// <summary>The entity with what sentences say of its fields.</summary>
    public static EntityMention With(NodePlan plan, EntityMention mention)
    {
        var described = mention.Fields.Select(field => field.RequirementId).ToHashSet(StringComparer.Ordinal);
        var told = plan
            .Analysis.Statements.Where(statement =>
                statement.Role is SectionRole.Behaviour or SectionRole.DataModel
                && statement.Column is null
                && statement.Requirement.Kind != RequirementKind.Code
                && plan.Covers(statement.Requirement.Section)
                && !described.Contains(statement.Requirement.Id)
                && Hint().IsMatch(statement.Text.Text)
            )
            .Select(statement => (statement.Text, Match: Told().Match(statement.Text.Text)))
            .Where(pair => pair.Match.Success)
            .ToList();
        return told.Count == 0
            ? mention
            : mention with
            {
                Fields = [.. mention.Fields.Select(field => With(field, told))],
            };
    }

    private static FieldMention With(FieldMention field, List<(RichText Text, Match Match)> told)
    {
        var snake = FieldNames.Snake(field.Name);
        HashSet<string> names = new([field.Name, snake, snake.Replace('_', ' ')], StringComparer.OrdinalIgnoreCase);
        var found = told.Where(pair => pair.Match.Groups["f"].Captures.All(named => names.Contains(named.Value)))
            .Select(pair => new FieldPhrase(FieldPhraseRole.Default, pair.Text.Reworded(pair.Match.Groups["v"].Value)))
            .ToList();
        return found.Count == 0 ? field : field with { Phrases = [.. field.Phrases, .. found] };
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Field = @"(?:the |an? )?[`""'*]?(?<f>[^\s`""'*].{0,80}?)[`""'*]?";

    /// <summary>The field again; without a comma only in the same words, since else nothing tells where the first name ends.</summary>
    private const string Same = @"(?:the |an? )?[`""'*]?(?-i:\k<f>)[`""'*]?";

    private const string Value = @"[`""'“*]?(?<v>(?!not\b|the\b|an?\b|given\b|set\b)\w[\w.-]*?)[`""'”*]?";

    private const string Absent =
        @"(?:left out|omitted|missing|absent|not (?:given|sent|there|told|stated|specified|supplied|present)|unspecified)";

    private const string Silent =
        @"(?:says? nothing (?:about|of|on)|(?:does not|doesn['’]t|do not|don['’]t) (?:say|give|send|name|mention|tell|state|contain|include|specify)(?: anything (?:about|of))?|leaves? out|omits?|lacks?|names? no|has no|carries no|sends? no|gives? no)";

    /// <summary>The ways to say it, whatever the field is called.</summary>
    [GeneratedRegex(
        @"^\W*(?:[A-Z]?\d+(?:\.\d+)*[.)]?\s+)?(?:likewise|similarly|also|and|in the same way|accordingly)?,?\s*(?:"
            + "(?:if|when|where|wherever|whenever) (?:(?:it|one|(?:the|an?)(?: new)? \\w+|nobody|somebody|someone) "
            + Silent
            + " "
            + Field
            + "|"
            + Field
            + " is "
            + Absent
            + ")(?:,? (?:then )?(?:it|"
            + Same
            + ")|, (?:then )?"
            + Field
            + ") (?:is|becomes|counts as|is set to|is taken as|is stored as|defaults to) "
            + Value
            + "|without "
            + Field
            + "(?:,? (?:it|"
            + Same
            + ")|, "
            + Field
            + ") (?:is|becomes|counts as|is set to) "
            + Value
            + "|"
            + Field
            + " (?:is|are) "
            + Value
            + " (?:if|when|where) (?:(?:it|they|this) (?:is|are) )?"
            + Absent
            + "|"
            + Field
            + " is "
            + Value
            + " by default|"
            + Field
            + " (?:defaults to|has the default|is by default|by default is) "
            + Value
            + "|the default (?:of|for) "
            + Field
            + " is "
            + Value
            + @")\W*$",
        Options,
        10000
    )]
    private static partial Regex Told();

    [GeneratedRegex(
        @"\b(?:default|defaults|left out|omitted|missing|absent|nothing about|nothing of|without|unspecified)\b|n['’]t (?:say|give|send|name|mention)|\bnot (?:say|given|sent|told|stated)\b|\b(?:lacks?|omits?|leaves? out)\b",
        Options,
        10000
    )]
    private static partial Regex Hint();
}
