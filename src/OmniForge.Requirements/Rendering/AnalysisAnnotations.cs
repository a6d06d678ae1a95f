using System.Text.Json.Nodes;
using OmniForge.Requirements.Annotations;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.LanguageModel;

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
                    .Of(analysis, [])
                    .SelectMany(list => list.Items.Select(item => (list.Class, Item: item)))
                    .Where(one => one.Item.Span.Length > 0)
                    .OrderBy(one => one.Item.Span.Start)
                    .ThenBy(one => one.Class, StringComparer.Ordinal)
                    .Select(one => Extraction(one.Class, one.Item, text))
                    .Concat(analysis.Model?.Extractions.Select(one => Extraction(one, text)) ?? [])
                    .Select((one, index) => one with { Index = index + 1 }),
            ]
        );
    }

    private static AnnotatedExtraction Extraction(string itemClass, Item item, string text) =>
        new(itemClass, text.Substring(item.Span.Start, item.Span.Length))
        {
            Interval = (item.Span.Start, item.Span.End),
            Alignment = AlignmentStatus.Exact,
            Attributes = Attributes(item),
        };

    private static AnnotatedExtraction Extraction(ModelExtraction found, string text)
    {
        var attributes = AnalysisItems.Of(found);
        var item = new Item(found.Name, found.Span, AnalysisItems.ModelRule) { Attributes = [.. attributes] };
        return Extraction(found.Class, item, text) with { Alignment = found.Alignment };
    }

    private static JsonObject Attributes(Item item)
    {
        var attributes = new JsonObject { ["name"] = item.Name, ["rule"] = item.Rule };
        foreach (var (name, value) in item.Attributes.Where(attribute => attribute.Value.Length > 0))
        {
            attributes[name] = value;
        }

        foreach (var (list, values) in item.Lists)
        {
            attributes[list] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        }

        return attributes;
    }
}
