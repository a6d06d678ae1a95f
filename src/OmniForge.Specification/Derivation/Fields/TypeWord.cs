namespace OmniForge.Specification.Derivation.Fields;

/// <summary>What the words for a type say, the vaguest first: a later one makes an earlier one more precise.</summary>
internal enum TypeWord
{
    /// <summary>Nothing said.</summary>
    None,

    /// <summary>Text of any form.</summary>
    Text,

    /// <summary>A number of any kind.</summary>
    Number,

    /// <summary>An identifier of any form.</summary>
    Identifier,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A day, a time of day or a point in time, told later.</summary>
    Time,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A point in time.</summary>
    Instant,

    /// <summary>A time of day.</summary>
    TimeOfDay,

    /// <summary>A UUID.</summary>
    Uuid,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>One of several values.</summary>
    Values,
}
