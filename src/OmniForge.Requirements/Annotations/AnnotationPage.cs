using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OmniForge.Requirements.Lines;

namespace OmniForge.Requirements.Annotations;

/// <summary>
/// One self-contained HTML page that shows a text with its extractions: highlighted, filterable by class and words, and
/// walked through with the keyboard. It loads nothing, and the text stays text whatever it holds.
/// </summary>
public static class AnnotationPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="document">The text with its extractions.</param>
    /// <param name="lines">What lines were understood as, for signs at the margin; empty, if that is not known.</param>
    public static string Write(AnnotatedDocument document, IReadOnlyList<ReadLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(document);
        List<AnnotatedExtraction> placed =
        [
            .. document
                .Extractions.Where(extraction => extraction.Interval is not null)
                .OrderBy(extraction => extraction.Interval!.Value.Start)
                .ThenByDescending(extraction => extraction.Interval!.Value.End),
        ];
        var (style, script) = (Part("page.css"), Part("page.js"));
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = WebUtility.HtmlEncode(document.DocumentId),
            ["style"] = style,
            ["style-hash"] = Hash(style),
            ["script"] = script,
            ["script-hash"] = Hash(script),
            ["text"] = Text(document.Text, placed, MarginMarks.Of(document.Text, lines)),
            ["extractions"] = Data(placed),
        };
        return Fill(Part("page.html"), parts);
    }

    /// <summary>Fills a template in one pass, so that nothing that is put in is taken for a place.</summary>
    private static string Fill(string template, Dictionary<string, string> parts)
    {
        var page = new StringBuilder();
        var at = 0;
        while (template.IndexOf("{{", at, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = template.IndexOf("}}", open, StringComparison.Ordinal);
            page.Append(template, at, open - at).Append(parts[template[(open + 2)..close]]);
            at = close + 2;
        }

        return page.Append(template, at, template.Length - at).ToString();
    }

    /// <summary>The text, cut wherever an extraction begins or ends; a piece names the extractions over it, the shortest first.</summary>
    private static string Text(string text, IReadOnlyList<AnnotatedExtraction> placed, MarginMarks margin)
    {
        var html = new StringBuilder("\n");
        var open = new List<int>();
        var next = 0;
        for (var at = 0; at < text.Length; )
        {
            open.RemoveAll(index => End(placed[index]) <= at);
            for (; next < placed.Count && placed[next].Interval!.Value.Start <= at; next++)
            {
                open.Add(next);
            }

            html.Append(margin.At(at));
            var end = open.Select(index => End(placed[index])).Append(text.Length).Append(margin.NextBehind(at)).Min();
            end = next < placed.Count ? Math.Min(end, placed[next].Interval!.Value.Start) : end;
            Append(html, text[at..end], open.Where(index => End(placed[index]) > at), placed);
            at = end;
        }

        return html.ToString();
    }

    private static void Append(
        StringBuilder html,
        string piece,
        IEnumerable<int> over,
        IReadOnlyList<AnnotatedExtraction> placed
    )
    {
        var ids = string.Join(
            ' ',
            over.OrderBy(index => End(placed[index]) - placed[index].Interval!.Value.Start)
                .Select(index => index.ToString(CultureInfo.InvariantCulture))
        );
        html.Append(ids.Length > 0 ? $"<mark data-of=\"{ids}\">" : "")
            .Append(WebUtility.HtmlEncode(piece))
            .Append(ids.Length > 0 ? "</mark>" : "");
    }

    private static int End(AnnotatedExtraction extraction) => extraction.Interval!.Value.End;

    /// <summary>The extractions as JSON; the default encoder leaves no character in that HTML could read.</summary>
    private static string Data(IEnumerable<AnnotatedExtraction> placed) =>
        new JsonArray([
            .. placed.Select(extraction => new JsonObject
            {
                ["class"] = extraction.Class,
                ["text"] = extraction.Text,
                ["attributes"] = extraction.Attributes?.DeepClone() ?? new JsonObject(),
            }),
        ]).ToJsonString();

    private static string Hash(string part) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(part)))}";

    private static string Part(string name)
    {
        using var stream = typeof(AnnotationPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
