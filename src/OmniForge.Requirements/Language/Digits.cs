namespace OmniForge.Requirements.Language;

/// <summary>The value of digits that a pattern found: <c>\d</c> means those of every script, and documents hold runs of any length.</summary>
public static class Digits
{
    private const int Base = 10;

    /// <summary>The number that the digits of a text make, the greatest integer where it is greater; other characters are passed over.</summary>
    public static int Value(ReadOnlySpan<char> text)
    {
        var value = 0L;
        foreach (var character in text)
        {
            if (char.IsDigit(character))
            {
                value = Math.Min((value * Base) + (long)char.GetNumericValue(character), int.MaxValue);
            }
        }

        return (int)value;
    }
}
