using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OmniForge.Generation.Emission;

namespace OmniForge.Generation.Json;

/// <summary>JSON files as people read them: two columns of indent, LF, letters as they are, everything unseen escaped.</summary>
public static class JsonText
{
    private static readonly SearchValues<byte> Ascii = SearchValues.Create([
        (byte)'\n',
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (byte)c),
    ]);

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of a JSON file, with LF at its end.</summary>
    /// <param name="write">Writes the one value of the file.</param>
    public static string Of(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Utf8(write));

    /// <summary>The bytes of a JSON file, with LF at its end.</summary>
    /// <param name="write">Writes the one value of the file.</param>
    public static byte[] Utf8(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        buffer.Write("\n"u8);
        if (!buffer.WrittenSpan.ContainsAnyExcept(Ascii))
        {
            return buffer.WrittenSpan.ToArray();
        }

        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        return text.All(IsReadable) ? buffer.WrittenSpan.ToArray() : Encoding.UTF8.GetBytes(Escaped(text));
    }

    private static bool IsReadable(char c) => c == '\n' || EmittedText.IsVisible(c);

    /// <summary>The writer leaves format characters and pairs alone; they stand in strings only.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 64);
        foreach (var c in text)
        {
            _ = IsReadable(c)
                ? escaped.Append(c)
                : escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
