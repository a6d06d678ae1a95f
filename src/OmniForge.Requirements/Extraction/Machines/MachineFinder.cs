using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>
/// Finds the machines of a PRD: one that the whole of it describes, or, where other parts of it name operations of their
/// own, one for each part that holds a machine.
/// </summary>
internal static partial class MachineFinder
{
    private const decimal CertainOperation = 0.85m;

    /// <summary>The machines, in the order of the text.</summary>
    public static IReadOnlyList<MachineExtraction> Find(
        PrdDocument document,
        RoleClassifier roles,
        IReadOnlyList<OperationExtraction> operations,
        IReadOnlyList<EntityMention> entities
    )
    {
        var fields = entities
            .SelectMany(entity => entity.Fields)
            .Where(field =>
                !field.Phrases.Any(phrase =>
                    HasArrow(phrase.Text.Text)
                    || PlacePattern.IsMatch(phrase.Text.Text)
                    || AssignmentPattern.IsMatch(phrase.Text.Text)
                    || StoryPattern.IsMatch(phrase.Text.Text)
                    || ChangePattern.IsMatch(phrase.Text.Text)
                )
            )
            .Select(field => MachineNotes.SnakeName(field.Name))
            .ToHashSet(StringComparer.Ordinal);
        List<PrdRequirement> requirements =
        [
            .. document.Requirements.Where(requirement => MayDescribe(requirement, roles)),
        ];
        var parts = DocumentParts.Of(document);
        var whole = MachineReader.Read(requirements, document.Root, fields);
        if (parts.Count > 1 && (whole is null || OthersRemain(whole, operations)))
        {
            var byPart = DocumentParts.Requirements(requirements, parts);
            var ofParts = parts
                .Select(part => MachineReader.Read([.. byPart[part]], part, fields))
                .OfType<MachineExtraction>()
                .Where(machine => OthersHaveOperations(machine, operations))
                .ToList();
            if (ofParts.Count > 0)
            {
                return ofParts;
            }
        }

        return whole is null ? [] : [whole];
    }

    /// <summary>What is told with an arrow is a transition, whatever it looks like otherwise.</summary>
    private static bool HasArrow(string text) =>
        text.Contains('→', StringComparison.Ordinal)
        || text.Contains("->", StringComparison.Ordinal)
        || text.Contains("=>", StringComparison.Ordinal);

    private static bool MayDescribe(PrdRequirement requirement, RoleClassifier roles) =>
        roles.RoleOf(requirement) is var role && role != SectionRole.Examples && role.MayAskForBehaviour();

    /// <summary>Tells whether at least two operations are none of the events of the machine that the whole PRD describes.</summary>
    private static bool OthersRemain(MachineExtraction whole, IReadOnlyList<OperationExtraction> operations) =>
        operations
            .Where(operation => operation.Confidence >= CertainOperation)
            .Count(operation => !whole.Events.Any(one => one.Name == operation.Name)) > 1;

    /// <summary>Tells whether at least two operations outside the machine's part are none of its events.</summary>
    private static bool OthersHaveOperations(
        MachineExtraction machine,
        IReadOnlyList<OperationExtraction> operations
    ) =>
        operations
            .Where(operation => operation.Confidence >= CertainOperation)
            .Where(operation => !operation.Section.SelfAndAncestors().Contains(machine.Section))
            .Count(operation => !machine.Events.Any(one => one.Name == operation.Name)) > 1;

    /// <summary>"visits = visits + 1", "pauses + 1": what something does to a field.</summary>
    [GeneratedRegex(@"^\W*[a-z]\w* ?(?::=|\+=|-=|=|\+|[-−–](?= ?\d)) ?[\w\[]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AssignmentPattern { get; }

    /// <summary>"The vet says that the dog is healthy.": a sentence of what happens.</summary>
    [GeneratedRegex(
        @"^\W*(?:The|An?|It|Somebody|Someone|We|They|He|She|I|You|From|Nobody) [^.;:]* [^.;:]*\.(?:\s|$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StoryPattern { get; }

    /// <summary>"the phase becomes washing", "stage turns to done": what something does to a field.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:the|its|then|it)\s+(?:\w+\s+)??|(?:an?|the|each|every|any)\s+(?:\w+\s+){1,3}?)?(?:becomes?|turns?|goes|moves|changes|leads|returns|(?:is|are) (?:then |now |again )?(?:set|put|changed|moved|increased|raised|reset|cleared)|rises|drops)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ChangePattern { get; }

    /// <summary>"from draft to review", "while paused": where an event happens.</summary>
    [GeneratedRegex(
        @"^\W*(?:only )?(?:from|while|when|if|in) \w",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex PlacePattern { get; }
}
