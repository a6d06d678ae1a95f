namespace OmniForge.Requirements.Language;

/// <summary>What a unit measures.</summary>
public enum Dimension
{
    /// <summary>How many there are: characters, items, digits.</summary>
    Count,

    /// <summary>Length; the base unit is the metre.</summary>
    Length,

    /// <summary>Area; the base unit is the square metre.</summary>
    Area,

    /// <summary>Volume; the base unit is the litre.</summary>
    Volume,

    /// <summary>Mass; the base unit is the kilogram.</summary>
    Mass,

    /// <summary>Time; the base unit is the second. Months and years have no factor.</summary>
    Time,

    /// <summary>Money; the base unit is the currency's main unit.</summary>
    Money,

    /// <summary>Parts of a hundred; the base unit is 1.</summary>
    Percent,

    /// <summary>Information; the base unit is the byte.</summary>
    Information,

    /// <summary>Energy; the base unit is the kilowatt hour.</summary>
    Energy,

    /// <summary>Temperature; the base unit is the degree Celsius.</summary>
    Temperature,

    /// <summary>Something else.</summary>
    Other,
}
