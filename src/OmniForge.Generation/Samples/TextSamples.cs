using OmniForge.Specification.Model;

namespace OmniForge.Generation.Samples;

/// <summary>Texts inside and outside of limits.</summary>
internal static class TextSamples
{
    private const int LongestBoundary = 4096;

    /// <summary>The n-th text that the type allows, made of the field's name; null, if none was found.</summary>
    public static string? Valid(TextType type, string name, int n)
    {
        var least = type.MinLength ?? 0;
        return type.Pattern is { } pattern
            ? Kept(type, PatternSampler.Matching(pattern, n, Math.Max(least, 1), type.MaxLength))
            : Plain(type, name, n);
    }

    /// <summary>A text that the type refuses, or null if it refuses none.</summary>
    public static string? Invalid(TextType type, string name)
    {
        if (type.Pattern is { } pattern && Valid(type, name, 0) is { } valid)
        {
            return PatternSampler.Failing(pattern, valid);
        }

        return type switch
        {
            { MinLength: > 0 and var least } => new string('x', least - 1),
            { MaxLength: { } most and < LongestBoundary } => new string('x', most + 1),
            _ => null,
        };
    }

    /// <summary>Texts on both sides of each limit of the length.</summary>
    public static IEnumerable<(string Value, bool IsValid, string Label)> Boundaries(TextType type, string name)
    {
        if (type.Pattern is { } pattern)
        {
            if (Valid(type, name, 0) is { } valid)
            {
                yield return (valid, true, "of the right form");
                if (PatternSampler.Failing(pattern, valid) is { } failing)
                {
                    yield return (failing, false, "of another form");
                }
            }

            yield break;
        }

        if (type.MinLength is { } least and > 0 and < LongestBoundary)
        {
            yield return (Filled(type, least), true, "as short as allowed");
            yield return (Filled(type, least - 1), false, "too short");
        }

        if (type.MaxLength is { } most and < LongestBoundary)
        {
            yield return (Filled(type, most), true, "as long as allowed");
            yield return (Filled(type, most + 1), false, "too long");
        }
    }

    private static string Filled(TextType type, int length) => new(type.Case == TextCase.Upper ? 'X' : 'x', length);

    private static string Plain(TextType type, string name, int n)
    {
        var words = name.Trim('_').Replace('_', ' ');
        var text = n == 0 ? words : $"{words} {(char)('a' + (n % 26))}";
        if (type.MaxLength is { } most && text.Length > most)
        {
            text = new string((char)('a' + (n % 26)), Math.Max(most, 0));
        }

        return Kept(type, text.PadRight(Math.Max(type.MinLength ?? 0, 0), 'x'))!;
    }

    private static string? Kept(TextType type, string? text) =>
        type.Case switch
        {
            TextCase.Lower => text?.ToLowerInvariant(),
            TextCase.Upper => text?.ToUpperInvariant(),
            _ => text,
        };
}
