using OmniForge.Foundation;

namespace OmniForge.Specification.Derivation.Defects;

/// <summary>What can be wrong with rules that were understood: the operations that depend on them need a human.</summary>
public static class DefectDiagnostics
{
    /// <summary>An example comes to something else than the rules.</summary>
    public static readonly DiagnosticDescriptor ContradictedExample = Of(
        "OMF2001",
        "Example that the rules contradict",
        "Correct the example or the rule."
    );

    /// <summary>A formula names something that nothing tells.</summary>
    public static readonly DiagnosticDescriptor UnknownName = Of(
        "OMF2002",
        "Formula with an unknown name",
        "Call it as the input, answer or column is called, or say how it is computed."
    );

    /// <summary>A formula divides by what may be 0.</summary>
    public static readonly DiagnosticDescriptor ZeroDivisor = Of(
        "OMF2003",
        "Division by what may be 0",
        "Exclude 0 from what it may be, or say what holds then."
    );

    /// <summary>Values are defined by each other.</summary>
    public static readonly DiagnosticDescriptor CyclicDefinition = Of(
        "OMF2004",
        "Values that are defined by each other",
        "Define one of them by something else."
    );

    /// <summary>Rows of a table leave a value out or tell one twice.</summary>
    public static readonly DiagnosticDescriptor BrokenTable = Of(
        "OMF2005",
        "Table with a gap or an overlap",
        "Let each value that the key may have stand in exactly one row."
    );

    /// <summary>A transition names a state that the list of states does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownState = Of(
        "OMF2006",
        "Transition of an unknown state",
        "Add the state to those that are listed, or correct its name."
    );

    /// <summary>Steps of a workflow wait for each other, or for a step that there is not.</summary>
    public static readonly DiagnosticDescriptor CyclicWorkflow = Of(
        "OMF2007",
        "Workflow whose steps wait for each other",
        "Let one of them begin earlier."
    );

    private static DiagnosticDescriptor Of(string number, string title, string advice) =>
        new(number, DiagnosticSeverity.Warning, title, "{0} {1}", advice);
}
