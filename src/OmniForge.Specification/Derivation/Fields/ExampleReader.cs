using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads examples, which limit nothing, and references to other places, which are read there.</summary>
internal static partial class ExampleReader
{
    public static void Read(PhraseText text, FieldDraft draft)
    {
        text.TakeAll(
            Example(),
            match =>
            {
                draft.Examples.AddRange(
                    Item().Matches(text.RawOf(match.Groups["list"])).Select(item => item.Groups["v"].Value)
                );
                return true;
            }
        );
        text.TakeAll(Reference(), _ => true);
    }

    private const string One = @"(?:`[^`]+`|""[^""]*""|'[^']*'|[^\s,;()""'`]*\d[^\s,;()""'`]*|[a-z0-9]+-[^\s,;()]+)";

    [GeneratedRegex(
        @"\(?\b(?:such as|e\.\s?g\.,?|for example:?,?|for instance,?|like|as in|as (?:in|on|shown)[^,;:.]{0,30}:|examples?:|example)\s+(?<list>"
            + One
            + @"(?:\s*(?:,|or|and|, or)\s*"
            + One
            + @")*)\)?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Example();

    [GeneratedRegex(
        @"`(?<v>[^`]+)`|""(?<v>[^""]*)""|[\u201c\u201e](?<v>[^\u201d\u201c]*)[\u201d\u201c]|'(?<v>[^']*)'|(?<v>[^\s,;()""'`\u201c\u201d]*[\d-][^\s,;()""'`\u201c\u201d]*)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Item();

    [GeneratedRegex(
        @"\(?\b(?:see(?: also)?|cf\.|compare)\s+(?:section |chapter |rules? |table )?[a-z]{0,6}-?\d+(?:\.\d+)*(?:\s*(?:,|and|or)\s*[a-z]{0,6}-?\d+)*(?:\s+below)?\)?|\(\s*[a-z]{1,5}-?\d+(?:\s*,\s*[a-z]{1,5}-?\d+)*\s*\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Reference();
}
