using System.Globalization;
using System.Text.Json;

namespace OmniForge.Requirements.Rendering;

/// <summary>Writes lists of extractions.</summary>
/// <param name="json">Where to.</param>
/// <param name="text">The text that spans point into.</param>
internal sealed class ItemWriter(Utf8JsonWriter json, string text)
{
    /// <summary>Writes one list; ids are <c>class-1</c>, <c>class-2</c> …</summary>
    public void WriteList(ItemList list)
    {
        json.WriteStartArray(list.Name);
        foreach (var (index, item) in list.Items.Index())
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{list.Class}-{index + 1}"), item);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of names.</summary>
    public static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var value in names)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void Write(string id, Item item)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("name", item.Name);
        json.WriteString("text", text.AsSpan(item.Span.Start, item.Span.Length));
        json.WriteStartObject("span");
        json.WriteNumber("start", item.Span.Start);
        json.WriteNumber("length", item.Span.Length);
        json.WriteEndObject();
        json.WriteNumber("line", item.Span.Line);
        json.WriteNumber("column", item.Span.Column);
        WriteAttributes(item);
        json.WriteBoolean("inferred", item.IsInferred);
        json.WriteString("rule", item.Rule);
        json.WriteEndObject();
    }

    private void WriteAttributes(Item item)
    {
        json.WriteStartObject("attributes");
        foreach (var (name, value) in item.Attributes.Where(attribute => attribute.Value.Length > 0))
        {
            json.WriteString(name, value);
        }

        foreach (var (list, values) in item.Lists)
        {
            WriteNames(json, list, values);
        }

        json.WriteEndObject();
    }
}
