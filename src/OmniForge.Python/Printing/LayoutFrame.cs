namespace OmniForge.Python.Printing;

/// <summary>How the elements between a begin and its end are printed.</summary>
/// <param name="IsBroken">Whether soft lines break.</param>
/// <param name="MeasuresAllLines">Whether all lines have to fit, and not just the first one.</param>
/// <param name="Indent">Columns before a new line.</param>
internal readonly record struct LayoutFrame(bool IsBroken, bool MeasuresAllLines, int Indent);
