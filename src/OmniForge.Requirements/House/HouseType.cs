namespace OmniForge.Requirements.House;

/// <summary>Types that a house can give to fields by their names.</summary>
public enum HouseType
{
    /// <summary>Text of any form.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>True or false.</summary>
    Boolean,

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
}
