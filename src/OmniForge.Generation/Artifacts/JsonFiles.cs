using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OmniForge.Generation.Artifacts;

/// <summary>Writes files of JSON: two blanks a level, LF at the ends of lines, letters as they are.</summary>
internal static class JsonFiles
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The bytes of a file, with LF at its end.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }
}
