using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// Finds events that no transition tells of: what has a heading beside those of events is one as well, and a human has to say what
/// it does.
/// </summary>
internal static class OtherEvents
{
    /// <summary>The events, in the order of the text.</summary>
    /// <param name="plan">The node.</param>
    /// <param name="events">The events that transitions tell of.</param>
    public static IEnumerable<EventDraft> Of(NodePlan plan, IReadOnlyList<EventDraft> events)
    {
        var known = events.Select(draft => draft.Name).ToHashSet(StringComparer.Ordinal);
        var headings = plan.Operations.Where(one => one.Form == OperationForm.Heading).ToList();
        var places = headings.Where(one => known.Contains(one.Name)).Select(one => one.Section.Parent).ToHashSet();
        return
        [
            .. headings
                .Where(one => !known.Contains(one.Name) && places.Contains(one.Section.Parent))
                .Where(one => !events.Any(draft => draft.Homes.Any(home => home.Section == one.Section)))
                .Select(one => Draft(plan, one)),
        ];
    }

    private static EventDraft Draft(NodePlan plan, OperationExtraction operation)
    {
        var document = plan.Analysis.Document;
        var source = new SourceReference(document.Name, operation.Section.Slug, operation.Span);
        var draft = new EventDraft(operation.Name) { Sources = { source } };
        draft.Unmet.Add(
            new(operation.Phrase.Text, "It is not told in which status the event may happen, and what follows.", source)
        );
        foreach (var requirement in document.Requirements.Where(operation.IsHomeOf))
        {
            draft.Homes.Add(requirement);
            draft.Inputs.AddRange(
                ListedNames
                    .Carried(requirement.Text, requirement.Id)
                    .Select(field => FieldReader.Read(field, FieldSurroundings.None))
                    .Select(reading => StateFields.OpenFieldOf(plan, reading))
            );
        }

        return draft;
    }
}
