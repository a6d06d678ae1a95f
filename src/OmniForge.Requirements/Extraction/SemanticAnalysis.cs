using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Remarks;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.LanguageModel;

namespace OmniForge.Requirements.Extraction;

/// <summary>What was understood of a PRD; every extraction tells where it stands.</summary>
public sealed class SemanticAnalysis
{
    private RemarkJudge? _remarks;

    /// <summary>The PRD.</summary>
    public required PrdDocument Document { get; init; }

    /// <summary>Its sentences and cells, in the order of the text, with what they are there for.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>The operations that it names, the most certain first.</summary>
    public required IReadOnlyList<OperationExtraction> Operations { get; init; }

    /// <summary>The state machines that it describes, in the order of the text.</summary>
    public required IReadOnlyList<MachineExtraction> Machines { get; init; }

    /// <summary>The workflows that it describes, in the order of the text.</summary>
    public required IReadOnlyList<WorkflowExtraction> Workflows { get; init; }

    /// <summary>The groups of fields that it describes, in whatever notation, and its named sets of values.</summary>
    public required EntityExtraction Entities { get; init; }

    /// <summary>What a language model found beside, if one was asked; listed and shown, and nothing is ever derived from it.</summary>
    public ModelReading? Model { get; private init; }

    /// <summary>Tells remarks from rules among its sentences.</summary>
    public RemarkJudge Remarks => _remarks ??= RemarkJudge.Of(this);

    /// <summary>What its rankings look at, once one was asked for.</summary>
    internal Ranking.RankingContext? Ranking { get; set; }

    /// <summary>Tells whether it names anything that can be built: an operation, an entity, a state, a step or a formula.</summary>
    public bool HasStructure =>
        Operations.Count > 0 || Machines.Count > 0 || Workflows.Count > 0 || Entities.Entities.Count > 0;

    /// <summary>The same analysis with what a language model found.</summary>
    public SemanticAnalysis With(ModelReading model) =>
        new()
        {
            Document = Document,
            Statements = Statements,
            Operations = Operations,
            Machines = Machines,
            Workflows = Workflows,
            Entities = Entities,
            Ranking = Ranking,
            Model = model,
        };
}
