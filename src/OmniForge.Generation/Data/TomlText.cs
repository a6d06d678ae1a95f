using System.Globalization;
using System.Text;

namespace OmniForge.Generation.Data;

/// <summary>Values of TOML.</summary>
internal static class TomlText
{
    /// <summary>A text in quotes, whatever it holds.</summary>
    public static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append(rune.ToString()),
                >= ' ' and < 0x7F => quoted.Append(rune.ToString()),
                _ when Rune.IsLetter(rune) => quoted.Append(rune.ToString()),
                _ => quoted.Append("\\U").Append(rune.Value.ToString("X8", CultureInfo.InvariantCulture)),
            };
        }

        return quoted.Append('"').ToString();
    }
}
