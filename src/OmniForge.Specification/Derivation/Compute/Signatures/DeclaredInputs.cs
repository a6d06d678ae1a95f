using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Finds inputs that have sentences of their own below a heading of inputs: <c>The clerk gives the minutes, a whole number between 1 and 600</c>.</summary>
internal static partial class DeclaredInputs
{
    /// <summary>The input that a text declares; null, if it declares none.</summary>
    public static FieldMention? In(RichText text, string requirementId)
    {
        var plain = text.Text.Trim().Replace('’', '\'').Replace('–', '-').Replace('−', '-').TrimEnd('.', ' ');
        foreach (var pattern in Patterns)
        {
            if (pattern.Match(plain) is not { Success: true } match)
            {
                continue;
            }

            var name = match.Groups["name"].Value;
            if (NoNames().IsMatch(name))
            {
                continue;
            }

            var said = string.Join(
                ", ",
                match.Groups["said"].Captures.Select(one => one.Value.Trim(' ', ',', ':', ';'))
            );
            if (InputWording.Plain(said, name) is { } words)
            {
                var role = words.StartsWith("one of ", StringComparison.Ordinal)
                    ? FieldPhraseRole.Values
                    : FieldPhraseRole.Type;
                return new(name, text.Span, requirementId, [new(role, text.Reworded(words))]);
            }
        }

        return null;
    }

    private static IEnumerable<Regex> Patterns =>
        [
            Missing(),
            Asked(),
            Counted(),
            OnlyThese(),
            Whether(),
            Given(),
            Told(),
            AllowedValues(),
            For(),
            Actor(),
            OneIs(),
            Subject(),
        ];

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Name = @"[`""]?(?<name>[a-z]\w*)[`""]?";

    private const string Article = @"(?:(?:the|an?|one|its|their) )?";

    private const string Kind =
        @"(?:(?:(?:input|field|value|parameter|argument|entry|number|kind|type|attribute)(?: (?:for|of|called|named))? (?:the )?)*)";

    private const string Typed =
        @"(?:(?<said>optional|required|mandatory|integer|decimal|boolean|flag|whole number|number|text) )?";

    private const string Link =
        @"\s*(?:,? (?:is|are|must be|shall be|has to be|have to be|can be|may be|should be|will be|lies|lie|ranges|has|have|shall contain|contains|holds|shall hold|must lie|shall lie|must have|takes|stands)\b|[:,(–=]|-\s|\bas\b|∈)\s*";

    /// <summary>"If not supplied, parts_eur is 0; if supplied, it has to be a decimal between 0 and 2000".</summary>
    [GeneratedRegex(
        @"^(?<said>if (?:not (?:supplied|given|stated|entered|set|sent)|omitted|left out|missing|absent),) "
            + Article
            + Name
            + @" (?<said>(?:is|counts as|defaults to) [^;,.]+)[;,.] (?:if (?:supplied|given|stated|entered|set|sent|present),? |otherwise,? |else,? )(?:it (?:is|must be|has to be|shall be) )?(?<said>.+)$",
        Options,
        10000
    )]
    private static partial Regex Missing();

    /// <summary>"What device is it: phone, tablet or laptop?"</summary>
    [GeneratedRegex(
        @"^(?:what|which) (?:kind of |sort of |type of )?"
            + Name
            + @" (?:is|was) (?:it|this|that|meant|wanted)\s*[:?]\s*(?<said>.+?)\??$",
        Options,
        10000
    )]
    private static partial Regex Asked();

    /// <summary>"There are three devices to choose from: phone, tablet, laptop".</summary>
    [GeneratedRegex(
        @"^there are (?:two|three|four|five|six|seven|eight|\d) (?:possible |different |allowed )?(?<name>[a-z]\w*?)s(?: (?:to choose from|to pick from|possible|allowed|available))?\s*[:,]\s*(?<said>.+)$",
        Options,
        10000
    )]
    private static partial Regex Counted();

