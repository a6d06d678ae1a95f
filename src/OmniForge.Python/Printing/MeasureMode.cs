namespace OmniForge.Python.Printing;

/// <summary>How much of a broken layout has to fit.</summary>
internal enum MeasureMode
{
    /// <summary>What stands before the first line break.</summary>
    FirstLine,

    /// <summary>Every line.</summary>
    AllLines,

    /// <summary>Every line, but for texts on inner lines that no break can make shorter.</summary>
    AllLinesButTexts,
}
