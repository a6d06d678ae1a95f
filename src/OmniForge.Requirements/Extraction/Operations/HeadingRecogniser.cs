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
        "op",
        "task",
        "method",
        "calculation",
        "computation",
        "call",
    ];

    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from section in context.Document.Sections
        where
            section.Heading is not null
            && context.Roles.RoleOf(section).MayAskForBehaviour()
            && !IsTitle(section)
            && !IsOfThing(section)
            && !EndpointName.IsEndpoint(section.Name.Text)
        let phrase = Announced(section.Name, context.Document.House.Markers)
            ?? Marked(section.Name, context.Verbs)
            ?? section.Name
        let certain = phrase != section.Name || IsLabelled(section) || IsIdentifier(section.Name.Text)
        let name = OperationNamer.Imperative(phrase.Text, certain, context.Verbs)
            ?? (
                OperationNamer.BesideCommands(phrase.Text, context.Verbs) is { } beside
                && IsBesideCommands(section, context)
                    ? beside
                    : null
            )
            ?? (IsAnnouncedDeed(section) ? OperationNamer.Called(phrase.Text) : null)
        where name is not null
        select new OperationExtraction(
            name,
            phrase,
            OperationForm.Heading,
            null,
            section,
            certain || section.Label is not null ? 0.95m : 0.85m,
            "heading"
        );

    /// <summary>"Operation: Plan watering": an operation, whatever its first word is.</summary>
    private static bool IsAnnouncedDeed(PrdSection section) =>
        section.Label?.ToLowerInvariant() is "operation" or "command" or "function";

    /// <summary>The only marked words of a heading, if they are a verb with its object: <c>Case „Check grant" (the only one)</c>.</summary>
    private static RichText? Marked(RichText heading, VerbSet verbs) =>
        heading.Marks is [var mark]
        && mark.Length < heading.Length
        && heading.Slice(mark.Start, mark.Length) is var phrase
        && OperationNamer.Imperative(phrase.Text, certain: false, verbs) is { } name
        && name.Contains('_', StringComparison.Ordinal)
            ? phrase
        : NamedRecogniser.Quotation(heading) is { } quoted
        && OperationNamer.Imperative(quoted.Text, certain: false, verbs)?.Contains('_', StringComparison.Ordinal)
            == true
            ? quoted
        : null;

    /// <summary>An id before one word tells that it is an operation; before several, <c>FR-6 Support fee</c>, it tells nothing.</summary>
    private static bool IsLabelled(PrdSection section) =>
        section.Label is not null && !section.Name.Text.Contains(' ', StringComparison.Ordinal);

    /// <summary>A heading that is one name with underscores, as only code has them.</summary>
    private static bool IsIdentifier(string heading) =>
        heading.Contains('_', StringComparison.Ordinal) && heading.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    /// <summary>Above a table <c>Record `lamp`</c> names what the table describes.</summary>
    private static bool IsOfThing(PrdSection section) =>
        section.Blocks is [PrdTable, ..]
        && section.Name.Marks is [{ Kind: TextMarkKind.Code } mark]
        && mark.End == section.Name.Length
        && section.Name.Text[..mark.Start].Trim().ToLowerInvariant() is "record" or "table" or "object" or "view";

    private static bool IsBesideCommands(PrdSection section, OperationContext context) =>
        section.Parent is { } parent
        && parent
            .Children.Where(other =>
                other != section
                && OperationNamer.Imperative(other.Name.Text, certain: false, context.Verbs) is not null
            )
            .Skip(1)
            .Any();

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
