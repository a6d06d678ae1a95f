namespace OmniForge.Requirements.Extraction.Remarks;

/// <summary>What stands for a name in the features of a sentence; capitals, which no word has there.</summary>
internal static class NameSymbols
{
    /// <summary>A field.</summary>
    public const char Field = 'F';

    /// <summary>A value, a state or a step.</summary>
    public const char Value = 'V';

    /// <summary>An operation or an event.</summary>
    public const char Operation = 'O';

    /// <summary>The entity.</summary>
    public const char Entity = 'E';
}
