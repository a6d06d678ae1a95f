using OmniForge.Foundation;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>An operation while it is derived.</summary>
internal sealed class OperationDraft(IReadOnlyList<FieldReading> fields)
{
    /// <summary>The fields whose rules it depends on.</summary>
    public IReadOnlyList<FieldReading> Fields { get; } = fields;

    public OperationSpec Spec { get; set; } = null!;

    /// <summary>What nothing was understood of that it must do, with the place; null, if there is no such thing.</summary>
    public (Predicate<OperationSpec> IsMissing, string Reason, SourceReference Source)? Lack { get; set; }

    /// <summary>The inputs that are fields of the entity, each with where a clause names it.</summary>
    public List<(FieldReading Field, SourceSpan Span)> Told { get; } = [];

    /// <summary>The sentences that were read as rules.</summary>
    public List<SourceSpan> Rules { get; } = [];

    /// <summary>The fields of a new record of which nothing was understood so far, each with why that is a problem.</summary>
    public List<(string Field, string Reason, SourceReference Source)> Unset { get; } = [];

    /// <summary>What keeps it from being derived.</summary>
    public List<(string Reason, SourceReference Source)> Problems { get; } = [];
}
