using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Bold words, or the words behind an id, that a paragraph or an item begins with: <c>**FR-1 Register volunteer.** …</c>.</summary>
internal sealed class LeadRecogniser : IOperationRecogniser
{
    private const int MaxLength = 60;

    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from requirement in context.Requirements
        where requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
        let phrase = requirement.Lead ?? Announced(requirement)
        where phrase is { Length: <= MaxLength }
        let name = OperationNamer.Imperative(phrase.Text, certain: false)
        where name is not null
        select new OperationExtraction(
            name,
            phrase,
            OperationForm.Lead,
            requirement,
            requirement.Section,
            requirement.HasOwnId ? 0.95m : 0.85m,
            "lead"
        );

    /// <summary>What stands between an id and a colon or a dash: <c>FR-1 Create customer: takes …</c>.</summary>
    private static RichText? Announced(PrdRequirement requirement)
    {
        var text = requirement.Body.Text;
        var end = text.AsSpan().IndexOfAny(':', '–', '—');
        return requirement.HasOwnId && end is > 0 and <= MaxLength ? requirement.Body.Slice(0, end).Trim() : null;
    }
}
