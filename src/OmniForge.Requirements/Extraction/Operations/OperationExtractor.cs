using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Finds the operations of a PRD; the first recogniser that finds one under a name is believed.</summary>
internal static class OperationExtractor
{
    private static readonly IOperationRecogniser[] Recognisers =
    [
        new NamedRecogniser(),
        new EndpointRecogniser(),
        new HeadingRecogniser(),
        new LeadRecogniser(),
        new RowRecogniser(),
        new CodeRecogniser(),
        new MethodRecogniser(),
        new ItemRecogniser(),
        new ModalRecogniser(),
        new NominalRecogniser(),
    ];

    /// <summary>All operations, each name once, the most certain first and then in the order of the text.</summary>
    public static IReadOnlyList<OperationExtraction> Extract(PrdDocument document, RoleClassifier roles)
    {
        var context = new OperationContext(document, roles);
        List<OperationExtraction> found = [.. Recognisers.SelectMany(recogniser => recogniser.Recognise(context))];
        if (!found.Exists(operation => operation.IsNamed) && TitleRecogniser.Recognise(context) is { } title)
        {
            found.Add(title);
        }

        return
        [
            .. found
                .DistinctBy(operation => operation.Name, StringComparer.Ordinal)
                .OrderByDescending(operation => operation.Confidence)
                .ThenBy(operation => operation.Span.Start),
        ];
    }
}
