using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>Cuts a long PRD into parts that a model can take, at the ends of sentences and rows.</summary>
internal static class Chunker
{
    /// <summary>The parts, which leave out nothing but blanks.</summary>
    /// <param name="analysis">The PRD and its sentences.</param>
    /// <param name="most">The most characters of a part; a longer sentence is cut at a blank.</param>
    /// <param name="context">The most characters of what is shown in front of a part.</param>
    public static IReadOnlyList<TextChunk> Cut(SemanticAnalysis analysis, int most, int context)
    {
        var text = analysis.Document.Text;
        var source = new SourceText(text, analysis.Document.House);
        List<int> ends = [.. analysis.Statements.Select(EndOf).Distinct().Order()];
        var chunks = new List<TextChunk>();
        for (var start = 0; start < text.Length; )
        {
            var end = End(text, ends, start, most);
            if (source.TrimmedSpan(start, end) is { Length: > 0 } span)
            {
                chunks.Add(new(span, Before(text, ends, span.Start, context)));
            }

            start = end;
        }

        return chunks;
    }

    /// <summary>A cell ends no part: its row does.</summary>
    private static int EndOf(Statement statement) =>
        statement.Column is null ? statement.Span.End : statement.Requirement.Span.End;

    private static int End(string text, List<int> ends, int start, int most)
    {
        if (text.Length - start <= most)
        {
            return text.Length;
        }

        var last = LastAtOrBefore(ends, start + most);
        return last > start ? last : Blank(text, start, start + most);
    }

    /// <summary>The last blank of a range, else its end; never between the halves of a surrogate pair.</summary>
    private static int Blank(string text, int start, int end)
    {
        for (var at = end; at > start + ((end - start) / 2); at--)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                return at;
            }
        }

        return char.IsSurrogatePair(text, end - 1) ? end - 1 : end;
    }

    private static string Before(string text, List<int> ends, int start, int most)
    {
        var earliest = Math.Max(0, start - most);
        var index = ends.BinarySearch(earliest);
        index = index < 0 ? ~index : index;
        var sentences =
            earliest == 0 ? text[..start]
            : index < ends.Count && ends[index] < start ? text[ends[index]..start]
            : "";
        return string.IsNullOrWhiteSpace(sentences) ? Words(text[earliest..start]) : sentences.Trim();
    }

    /// <summary>A text without the part of a word that it may begin with.</summary>
    private static string Words(string text)
    {
        var blank = text.AsSpan().IndexOfAny(' ', '\n');
        return blank < 0 ? "" : text[blank..].Trim();
    }

    private static int LastAtOrBefore(List<int> ends, int limit)
    {
        var index = ends.BinarySearch(limit);
        index = index < 0 ? ~index - 1 : index;
        return index < 0 ? -1 : ends[index];
    }
}
