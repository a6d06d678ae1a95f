using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Tells whether a sentence says of a step with a condition when it is left out, which is whenever the condition does not hold.</summary>
/// <param name="draft">The workflow, with its steps and their conditions.</param>
/// <param name="expressions">Reads phrases about the fields of the request.</param>
internal sealed class ComplementReader(WorkflowDraft draft, ExpressionReader expressions)
{
    /// <summary>Tells it of a clause.</summary>
    public bool Tells(RichText clause)
    {
        if (WorkflowPatterns.ComplementPattern.Match(clause.Text.Trim().TrimEnd('.')) is not { Success: true } match)
        {
            return false;
        }

        var when = match.Groups["when"];
        var told = new StepCondition(clause.Slice(when.Index, when.Length), false, draft.Workflow.Steps[0].Requirement);
        return ConditionReader.Read(told, expressions, draft.Explained, draft.Enums) is { } condition
            && draft.Steps.Exists(step => step.Condition is { } own && Equals(Build.Not(own), condition));
    }
}
