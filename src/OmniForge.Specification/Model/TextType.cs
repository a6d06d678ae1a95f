namespace OmniForge.Specification.Model;

/// <summary>Text with its limits.</summary>
/// <param name="MinLength">Least number of characters, or null.</param>
/// <param name="MaxLength">Greatest number of characters, or null.</param>
/// <param name="Pattern">A regular expression that the whole text matches, with <c>^</c> and <c>$</c>, or null.</param>
/// <param name="Trim">Whether blanks at both ends are removed before anything else.</param>
/// <param name="Case">The case in which it is kept.</param>
public sealed record TextType(
    int? MinLength = null,
    int? MaxLength = null,
    string? Pattern = null,
    bool Trim = false,
    TextCase Case = TextCase.AsGiven
) : FieldType
{
    /// <summary>Whether several blanks in a row become one.</summary>
    public bool HasSingleBlanks { get; init; }

    /// <summary>What is kept instead of an empty text, or null: the empty text itself.</summary>
    public string? WhenEmpty { get; init; }
}
