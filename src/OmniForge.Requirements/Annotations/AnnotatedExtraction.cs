using System.Text.Json.Nodes;

namespace OmniForge.Requirements.Annotations;

/// <summary>One extraction of a text.</summary>
/// <param name="Class">Its class, such as <c>operation</c>.</param>
/// <param name="Text">Its words.</param>
public sealed record AnnotatedExtraction(string Class, string Text)
{
    /// <summary>Where it stands, in UTF-16 code units of the document's text; null if it has no place.</summary>
    public (int Start, int End)? Interval { get; init; }

    /// <summary>How its words lie at that place; null if nobody aligned it.</summary>
    public AlignmentStatus? Alignment { get; init; }

    /// <summary>Its position among the extractions, as the file says; null if it does not.</summary>
    public int? Index { get; init; }

    /// <summary>The group that it belongs to, as the file says; null if it does not.</summary>
    public int? GroupIndex { get; init; }

    /// <summary>A description, or null.</summary>
    public string? Description { get; init; }

    /// <summary>What else is known of it: texts and lists of texts; null if the file has none.</summary>
    public JsonObject? Attributes { get; init; }
}
