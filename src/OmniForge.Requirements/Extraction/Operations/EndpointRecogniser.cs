using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Headings that are endpoints; the <c>operationId</c> below one is its name.</summary>
internal sealed partial class EndpointRecogniser : IOperationRecogniser
{
    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from section in context.Document.Sections
        let endpoint = EndpointName.Of(section.Name.Text, context.Verbs)
        where endpoint is not null
        let id = section.Requirements.Select(IdOf).FirstOrDefault(id => id is not null)
        let name = id is null ? endpoint : string.Join('_', OperationNamer.WordsOf(id.Text))
        select new OperationExtraction(
            name,
            id ?? section.Name,
            OperationForm.Endpoint,
            null,
            section,
            0.9m,
            "endpoint"
        );

    private static RichText? IdOf(PrdRequirement requirement)
    {
        var id = OperationId().Match(requirement.Text.Text).Groups["id"];
        return id.Success ? requirement.Text.Slice(id.Index, id.Length) : null;
    }

    [GeneratedRegex(
        @"^operation_?id:\s*(?<id>[A-Za-z_][A-Za-z0-9_]*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OperationId();
}
