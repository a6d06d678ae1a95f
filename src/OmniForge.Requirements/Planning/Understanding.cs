using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.House;

namespace OmniForge.Requirements.Planning;

/// <summary>What came of a PRD: its analysis, or the reason why it cannot be used.</summary>
/// <param name="Analysis">The analysis; null if the PRD cannot be used.</param>
/// <param name="Problem">Why it cannot be used; null if it can.</param>
public sealed record Understanding(SemanticAnalysis? Analysis, Diagnostic? Problem)
{
    /// <summary>Understands a PRD.</summary>
    /// <param name="name">What artifacts call it.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="house">What it takes for granted.</param>
    public static Understanding Of(string name, ReadOnlySpan<byte> bytes, HouseRules house)
    {
        var reading = PrdReader.Read(name, bytes, house);
        if (reading.Document is not { } document)
        {
            return new(null, reading.Error);
        }

        var analysis = SemanticAnalyzer.Analyze(document);
        return Planner.IsUsable(analysis)
            ? new(analysis, null)
            : new(null, PlanningDiagnostics.Unusable.At(name, null));
    }
}