    /// <summary>"Only phone, tablet and laptop are allowed as the device".</summary>
    [GeneratedRegex(
        @"^(?:only )?(?<said>[^.;:]+?) (?:is|are) (?:allowed|permitted|accepted|possible|valid)(?: values)? (?:as|for|in) (?:the )?"
            + Name
            + "$",
        Options,
        10000
    )]
    private static partial Regex OnlyThese();

    /// <summary>"Whether it is express: a boolean `express`, false by default".</summary>
    [GeneratedRegex(
        @"^[^:,()]{3,60}[:,] "
            + Article
            + @"(?<said>(?:whole number|integer|decimal|boolean|flag|number|text) )?[`""](?<name>[a-z]\w*)[`""](?<said>.*)$"
            + @"|^[a-z][\w ]{2,40}, [`""]?(?<name>[a-z]\w*_\w+)[`""]?, (?<said>.+)$"
            + @"|^[a-z][\w ]{2,40} \([`""]?(?<name>[a-z]\w*)[`""]?\), (?<said>.+)$",
        Options,
        10000
    )]
    private static partial Regex Whether();

    /// <summary>"The cost of parts is given in parts_eur (decimal, from 0 to 2000)".</summary>
    [GeneratedRegex(
        @"^(?:the|an?) [a-z][\w ]{2,40} (?:is|are) (?:given|stated|told|marked|entered|passed|set|shown|supplied|held) (?:in|as|by|with|through) (?:the )?"
            + Name
            + @"[,:]?\s+(?:with )?(?<said>.+)$",
        Options,
        10000
    )]
    private static partial Regex Given();

    [GeneratedRegex(@"^(?:an? [\w ]+ (?:is|are) [\w ]+; )(?:the )?" + Name + Link + "(?<said>.+)$", Options, 10000)]
    private static partial Regex Told();

    [GeneratedRegex(
        @"^(?:the )?(?:allowed|permitted|possible|valid|accepted) (?:values?|choices?|options?|range)(?: (?:of|for|are|is))* (?:the )?"
            + Name
            + @"\s*(?:[:,]| are| is)\s*(?<said>.+)$",
        Options,
        10000
    )]
    private static partial Regex AllowedValues();

    [GeneratedRegex(@"^for (?:the )?" + Name + @", (?<said>.+)$", Options, 10000)]
    private static partial Regex For();

    /// <summary>"The user types in minutes, which has to be a whole number", "Take in a device (phone/tablet/laptop)".</summary>
    [GeneratedRegex(
        @"^(?:(?:(?:the|an?|each|every) [a-z]+|system|service|calculator|component|tool|program|application|user|clerk|customer|client|caller|person|operator|employee|staff|shop|request|operation|it|you|we|they|one) )?(?:(?:shall|must|will|can|may|has to|have to|should|needs to) )?"
            + @"(?:accept|take|receive|get|need|expect|require|enter|type|give|pick|select|choose|set|supply|provide|state|tick|specif|fill|ask|read|name|pass)(?:ies|y|es|s)?(?: in| for| to)? "
            + Article
            + Kind
            + Typed
            + Name
            + @"(?:\s*[,:(]| as| to| from| or| which| that| of)\s*(?<said>.+)$",
        Options,
        10000
    )]
    private static partial Regex Actor();

    [GeneratedRegex(
        @"^(?:one|another|the (?:first|second|third|fourth|fifth|last|next)|a further) (?:input|field|value|parameter|argument) is (?:called |named )?(?:the )?"
            + Name
            + @"[,:(]?\s*(?<said>.+)$",
        Options,
        10000
    )]
    private static partial Regex OneIs();

    [GeneratedRegex("^" + Article + Kind + Typed + Name + Link + "(?<said>.+)$", Options, 10000)]
    private static partial Regex Subject();

    [GeneratedRegex(
        @"^(?:it|this|that|there|they|we|you|one|all|each|every|any|value|values|inputs?|fields?|note|notes|example|examples|if|when|where|otherwise|the|a|an|no|not|for|and|or|missing|invalid|requests?|optional|required|output|outputs|results?|default|table|means|whole|true|false|other|only)$",
        Options,
        10000
    )]
    private static partial Regex NoNames();
}
