using OmniForge.Foundation;
using OmniForge.Requirements.Annotations;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>What a model found in a PRD, and what became of the rest.</summary>
/// <param name="Model">The model's name and endpoint.</param>
/// <param name="Extractions">What was kept, in the order of the text.</param>
/// <param name="Chunks">How many parts the PRD was cut into, times the passes.</param>
public sealed record ModelReading(string Model, IReadOnlyList<ModelExtraction> Extractions, int Chunks)
{
    /// <summary>Claims that were dropped because the text does not have their words.</summary>
    public int Ungrounded { get; init; }

    /// <summary>Claims that were dropped because they lack something or are not of the form that was asked for.</summary>
    public int Malformed { get; init; }

    /// <summary>Claims that were dropped because nobody asked for their class.</summary>
    public int OtherClass { get; init; }

    /// <summary>Claims that were dropped because something of their class is known at that place already.</summary>
    public int Known { get; init; }

    /// <summary>The parts that were not read, and why.</summary>
    public IReadOnlyList<(SourceSpan Span, string Problem)> Unread { get; init; } = [];

    /// <summary>What it cost.</summary>
    public ModelUsage Usage { get; init; }

    /// <summary>How many of those kept have not exactly the words of the text.</summary>
    public int Fuzzy => Extractions.Count(extraction => extraction.Alignment != AlignmentStatus.Exact);
}
