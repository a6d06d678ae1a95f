using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Trims what a PRD says of an input to the words that tell its type, limits and default.</summary>
internal static partial class InputPhrases
{
    /// <summary>The input without punctuation around its phrases, and without a column that only says that it must be given.</summary>
    public static FieldMention Clean(FieldMention input) =>
        input with
        {
            Phrases =
            [
                .. input
                    .Phrases.Where(phrase =>
                        phrase.Role != FieldPhraseRole.Default || !NoDefault().IsMatch(phrase.Text.Text)
                    )
                    .SelectMany(Clean),
            ],
        };

    private static IEnumerable<FieldPhrase> Clean(FieldPhrase phrase)
    {
        var text = phrase.Text;
        var clause = Clause().Match(text.Text);
        if (clause.Success)
        {
            text = text.Slice(clause.Groups["inner"].Index, clause.Groups["inner"].Length);
        }
        if (Meaning().IsMatch(text.Text))
        {
            yield break;
        }
        var full = FullMinutes().Match(text.Text);
        text = full.Success ? text.Slice(0, full.Index) : text;
        var lead = Lead().Match(text.Text);
        text = text.Slice(lead.Length);
        var tail = Tail().Match(text.Text);
        text = tail.Success ? text.Slice(0, tail.Index) : text;
        var head = EnumHead().Match(text.Text);
        if (head.Success)
        {
            var presence = head.Groups["presence"];
            yield return new(FieldPhraseRole.Type, text.Slice(head.Length));
            yield return new(FieldPhraseRole.Rule, text.Slice(presence.Index, presence.Length));
            yield break;
        }

        if (phrase.Role == FieldPhraseRole.Type && Choice().IsMatch(text.Text))
        {
            yield return new(FieldPhraseRole.Values, text);
            yield break;
        }

        if (Remark().Match(text.Text) is { Success: true } remark)
        {
            text = text.Slice(0, remark.Index);
        }

        if (!text.IsEmpty)
        {
            yield return phrase with
            {
                Text = text,
            };
        }
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>"That the crew noted (0 to 240)": only the brackets say what it may be.</summary>
    [GeneratedRegex(@"^\s*(?:that|which|who) [^()\d]{3,60}\((?<inner>[^()]*)\)\s*$", Options, 10000)]
    private static partial Regex Clause();

    [GeneratedRegex(
        @"[,;]?\s*\b(?:always|only|must be|must lie on)(?: (?:in|on|at))? (?:full|whole) minutes\s*$",
        Options,
        10000
    )]
    private static partial Regex FullMinutes();

    /// <summary>"How many digits the register shows": what it means.</summary>
    [GeneratedRegex(@"^\s*how (?:many|much|long|often|far|old)\b[^\d()]*$", Options, 10000)]
    private static partial Regex Meaning();

    [GeneratedRegex(@"^\s*(?:[:,;–—-]\s+)?(?:which is\s+|that is\s+|either\s+)?", Options, 10000)]
    private static partial Regex Lead();

    [GeneratedRegex(
        @",\s+(?:the|a|an|in|on|of|how|measured|wanted|counted)\b(?:(?!\b(?:if|unless|only|must|default|values?|one of)\b)[^\d,()]){3,}$",
        Options,
        10000
    )]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\w+(?:, \w+)+,? or \w+$", Options, 10000)]
    private static partial Regex Choice();

    [GeneratedRegex(@"[,;]\s*$", Options, 10000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^enum(?:eration)?,\s*(?<presence>required|optional|mandatory)\s*[:,]\s*", Options, 10000)]
    private static partial Regex EnumHead();

    [GeneratedRegex(@"^\s*(?:refused|rejected|required|mandatory|must be given|an error|error)?\s*$", Options, 10000)]
    private static partial Regex NoDefault();
}
