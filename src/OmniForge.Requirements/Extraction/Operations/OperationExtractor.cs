using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations.Series;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Finds the operations of a PRD; the first recogniser that finds one under a name is believed.</summary>
internal static class OperationExtractor
{
    private static readonly IOperationRecogniser[] Recognisers =
    [
        new NamedRecogniser(),
        new KeyedRecogniser(),
        new EndpointRecogniser(),
        new HeadingRecogniser(),
        new LeadRecogniser(),
        new RowRecogniser(),
        new ListedCallRecogniser(),
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
        if (CommandSeries.Of(context) is { } series)
        {
            found = [.. found.Select(series.Weighed), .. series.Operations()];
        }

        if (!found.Exists(operation => operation.IsNamed) && TitleRecogniser.Recognise(context) is { } title)
        {
            found.Add(title);
        }

        return
        [
            .. found
                .GroupBy(operation => operation.Name, StringComparer.Ordinal)
                .Select(Presented)
                .OrderByDescending(operation => operation.Confidence)
                .ThenBy(operation => operation.Span.Start),
        ];
    }

    /// <summary>The first that was found; where its section is headed by the same words, all of the section is about it.</summary>
    private static OperationExtraction Presented(IEnumerable<OperationExtraction> found)
    {
        var first = found.First();
        var isHeaded =
            first is { Form: OperationForm.Named, Section.Heading: not null }
            && string.Join('_', OperationNamer.WordsOf(first.Section.Name.Text)) == first.Name;
        return isHeaded ? first with { Form = OperationForm.Heading, Requirement = null } : first;
    }
}
