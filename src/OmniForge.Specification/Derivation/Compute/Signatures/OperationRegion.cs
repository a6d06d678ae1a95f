using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Planning;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>The part of a PRD that an operation is described in: from its name to that of the next one.</summary>
/// <param name="plan">The node.</param>
/// <param name="operation">The operation.</param>
internal sealed class OperationRegion(NodePlan plan, OperationExtraction operation)
{
    private readonly OperationExtraction[] _others = [.. plan.Operations.Where(other => other != operation)];

    /// <summary>Whether the operation is the only one of its node, so that everything of the node is about it.</summary>
    public bool IsWholeNode => _others.Length == 0;

    /// <summary>Whether a place is about this operation alone.</summary>
    public bool Holds(PrdSection section, SourceSpan span)
    {
        if (!plan.Covers(section))
        {
            return false;
        }

        return IsWholeNode || ReferenceEquals(Owner(section, span), operation);
    }

    /// <summary>Whether a place may be about this operation: it is, or it is about none alone.</summary>
    public bool MayHold(PrdSection section, SourceSpan span) =>
        Holds(section, span) || (Reaches(section) && (IsWholeNode || Owner(section, span) is null));

    private bool Reaches(PrdSection section) => plan.Covers(section) || section.Parent is null || section.Level <= 1;

    private OperationExtraction? Owner(PrdSection section, SourceSpan span) =>
        plan
            .Operations.Where(one => section.SelfAndAncestors().Contains(one.Section) || ReferenceEquals(section, one.Section))
            .Where(one => one.Requirement is null || one.Requirement.Span.Start <= span.Start)
            .OrderByDescending(one => one.Section.Level)
            .ThenByDescending(one => one.Span.Start)
            .FirstOrDefault(one => one.Requirement is null || IsBefore(one, span));

    private static bool IsBefore(OperationExtraction one, SourceSpan span) => one.Requirement!.Span.Start <= span.Start;
}
