using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations.Series;

/// <summary>A place where a PRD may present an operation.</summary>
/// <param name="Text">The text from the place on, as far as a name may reach.</param>
/// <param name="IsSetApart">Whether the text is nothing but the name: a heading, a cell, marked words, an identifier.</param>
/// <param name="Form">How it would present the operation.</param>
/// <param name="Siblings">What it shares with the places of the same layout beside it.</param>
/// <param name="Requirement">The paragraph, item or row that it stands in; null for a heading.</param>
/// <param name="Section">The section that it stands in; for a heading the section below it.</param>
internal sealed record NamePlace(
    RichText Text,
    bool IsSetApart,
    OperationForm Form,
    object Siblings,
    PrdRequirement? Requirement,
    PrdSection Section
)
{
    /// <summary>Tells whether its siblings stand in the sections beside its own as well.</summary>
    public bool IsAcrossSections { get; init; }
}
