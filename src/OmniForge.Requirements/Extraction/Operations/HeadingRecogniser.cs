using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Headings that name an operation: <c>### Create recipe</c>, <c>## Workflow: Publish video</c>.</summary>
internal sealed class HeadingRecogniser : IOperationRecogniser
{
    private static readonly string[] Announcing =
    [
        "workflow",
        "operation",
        "command",
        "function",
        "story",
        "user story",
        "use case",
        "capability",
        "feature",
        "process",
        "action",
    ];

    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from section in context.Document.Sections
        where
            section.Heading is not null
            && context.Roles.RoleOf(section).MayAskForBehaviour()
            && !IsTitle(section)
            && !EndpointName.IsEndpoint(section.Name.Text)
        let phrase = Announced(section.Name, context.Document.House.Markers) ?? section.Name
        let certain = phrase != section.Name || section.Label is not null
        let name = OperationNamer.Imperative(phrase.Text, certain, context.Verbs)
        where name is not null
        select new OperationExtraction(
            name,
            phrase,
            OperationForm.Heading,
            null,
            section,
            certain ? 0.95m : 0.85m,
            "heading"
        );

    private static bool IsTitle(PrdSection section) =>
        section.Level == 1 && section.Parent is { Parent: null } root && root.Children.Count == 1;

    private static RichText? Announced(RichText heading, IReadOnlySet<string> markers)
    {
        var colon = heading.Text.IndexOf(':', StringComparison.Ordinal);
        var announcer = colon > 0 ? heading.Text[..colon].Trim() : "";
        announcer = announcer.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? announcer[4..] : announcer;
        return
            Announcing.Contains(announcer, StringComparer.OrdinalIgnoreCase)
            || markers.Contains(announcer.ToLowerInvariant())
            ? heading.Slice(colon + 1).Trim()
            : null;
    }
}
