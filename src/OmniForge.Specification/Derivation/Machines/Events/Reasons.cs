using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Attribution;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Takes the reason off a sentence that tells what happens: "the driver becomes null so that somebody else can take the bus".</summary>
internal static partial class Reasons
{
    /// <summary>The sentence without its reason; null, if it gives none, or one that names what the machine works with or sets a condition.</summary>
    public static string? Without(string sentence, NameBook names)
    {
        var reason = TailPattern.Match(sentence) is { Success: true } tail ? tail : LeadPattern.Match(sentence);
        return
            reason is { Success: true, Length: > 0 }
            && reason.Length < sentence.Trim().Length
            && !RulePattern.IsMatch(reason.Value)
            && !TextTagger.Tag(reason.Value, names).Tags.Any()
            ? sentence.Remove(reason.Index, reason.Length).Trim()
            : null;
    }

    /// <summary>The text without such a reason behind it, which is noted as carried out.</summary>
    public static RichText Without(RichText text, NameBook names, StatementLedger ledger)
    {
        if (
            Without(text.Text, names) is not { } bare
            || !text.Text.StartsWith(bare.TrimEnd('.'), StringComparison.Ordinal)
        )
        {
            return text;
        }

        var length = bare.TrimEnd('.').Length;
        ledger.Read(text.SpanOf(length, text.Length - length));
        return text.Slice(0, length);
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"(?:,? (?:so that|because(?! of\b)|in order (?:to|that))|, (?:since|as|for|so) (?!(?:soon|long|well|far|then|of|follows|many|much|few|before|if|every|each|all)\b)(?:the |an? |our |its |their |there |it |we |they |nobody |somebody |everybody |this |that |otherwise )) ?(?:[\w'’-]+ ){2,}[\w'’-]+(?=\s*\.?$)",
        Options,
        10000
    )]
    private static partial Regex TailPattern { get; }

    [GeneratedRegex(@"^(?:because|since) (?:[\w'’-]+ ){2,}[\w'’-]+, (?=\S)", Options, 10000)]
    private static partial Regex LeadPattern { get; }

    /// <summary>Words that make more of it than a reason.</summary>
    [GeneratedRegex(
        @"\b(?:if|when|whenever|unless|until|only|except|otherwise|must|shall|set|reset|becomes?|null|zero|refused?|rejected|error)\b",
        Options,
        10000
    )]
    private static partial Regex RulePattern { get; }
}
