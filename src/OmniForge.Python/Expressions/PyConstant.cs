namespace OmniForge.Python.Expressions;

/// <summary><c>None</c>, <c>True</c>, <c>False</c> or <c>...</c></summary>
public sealed record PyConstant : PyAtom
{
    private PyConstant(string source) => Source = source;

    internal static PyConstant None { get; } = new("None");

    internal static PyConstant True { get; } = new("True");

    internal static PyConstant False { get; } = new("False");

    internal static PyConstant Ellipsis { get; } = new("...");

    internal override string Source { get; }
}
