namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Parts a text into the bold or italic words at its beginning and the rest.</summary>
internal static class RunIn
{
    /// <summary>What is longer is an emphasised sentence.</summary>
    private const int MaxLength = 80;

    /// <summary>The run-in lead, or null, and what follows it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="idLength">Number of characters of the id at its beginning.</param>
    public static (RichText? Lead, RichText Body) Split(RichText text, int idLength)
    {
        var rest = OwnId.WithoutSeparator(text.Slice(idLength));
        var start = idLength == 0 ? 0 : text.Length - rest.Length;
        var end = EndOfLead(text, start);
        if (end <= start || end - start > MaxLength)
        {
            return (null, idLength == 0 ? text : rest);
        }

        var lead = WithoutNumber(text.Slice(start, end - start));
        var words = lead.Text.AsSpan().TrimEnd(" .:–—-").Length;
        var body = text.Text.AsSpan(end).TrimStart(" \n:.,;–—").Length;
        return words == 0
            ? (null, body == 0 ? rest : text.Slice(text.Length - body))
            : (lead.Slice(0, words), text.Slice(text.Length - body));
    }

    /// <summary>A lead such as <c>3.1 Peak power</c> without its number; of a number alone nothing is left.</summary>
    private static RichText WithoutNumber(RichText lead)
    {
        var rest = lead.Text.AsSpan().TrimStart("0123456789.");
        var number = lead.Length - rest.Length;
        return number > 0 && lead.Text.AsSpan(0, number).Contains('.') && (rest.IsEmpty || rest[0] is ' ' or ')')
            ? lead.Slice(number).Trim()
            : lead;
    }

    private static int EndOfLead(RichText text, int start) =>
        text
            .Marks.Where(mark =>
                mark.Kind is TextMarkKind.Bold or TextMarkKind.Italic && mark.Start <= start && mark.End > start
            )
            .Select(mark => mark.End)
            .DefaultIfEmpty(start)
            .Max();
}
