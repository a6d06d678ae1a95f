using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>The words that a document has for what a column of a table tells.</summary>
/// <param name="Head">Those of its head.</param>
/// <param name="Key">Those of what selects its row.</param>
/// <param name="Around">Those of the sentence that introduces the table, and of its section's heading.</param>
internal sealed partial record ColumnWords(
    IReadOnlyList<string> Head,
    IReadOnlyList<string> Key,
    IReadOnlyList<string> Around
)
{
    private static readonly string[] PriceNouns = ["price", "charge", "cost", "rate", "fee", "tariff", "amount"];

    private static readonly IReadOnlyDictionary<string, string> Measures = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["kg"] = "weight",
        ["g"] = "weight",
        ["t"] = "weight",
        ["litre"] = "volume",
        ["l"] = "volume",
        ["minute"] = "time",
        ["min"] = "time",
        ["percent"] = "share",
    };

    /// <summary>The words for a column of a table that is looked up.</summary>
    public static ColumnWords Of(LookupTable table, int column, PrdDocument document)
    {
        var source = table.Source;
        var head = source.Header[column + 1].Text;
        var lead = LeadOf(source, document);
        var cells = string.Join(' ', source.Rows.Select(row => row.Cells[column + 1].Text));
        var isMoney = Money().IsMatch(head) || Money().IsMatch(cells) || Money().IsMatch(lead);
        List<string> around = [.. Naming.WordsOf(lead), .. Naming.WordsOf(source.Section.Title)];
        return new(
            [.. Naming.WordsOf(head), .. isMoney ? PriceNouns : [], .. MeasuresIn(head)],
            [.. Naming.WordsOf(table.Key.Name), .. Naming.WordsOf(source.Header[0].Text)],
            around
        );
    }

    /// <summary>The words for a value that a sentence tells for each of several cases.</summary>
    public static ColumnWords Of(string sentence) =>
        new([.. Naming.WordsOf(sentence), .. Money().IsMatch(sentence) ? PriceNouns : []], [], []);

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(string word) => Contains(Head, word) || Contains(Key, word) || Contains(Around, word);

    /// <summary>Whether words speak of it though not each of them is one of these: the first does, or they name its key.</summary>
    public bool IsAbout(IReadOnlyList<string> words) =>
        words.Count > 0 && (Has(words[0]) || words.Any(word => Contains(Key, word)));

    /// <summary>How many of some words its head has.</summary>
    public int InHead(IReadOnlyList<string> words) => words.Count(word => Contains(Head, word));

    private static bool Contains(IReadOnlyList<string> words, string word) =>
        words.Any(one => Spelling.IsSame(one, word));

    private static IEnumerable<string> MeasuresIn(string head) =>
        Naming.WordsOf(head).Select(word => Measures.GetValueOrDefault(Spelling.Singular(word))).OfType<string>();

    /// <summary>The last sentence before the table, if it leads to it.</summary>
    public static string LeadOf(PrdTable table, PrdDocument document)
    {
        var before = document.Requirements.LastOrDefault(one => one.Span.End <= table.Span.Start);
        var text = before?.Section == table.Section ? before.Text.Text.TrimEnd() : "";
        return text is [] or [.., '.' or '!' or '?']
            ? ""
            : text[(text.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
    }

    [GeneratedRegex(
        @"[€$£]|\b(?:euros?|eur|usd|dollars?|cents?|costs?|pays?|charges?|charged|prices?|tariffs?|fees?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Money();
}
