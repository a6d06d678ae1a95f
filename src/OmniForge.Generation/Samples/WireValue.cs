namespace OmniForge.Generation.Samples;

/// <summary>A value as it goes over the bus: what JSON can write.</summary>
public abstract record WireValue
{
    /// <summary>Nothing.</summary>
    public static WireValue Null { get; } = new WireNull();

    /// <summary>A text; also how decimals, dates, times and UUIDs are written.</summary>
    public static WireValue Text(string value) => new WireText(value);

    /// <summary>A whole number.</summary>
    public static WireValue Number(decimal value) => new WireNumber(value);

    /// <summary>A truth value.</summary>
    public static WireValue Truth(bool value) => new WireTruth(value);

    /// <summary>A list.</summary>
    public static WireValue List(params IReadOnlyList<WireValue> items) => new WireList(items);

    /// <summary>An object; its fields keep their order.</summary>
    public static WireValue Object(IReadOnlyList<WireField> fields) => new WireObject(fields);
}
