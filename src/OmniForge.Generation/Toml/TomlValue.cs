namespace OmniForge.Generation.Toml;

/// <summary>A value in a TOML file.</summary>
public sealed record TomlValue
{
    private TomlValue(string source) => Source = source;

    /// <summary>The value as it is written.</summary>
    internal string Source { get; }

    /// <summary>A text.</summary>
    public static implicit operator TomlValue(string text) => new(Emission.EmittedText.Quoted(text));

    /// <summary>A whole number.</summary>
    public static implicit operator TomlValue(int number) =>
        new(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A truth value.</summary>
    public static implicit operator TomlValue(bool value) => new(value ? "true" : "false");

    /// <summary>A list on one line.</summary>
    public static TomlValue List(params IEnumerable<TomlValue> items) =>
        new($"[{string.Join(", ", items.Select(item => item.Source))}]");

    /// <summary>A list of texts on one line.</summary>
    public static TomlValue Texts(params IEnumerable<string> texts) => List(texts.Select(text => (TomlValue)text));
}
