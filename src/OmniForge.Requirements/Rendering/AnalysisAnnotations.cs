using System.Text.Json.Nodes;
using OmniForge.Requirements.Annotations;
using OmniForge.Requirements.Extraction;

namespace OmniForge.Requirements.Rendering;

/// <summary>An analysis as an annotated document.</summary>
public static class AnalysisAnnotations
{
    /// <summary>
    /// The PRD with all its extractions, in the order of the text; attributes are <c>name</c>, <c>rule</c> and what else the
    /// class has.
    /// </summary>
    public static AnnotatedDocument Of(SemanticAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var text = analysis.Document.Text;
        return new(
            analysis.Document.Name,
            text,
            [
                .. AnalysisItems
                    .Of(analysis)
                    .SelectMany(list => list.Items.Select(item => (list.Class, Item: item)))
                    .Where(one => one.Item.Span.Length > 0)
                    .OrderBy(one => one.Item.Span.Start)
                    .ThenBy(one => one.Class, StringComparer.Ordinal)
                    .Select((one, index) => Extraction(one.Class, one.Item, index + 1, text)),
            ]
        );
    }

    private static AnnotatedExtraction Extraction(string itemClass, Item item, int index, string text) =>
        new(itemClass, text.Substring(item.Span.Start, item.Span.Length))
        {
            Interval = (item.Span.Start, item.Span.End),
            Alignment = AlignmentStatus.Exact,
            Index = index,
            Attributes = Attributes(item),
        };

    private static JsonObject Attributes(Item item)
    {
        var attributes = new JsonObject { ["name"] = item.Name, ["rule"] = item.Rule };
        foreach (var (name, value) in item.Attributes.Where(attribute => attribute.Value.Length > 0))
        {
            attributes[name] = value;
        }

        if (item.Names is var (list, values))
        {
            attributes[list] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        }

        return attributes;
    }
}
