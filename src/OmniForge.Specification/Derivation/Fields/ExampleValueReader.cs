using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Tells the sort of value from an example in JSON, where no words tell it.</summary>
internal static partial class ExampleValueReader
{
    /// <summary>Reads the example, which is the whole of the text.</summary>
    public static void Read(PhraseText text, FieldDraft draft)
    {
        var value = text.Low.Trim();
        if (draft.Type == TypeWord.None)
        {
            draft.IsList = value.StartsWith('[');
            draft.Type = SortOf(value.TrimStart('[').Trim());
        }

        text.Take(0, text.Low.Length);
    }

    private static TypeWord SortOf(string value) =>
        value switch
        {
            _ when value.StartsWith("true", StringComparison.Ordinal) => TypeWord.Boolean,
            _ when value.StartsWith("false", StringComparison.Ordinal) => TypeWord.Boolean,
            _ when Instant().IsMatch(value) => TypeWord.Instant,
            _ when Day().IsMatch(value) => TypeWord.Date,
            _ when Uuid().IsMatch(value) => TypeWord.Uuid,
            ['"', ..] => TypeWord.Text,
            ['-' or (>= '0' and <= '9'), ..] => TypeWord.Number,
            _ => TypeWord.None,
        };

    [GeneratedRegex(@"^""\d{4}-\d\d-\d\dt\d\d:", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Instant();

    [GeneratedRegex(@"^""\d{4}-\d\d-\d\d""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Day();

    [GeneratedRegex(@"^""[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Uuid();
}
