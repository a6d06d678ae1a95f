using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Headings, leads and items that are noun phrases for a deed: <c>Message persistence</c>, <c>User registration with e-mail validation</c>.</summary>
internal sealed class NominalRecogniser : IOperationRecogniser
{
    private const int MaxLength = 80;

    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        OfHeadings(context).Concat(OfRequirements(context));

    private static IEnumerable<OperationExtraction> OfHeadings(OperationContext context) =>
        from section in context.Document.Sections
        where section.Level > 1 && context.Roles.RoleOf(section) == SectionRole.Behaviour
        let name = NameOf(section.Name.Text, context)
        where name is not null
        select new OperationExtraction(name, section.Name, OperationForm.Nominal, null, section, 0.7m, "nominal");

    private static IEnumerable<OperationExtraction> OfRequirements(OperationContext context) =>
        from requirement in context.Requirements
        where requirement.IsItem() && requirement.Parent is null
        where context.Roles.RoleOf(requirement) == SectionRole.Behaviour
        let phrase = requirement.Lead ?? requirement.Body
        let name = phrase.Length <= MaxLength ? NameOf(phrase.Text, context) : null
        where name is not null
        select new OperationExtraction(
            name,
            phrase,
            OperationForm.Nominal,
            requirement,
            requirement.Section,
            requirement.Lead is null ? 0.5m : 0.7m,
            "nominal"
        );

    private static string? NameOf(string phrase, OperationContext context) =>
        context.Deeds.OfNominal(OperationNamer.WordsOf(OperationNamer.Core(phrase)));
}
