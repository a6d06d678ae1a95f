using System.Text;
using System.Text.RegularExpressions;

namespace OmniForge.Generation.Samples;

/// <summary>
/// Texts that match a regular expression: literals, classes, groups, alternatives and counts, which is what patterns of
/// PRDs are made of. What it makes is checked against the expression; what it cannot make is null.
/// </summary>
internal static class PatternSampler
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(200);

    /// <summary>A text that matches, or null; different numbers give different texts where the pattern leaves room.</summary>
    /// <param name="pattern">The expression, with or without anchors.</param>
    /// <param name="variant">0 for the first text, 1 for the second …</param>
    /// <param name="minLength">Least number of characters.</param>
    /// <param name="maxLength">Greatest number of characters, or null.</param>
    public static string? Matching(string pattern, int variant, int minLength, int? maxLength)
    {
        var texts = Texts(pattern, variant, minLength, maxLength);
        if (variant == 0)
        {
            return texts.FirstOrDefault();
        }

        // Texts that differ in case only are the same to a rule of uniqueness.
        var first = Matching(pattern, 0, minLength, maxLength);
        return texts.FirstOrDefault(text => !text.Equals(first, StringComparison.OrdinalIgnoreCase)) ?? first;
    }

    private static IEnumerable<string> Texts(string pattern, int variant, int minLength, int? maxLength)
    {
        // Where a pattern leaves the length open, a text of another length is another text.
        var first = variant == 0 ? 0 : 1;
        foreach (var extra in (int[])[first, 1 - first, 2, 3, 4, 6, 8, 12, 16, 24, 32])
        {
            var text = new PatternReader(pattern, variant, extra).Read();
            if (text is not null && text.Length >= minLength && !(text.Length > maxLength) && IsMatch(pattern, text))
            {
                yield return text;
            }
        }
    }

    /// <summary>A text that does not match, near to one that does; null, if everything matches.</summary>
    public static string? Failing(string pattern, string matching)
    {
        var shortened = matching.Length > 1 ? matching[..^1] : "";
        string[] candidates = [shortened, $"{matching}!", "!", "???", "a b", "", "ä", new('x', matching.Length + 1)];
        return Array.Find(candidates, text => text.Length > 0 && !IsMatch(pattern, text));
    }

    /// <summary>Tells whether the whole text matches; false also where the expression is none.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, Timeout);
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
