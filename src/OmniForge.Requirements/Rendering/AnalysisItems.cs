using System.Globalization;
using OmniForge.Foundation;
using OmniForge.Requirements.Annotations;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Ranking;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Extraction.Systems;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Fields;
using OmniForge.Requirements.LanguageModel;
using OmniForge.Requirements.Planning;

namespace OmniForge.Requirements.Rendering;

/// <summary>The extractions of an analysis as documents show them, one list a class.</summary>
internal static class AnalysisItems
{
    /// <summary>The rule that whatever a language model finds is marked with.</summary>
    public const string ModelRule = "language_model";

    /// <summary>All classes, empty ones as well.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="fields">What operations take and answer.</param>
    public static IReadOnlyList<ItemList> Of(SemanticAnalysis analysis, IReadOnlyList<OperationField> fields) =>
        [
            new("purposes", "purpose", [.. Purpose.StatementsOf(analysis).Select(Sentence)]),
            new("operations", "operation", [.. OperationRanking.Rank(analysis).Select(Operation)]),
            new("entities", "entity", [.. EntityRanking.Rank(analysis).Select(Entity)]),
            new("fields", "field", FieldItems.Of(analysis.Entities.Entities, fields)),
            new("enums", "enum", [.. analysis.Entities.ValueSets.Select(ValueSet)]),
            new("events", "event", [.. analysis.Machines.SelectMany(machine => machine.Events).Select(Event)]),
            new("transitions", "transition", [.. Transitions(analysis).Select(Transition)]),
            new("steps", "step", [.. analysis.Workflows.SelectMany(workflow => workflow.Steps).Select(Step)]),
            new("external_systems", "system", [.. SystemFinder.Find(analysis).Select(Outside)]),
            OfRole("actors", "actor", SectionRole.Personas, analysis),
            OfRole("quality_attributes", "quality", SectionRole.Quality, analysis),
            OfRole("examples", "example", SectionRole.Examples, analysis),
            OfRole("goals", "goal", SectionRole.Goals, analysis),
            OfRole("non_goals", "non_goal", SectionRole.NonGoals, analysis),
            OfRole("milestones", "milestone", SectionRole.Milestones, analysis),
            OfRole("risks", "risk", SectionRole.Risks, analysis),
            OfRole("open_questions", "open_question", SectionRole.OpenQuestions, analysis),
        ];

    /// <summary>What a language model found.</summary>
    public static ItemList OfModel(ModelReading reading) =>
        new(
            "model_extractions",
            "model_extraction",
            [
                .. reading.Extractions.Select(one => new Item(one.Name, one.Span, ModelRule)
                {
                    Attributes = [("class", one.Class), .. Of(one)],
                }),
            ]
        );

    /// <summary>What is known of something that a language model found: how it is aligned, its words where they differ, and under <c>model.</c> what else the model said.</summary>
    public static IEnumerable<(string Name, string Value)> Of(ModelExtraction extraction) =>
        [
            ("alignment", extraction.Alignment.ToString().ToLowerInvariant()),
            ("alignment_ratio", extraction.Ratio.ToString(CultureInfo.InvariantCulture)),
            ("said", extraction.Alignment == AlignmentStatus.Exact ? "" : SafeText.OneLine(extraction.Said)),
            .. extraction.Attributes.Select(attribute => ($"model.{attribute.Key}", attribute.Value)),
        ];

    private static Item Operation(RankedOperation operation) =>
        new(operation.Name, operation.Span, operation.Rule)
        {
            Attributes =
            [
                ("score", operation.Score.ToString(CultureInfo.InvariantCulture)),
                ("places", operation.Evidence.ToString(CultureInfo.InvariantCulture)),
            ],
        };

    private static Item Entity(RankedEntity entity) =>
        new(entity.Name, entity.Span, entity.Rule)
        {
            Attributes = [("score", entity.Score.ToString(CultureInfo.InvariantCulture))],
            Lists = [("fields", entity.Fields)],
        };

    private static Item ValueSet(ValueSetMention values) =>
        new(values.Name, values.Span, "listing") { Lists = [("values", values.Values)] };

    private static Item Transition(MachineTransition transition) =>
        new(transition.Event, transition.Requirement.Span, "machine")
        {
            Attributes =
            [
                ("from", string.Join(", ", transition.From)),
                ("to", string.Join(", ", transition.Targets)),
                ("guard", transition.Guard?.Text ?? ""),
            ],
        };

    private static Item Step(WorkflowStep step) =>
        new(step.Name, step.Span, "workflow")
        {
            Attributes = [("compensation", step.Compensation ?? "")],
            Lists = [("waits_for", step.WaitsFor)],
        };

    private static Item Event(MachineEvent one) =>
        new(one.Name, one.Span, "machine") { Lists = [("carries", one.Inputs.Select(input => input.Name.Text))] };

    private static Item Outside(ExternalSystem system) => new(system.Name, system.Span, system.Rule);

    private static ItemList OfRole(string name, string itemClass, SectionRole role, SemanticAnalysis analysis) =>
        new(name, itemClass, [.. analysis.Statements.Where(statement => statement.Role == role).Select(Sentence)]);

    private static Item Sentence(Statement statement) => new(statement.Requirement.Id, statement.Span, "section");

    private static IEnumerable<MachineTransition> Transitions(SemanticAnalysis analysis) =>
        analysis.Machines.SelectMany(machine => machine.Transitions);
}
