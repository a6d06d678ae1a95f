using System.Globalization;
using System.Text;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Makes the slugs of a document, each of them once.</summary>
internal sealed class Slugs
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The slug of the next section with this title.</summary>
    public string Next(string title)
    {
        var slug = Of(title);
        var unique = slug;
        for (var n = _seen.GetValueOrDefault(slug) + 1; ; n++)
        {
            unique = n == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}");
            if (n == 1 || !_seen.ContainsKey(unique))
            {
                _seen[slug] = n;
                break;
            }
        }

        _ = _seen.TryAdd(unique, 1);
        return unique;
    }

    private static string Of(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var c in title.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                _ = slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && !IsWithinWord(c))
            {
                _ = slug.Append('-');
            }
        }

        return slug.ToString().Trim('-') is { Length: > 0 } text ? text : "section";
    }

    private static bool IsWithinWord(char c) =>
        c is '\'' or '’' or '‘' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
