using OmniForge.Messaging.Events;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>The events that the benchmarks send.</summary>
internal static class Sample
{
    private static readonly CodegenStatusEvent Reading = new(
        SessionStatus.Processing,
        "analysis",
        new(40),
        "Reading the PRD."
    );

    private static readonly Guid[] Sessions =
    [
        .. Enumerable.Range(0, 64).Select(i => new Guid(i, 1, 2, [1, 2, 3, 4, 5, 6, 7, 8])),
    ];

    /// <summary>A request.</summary>
    public static CodegenAnalysisRequest Request => new(new("a.md", Content.OfText("text/markdown", "# A")), new(), []);

    /// <summary>Its answer.</summary>
    public static CodegenAnalysisResponse Answer { get; } =
        new(AnalysisPart.NotServed, AnalysisPart.NotServed, AnalysisPart.NotServed, AnalysisPart.NotServed, [], 0);

    /// <summary>A status of one of 64 sessions.</summary>
    public static CodegenStatusEvent Status(int number) =>
        Reading with
        {
            SessionId = Sessions[number % Sessions.Length],
        };
}
