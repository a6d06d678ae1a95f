using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Parts a text into the bold or italic words at its beginning and the rest.</summary>
internal static partial class RunIn
{
    /// <summary>What is longer is an emphasised sentence.</summary>
    private const int MaxLength = 80;

    /// <summary>The run-in lead, or null, and what follows it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="idLength">Number of characters of the id at its beginning.</param>
    public static (RichText? Lead, RichText Body) Split(RichText text, int idLength)
    {
        var rest = OwnId.WithoutSeparator(text.Slice(idLength));
        var start = idLength == 0 ? ClauseNumber(text) : text.Length - rest.Length;
        if (idLength == 0 && Term(text) is > 0 and var term)
        {
            return (text.Slice(0, term).Trim(), text.Slice(term + 3).Trim());
        }

        if (idLength == 0 && text.FirstLine() is var line && IsHeadOf(line, text))
        {
            var number = Clause().Match(line.Text).Length;
            return (line.Slice(number), text.Slice(line.Length).Trim());
        }

        if (idLength > 0 && Bracketed().Match(rest.Text) is { Success: true } bracketed)
        {
            var named = bracketed.Groups["lead"];
            return (rest.Slice(named.Index, named.Length), rest.Slice(bracketed.Length));
        }

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

    /// <summary>What a numbered requirement is called, in brackets behind its id: <c>SMA-R-010 (Enter score). The archive shall …</c>.</summary>
    [GeneratedRegex(
        @"^\((?<lead>[A-Z][\w-]*(?: [\w-]+){0,5})\)\s*[.:–—-]\s+(?=\S)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Bracketed();

    /// <summary>Length of the number of a clause before bold words: <c>3.1 **Enter plot.**</c>.</summary>
    private static int ClauseNumber(RichText text)
    {
        var number = Clause().Match(text.Text).Length;
        return number > 0 && text.Marks.Any(mark => mark.Kind == TextMarkKind.Bold && mark.Start == number)
            ? number
            : 0;
    }

    /// <summary>A few words in a line of their own above a sentence: <c>Register plot</c>, then <c>As Wilma I register a plot</c>.</summary>
    private static bool IsHeadOf(RichText line, RichText text)
    {
        var words = line.Text.AsSpan(Clause().Match(line.Text).Length);
        return words.Length is > 0 and <= 40
            && line.Length < text.Length
            && text.Marks.Count == 0
            && char.IsUpper(words[0])
            && char.IsLetterOrDigit(words[^1])
            && words.Count(' ') is >= 1 and < 5
            && !words.ContainsAny(".,:;|")
            && (SentenceStart().IsMatch(text.Text[line.Length..]) || IsBrokenOff(line, text));
    }

    /// <summary>The line ends although the first word of the sentence below it would have had room in it.</summary>
    private static bool IsBrokenOff(RichText line, RichText text)
    {
        var below = text.Slice(line.Length).Trim();
        var word = below.Text.AsSpan().IndexOf(' ');
        return char.IsUpper(below.Text[0])
            && word > 0
            && below.Text.AsSpan().ContainsAny(".!?")
            && below.Lines().Max(other => other.Length) > line.Length + 1 + word;
    }

    [GeneratedRegex(
        @"^\s+(?:As (?:an? |the )?\p{L}+|I|We|Given|Takes|Returns)\s",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SentenceStart();

    /// <summary>Length of a term whose definition stands in the next line, behind a colon.</summary>
    private static int Term(RichText text)
    {
        var end = text.Text.IndexOf(" : ", StringComparison.Ordinal);
        return
            end is > 0 and <= MaxLength
            && char.IsUpper(text.Text[0])
            && end + 3 < text.Length
            && text.SpanOf(end + 1, 1).Line == text.Span.Line + 1
            && text.SpanOf(end - 1, 1).Line == text.Span.Line
            ? end
            : 0;
    }

    [GeneratedRegex(
        @"^(?:§\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\(?[a-z0-9]{1,3}\))\s+",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Clause();

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
