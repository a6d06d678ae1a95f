using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// Finds events that no transition tells of: what has a heading beside those of events, or stands in a series with them, is one as well, and a
/// human has to say what it does.
/// </summary>
internal static class OtherEvents
{
    /// <summary>The events, in the order of the text.</summary>
    /// <param name="plan">The node.</param>
    /// <param name="machine">Its machine.</param>
    /// <param name="events">The events that transitions tell of.</param>
    public static IEnumerable<EventDraft> Of(NodePlan plan, MachineExtraction machine, IReadOnlyList<EventDraft> events)
    {
        var known = events.Select(draft => draft.Name).ToHashSet(StringComparer.Ordinal);
        var headings = plan.Operations.Where(one => one.Form == OperationForm.Heading).ToList();
        var places = headings.Where(one => known.Contains(one.Name)).Select(one => one.Section.Parent).ToHashSet();
        return
        [
            .. headings
                .Where(one => !known.Contains(one.Name) && places.Contains(one.Section.Parent))
                .Where(one => !events.Any(draft => draft.Homes.Any(home => home.Section == one.Section)))
                .Select(one => Draft(plan, one))
                .Concat(Presented(plan, machine, known))
                .DistinctBy(draft => draft.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Events that the layout presents beside others.</summary>
    private static IEnumerable<EventDraft> Presented(NodePlan plan, MachineExtraction machine, HashSet<string> known)
    {
        var document = plan.Analysis.Document;
        foreach (var one in machine.Events.Where(one => one.IsPresented && !known.Contains(one.Name)))
        {
            var requirement = document.RequirementAt(one.Span.Start);
            var section = document.Sections.Last(section => section.Span.Start <= one.Span.Start);
            var source = new SourceReference(document.Name, requirement?.Id ?? section.Slug, one.Span);
            var words = document.Text.Substring(one.Span.Start, one.Span.Length);
            yield return Draft(
                plan,
                one.Name,
                words,
                source,
                requirement is null ? section.Requirements : [requirement]
            );
        }
    }

    private static EventDraft Draft(NodePlan plan, OperationExtraction operation)
    {
        var document = plan.Analysis.Document;
        var source = new SourceReference(document.Name, operation.Section.Slug, operation.Span);
        return Draft(
            plan,
            operation.Name,
            operation.Phrase.Text,
            source,
            document.Requirements.Where(operation.IsHomeOf)
        );
    }

    private static EventDraft Draft(
        NodePlan plan,
        string name,
        string words,
        SourceReference source,
        IEnumerable<PrdRequirement> homes
    )
    {
        var draft = new EventDraft(name) { Sources = { source } };
        draft.Unmet.Add(new(words, "It is not told in which status the event may happen, and what follows.", source));
        foreach (var requirement in homes)
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
