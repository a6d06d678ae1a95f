using OmniForge.Foundation;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>An event of a state machine.</summary>
/// <param name="Name">Its name in snake_case.</param>
/// <param name="Span">Where it is introduced.</param>
/// <param name="Inputs">What it carries besides the state, in the order of the text.</param>
public sealed record MachineEvent(string Name, SourceSpan Span, IReadOnlyList<EventInput> Inputs)
{
    /// <summary>Whether the layout presents it as one, beside others, so that it is one even if no transition of it is understood.</summary>
    public bool IsPresented { get; init; }
}
