using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Workflows;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>What is known of a workflow so far.</summary>
internal sealed class WorkflowDraft(NodePlan plan, WorkflowExtraction workflow, string name, StatementLedger ledger)
{
    public NodePlan Plan { get; } = plan;

    public WorkflowExtraction Workflow { get; } = workflow;

    public string Name { get; } = name;

    public StatementLedger Ledger { get; } = ledger;

    /// <summary>What conditions may depend on.</summary>
    public List<FieldSpec> Context { get; } = [];

    /// <summary>The same with all that is told of each, as conditions may use its words.</summary>
    public IReadOnlyList<FieldSpec> Explained =>
        [
            .. Context.Select(one =>
                one with
                {
                    Description = string.Join(
                        ' ',
                        Workflow
                            .Inputs.Where(input => FieldNames.Snake(input.Name) == one.Name)
                            .SelectMany(input => input.Phrases)
                            .Select(phrase => phrase.Text.Text)
                            .Prepend(one.Description ?? "")
                    ),
                }
            ),
        ];

    public List<EnumSpec> Enums { get; } = [];

    public List<StepSpec> Steps { get; } = [];

    public List<UnmetStatement> Unmet { get; } = [];

    public SourceReference SourceOf(PrdRequirement requirement, RichText text) =>
        new(Plan.Analysis.Document.Name, requirement.Id, text.Span);
}
