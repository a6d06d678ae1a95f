using System.Text.RegularExpressions;
using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>The words that tell what events carry, which say nothing of what becomes of it.</summary>
/// <param name="spans">Where they stand.</param>
internal sealed partial class CarriedWords(IReadOnlyList<SourceSpan> spans)
{
    /// <summary>A text without them; null, if it holds none or nothing else.</summary>
    public string? Without(RichText text)
    {
        var own = spans.Where(span => text.Span.Contains(span) && span.Length < text.Span.Length).ToList();
        if (own.Count == 0)
        {
            return null;
        }

        var rest = text.Text.ToCharArray();
        for (var i = 0; i < rest.Length; i++)
        {
            var at = text.SpanOf(i, 1);
            if (own.Exists(span => span.Contains(at)))
            {
                rest[i] = Removed;
            }
        }

        if (rest.Count(c => c == ')') > rest.Count(c => c == '('))
        {
            rest[Array.IndexOf(rest, ')')] = ' ';
        }

        var plain = GapPattern
            .Replace(GiverPattern.Replace(new string(rest), " "), match => match.Groups["mark"].Value + " ")
            .Trim();
        plain = EdgePattern.Replace(plain, "").Trim();
        return plain.Length == 0 ? null : plain;
    }

    private const char Removed = '\u0001';

    /// <summary>Who says it: "one must say the code".</summary>
    [GeneratedRegex(
        @"(?:\b(?:[Oo]ne|[Ww]e|I|[Yy]ou|[Tt]hey|[Ii]t|[Tt]he (?:caller|sender|user|client|event))\s+)?\u0001+(?:\s*(?:(?:the|an?|its|one)\s*)?\u0001+)*",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex GiverPattern { get; }

    [GeneratedRegex(@"\s+(?<mark>[,;:])?\s*", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex GapPattern { get; }

    [GeneratedRegex(@"^[\s,;:–-]+(?:and )?|[\s,;:–-]+$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex EdgePattern { get; }
}
