namespace OmniForge.Generation.Yaml;

/// <summary>A node of a YAML document: <see cref="YamlScalar"/>, <see cref="YamlSequence"/> or <see cref="YamlMapping"/>.</summary>
public abstract record YamlNode
{
    /// <summary>A text.</summary>
    public static implicit operator YamlNode(string text) => YamlScalar.Text(text);

    /// <summary>A whole number.</summary>
    public static implicit operator YamlNode(int number) => YamlScalar.Integer(number);

    /// <summary>A truth value.</summary>
    public static implicit operator YamlNode(bool value) => YamlScalar.Bool(value);
}
