namespace OmniForge.Requirements.House;

/// <summary>A type for fields of some name.</summary>
/// <param name="Pattern">A name in snake_case, or with one <c>*</c> at its beginning or its end for any characters: <c>*_cents</c>, <c>is_*</c>, <c>*</c>.</param>
/// <param name="Type">The type.</param>
public sealed record FieldTypeRule(string Pattern, HouseType Type)
{
    /// <summary>How much the pattern tells of a name: a whole name most, else the number of its letters.</summary>
    public int Precision => Pattern.Contains('*', StringComparison.Ordinal) ? Pattern.Length : int.MaxValue;

    /// <summary>Tells whether it is about every field, whatever it is called.</summary>
    public bool IsForAll => Pattern == "*";

    /// <summary>Tells whether the rule is about fields of a name.</summary>
    public bool Covers(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Pattern switch
        {
            ['*', .. var end] => field.EndsWith(end, StringComparison.Ordinal),
            [.. var start, '*'] => field.StartsWith(start, StringComparison.Ordinal),
            _ => field == Pattern,
        };
    }
}
