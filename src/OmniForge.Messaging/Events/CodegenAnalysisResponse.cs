namespace OmniForge.Messaging.Events;

/// <summary>Tells what a PRD says: the four things that the plan promises, each with a status of its own.</summary>
/// <param name="SemanticAnalysis">What was understood (schema <c>omniforge.analysis/1</c>).</param>
/// <param name="SimilarNodes">Nodes that were made before and resemble these.</param>
/// <param name="Mixins">Mixins that suit them.</param>
/// <param name="QualityBaseline">The scores that they should reach.</param>
/// <param name="Renderings">The formats that were asked for, in that order.</param>
/// <param name="ProcessingTimeMs">How long it took, in milliseconds.</param>
public sealed record CodegenAnalysisResponse(
    AnalysisPart SemanticAnalysis,
    AnalysisPart SimilarNodes,
    AnalysisPart Mixins,
    AnalysisPart QualityBaseline,
    IReadOnlyList<NamedContent> Renderings,
    long ProcessingTimeMs
) : Event, IContentCarrier
{
    /// <inheritdoc/>
    IReadOnlyList<Content> IContentCarrier.Contents =>
        [
            .. new[] { SemanticAnalysis, SimilarNodes, Mixins, QualityBaseline }
                .Select(part => part.Document)
                .OfType<Content>(),
            .. Renderings.Select(rendering => rendering.Content),
        ];

    /// <inheritdoc/>
    Event IContentCarrier.WithContents(IReadOnlyList<Content> contents)
    {
        var next = new ContentCursor(contents);
        return this with
        {
            SemanticAnalysis = next.In(SemanticAnalysis),
            SimilarNodes = next.In(SimilarNodes),
            Mixins = next.In(Mixins),
            QualityBaseline = next.In(QualityBaseline),
            Renderings = next.In(Renderings),
        };
    }
}
