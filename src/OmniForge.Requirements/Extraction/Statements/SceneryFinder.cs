using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>Finds statements that only tell of what surrounds the software, in whatever section they stand: they name nothing of it and demand nothing.</summary>
internal sealed class SceneryFinder
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<PrdRequirement> _homes;
    private readonly HashSet<PrdSection> _homeSections;
    private readonly Dictionary<PrdSection, bool> _scenes = [];

    private SceneryFinder(
        IReadOnlyList<OperationExtraction> operations,
        EntityExtraction entities,
        IReadOnlyList<MachineExtraction> machines,
        IReadOnlyList<WorkflowExtraction> workflows
    )
    {
        _homes = operations.Select(one => one.Requirement).OfType<PrdRequirement>().ToHashSet();
        _homeSections = operations.Select(one => one.Section).ToHashSet();
        var fields = entities.Entities.SelectMany(one => one.Fields).Select(field => field.Name);
        var values = entities.ValueSets.SelectMany(set => set.Values);
        var machine = machines.SelectMany(one => one.States.Concat(one.Events.Select(happening => happening.Name)));
        var steps = workflows
            .SelectMany(one => one.Steps)
            .SelectMany(step => (string?[])[step.Name, step.Compensation]);
        var listed = entities
            .Entities.SelectMany(one => one.Fields)
            .SelectMany(field => field.Phrases)
            .SelectMany(phrase => Sentence.Of(phrase.Text).Tokens)
            .Where(token => token.IsCode || token.Kind is TokenKind.Code or TokenKind.Quoted)
            .Select(token => token.Text);
        foreach (var name in fields.Concat(values).Concat(listed).Concat(machine).Concat(steps.OfType<string>()))
        {
            Add(name);
        }

        foreach (var operation in operations)
        {
            _names.UnionWith([operation.Verb, operation.Name]);
        }
    }

    /// <summary>The statements, those that are scenery in that role.</summary>
    public static IReadOnlyList<Statement> Mark(
        IReadOnlyList<Statement> statements,
        IReadOnlyList<OperationExtraction> operations,
        EntityExtraction entities,
        IReadOnlyList<MachineExtraction> machines,
        IReadOnlyList<WorkflowExtraction> workflows
    )
    {
        var finder = new SceneryFinder(operations, entities, machines, workflows);
        return
        [
            .. statements.Select(statement =>
                finder.IsScenery(statement) ? statement with { Role = SectionRole.Scenery } : statement
            ),
        ];
    }

    private bool IsScenery(Statement statement) =>
        statement.Role is SectionRole.Behaviour or SectionRole.Background or SectionRole.DataModel
        && statement.Requirement.Kind != RequirementKind.Code
        && !_homes.Contains(statement.Requirement)
        && (
            (statement.Column is null && !Bears(statement.Sentence) && Telling.Is(statement.Sentence, Names))
            || IsScene(statement.Requirement.Section)
        );

    /// <summary>A part of the document that is no operation's, that no heading calls behaviour, and that names nothing and demands nothing.</summary>
    private bool IsScene(PrdSection section)
    {
        if (!_scenes.TryGetValue(section, out var isScene))
        {
            _scenes[section] = isScene =
                section is { Parent: not null, Level: > 1 }
                && !RoleClassifier.IsTold(section)
                && !section.SelfAndAncestors().Any(_homeSections.Contains)
                && section.Requirements.All(requirement =>
                    requirement.Kind != RequirementKind.Code
                    && !_homes.Contains(requirement)
                    && Sentence
                        .Split(requirement.Text)
                        .All(sentence => !Bears(sentence) && !Names(sentence) && !Obliges(sentence))
                );
        }

        return isScene;
    }

    /// <summary>Tells whether a sentence holds a name as it is written in code, or demands something.</summary>
    private static bool Bears(Sentence sentence) =>
        sentence.Tokens.Any(token =>
            token.IsIdentifier || token.Kind == TokenKind.Code || IsOneOf(token, SceneryWords.Demands)
        )
        || Enumerable
            .Range(0, sentence.Count)
            .Any(i => sentence.AreAt(i, "at", "least") || sentence.AreAt(i, "at", "most"));

    /// <summary>Tells whether a sentence obliges, permits or compares; "May" is a month.</summary>
    private static bool Obliges(Sentence sentence) =>
        sentence.Tokens.Any(token =>
            token.IsAny("must", "shall", "can", "cannot", "can't", "only", "if", "when", "than") || token.Text is "may"
        );

    private bool Names(Sentence sentence) => sentence.Tokens.Any(token => IsOneOf(token, _names));

    /// <summary>Tells whether a word is one of some words, or a form of one.</summary>
    private static bool IsOneOf(Token token, IReadOnlySet<string> words) =>
        words.Contains(token.Lower) || words.Contains(token.Lemma) || (token.Verb is { } verb && words.Contains(verb));

    private void Add(string name)
    {
        foreach (var word in name.Split(' ', '_', '-').Where(word => word.Length > 2))
        {
            _names.Add(word.ToLowerInvariant());
        }
    }
}
