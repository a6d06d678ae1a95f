using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Planning;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>
/// The part of a PRD that an operation is described in: the section below its heading, its item, or, if a paragraph presents it, all up to the
/// next operation of the section.
/// </summary>
/// <param name="plan">The node.</param>
/// <param name="operation">The operation.</param>
/// <param name="referred">Sections that only this operation refers to; null: none.</param>
internal sealed class OperationRegion(
    NodePlan plan,
    OperationExtraction operation,
    IReadOnlySet<PrdSection>? referred = null
)
{
    /// <summary>Whether the operation is the only one of its node, so that everything of the node is about it.</summary>
    public bool IsWholeNode => plan.Operations.Count == 1;

    /// <summary>Whether a place is about this operation alone.</summary>
    public bool Holds(PrdSection section, SourceSpan span) =>
        plan.Covers(section)
        && (IsWholeNode || ReferenceEquals(Owner(section, span), operation) || referred?.Contains(section) == true);

    /// <summary>Whether a place may be about this operation: it is, or it is about none alone.</summary>
    public bool MayHold(PrdSection section, SourceSpan span) =>
        Holds(section, span) || (IsNear(section) && (IsWholeNode || Owner(section, span) is null));

    /// <summary>Whether the tables of a section are there for this operation too.</summary>
    public bool MayUse(PrdSection section) =>
        plan.Covers(section)
        && !plan.Operations.Any(other =>
            other != operation
            && other.Requirement is null
            && section.IsWithin(other.Section)
            && !other.Section.SelfAndDescendants().Contains(operation.Section)
        );

    private bool IsNear(PrdSection section) => plan.Covers(section) || section.Parent is null;

    private OperationExtraction? Owner(PrdSection section, SourceSpan span) =>
        plan.Operations.Aggregate(
            (OperationExtraction?)null,
            (owner, one) => IsAround(one, section, span) && (owner is null || IsNearer(one, owner)) ? one : owner
        );

    private static bool IsNearer(OperationExtraction one, OperationExtraction other) =>
        one.Section.Level > other.Section.Level
        || (one.Section.Level == other.Section.Level && one.Span.Start > other.Span.Start);

    private static bool IsAround(OperationExtraction one, PrdSection section, SourceSpan span) =>
        one.Requirement switch
        {
            null => true,
            { Block: PrdListItem item } => item.Span.Contains(span),
            { Span.Start: var start } => start <= span.Start,
        } && (section == one.Section || section.IsWithin(one.Section));
}
