namespace OmniForge.Python.Printing;

/// <summary>How the elements between a begin and its end are printed.</summary>
/// <param name="IsBroken">Whether soft lines break.</param>
/// <param name="Mode">How much has to fit when it is measured.</param>
/// <param name="Indent">Columns before a new line.</param>
internal readonly record struct LayoutFrame(bool IsBroken, MeasureMode Mode, int Indent);
