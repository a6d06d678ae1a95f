using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using OmniForge.Foundation;
using OmniForge.Requirements.Documents.Reading;
using OmniForge.Requirements.House;

namespace OmniForge.Requirements.Documents;

/// <summary>Reads the bytes or the text of a PRD.</summary>
public static class PrdReader
{
    /// <summary>The most bytes that a PRD may have.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\f\v"u8);

    /// <summary>Reads a file's bytes: UTF-8, with or without a byte order mark.</summary>
    /// <param name="name">The file's name, for diagnostics and the trace.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="house">The rules of the house that wrote it; none, if null.</param>
    public static PrdReading Read(string name, ReadOnlySpan<byte> bytes, HouseRules? house = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Refusal(name, bytes) is { } error)
        {
            return new(null, error);
        }

        var content = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return Parse(name, Encoding.UTF8.GetString(content), sha256, house ?? HouseRules.None);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="name">A file name, for diagnostics and the trace.</param>
    /// <param name="text">The text, in Markdown.</param>
    /// <exception cref="OmniForgeException">The text is empty, too large, holds a NUL or is nested too deeply.</exception>
    public static PrdDocument Parse(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = Read(name, Encoding.UTF8.GetBytes(text));
        return reading.Document ?? throw new OmniForgeException(reading.Error!);
    }

    /// <summary>Why bytes are not the text of a PRD; null, if they are.</summary>
    /// <param name="name">The file's name, for the diagnostic.</param>
    /// <param name="bytes">Its bytes.</param>
    public static Diagnostic? Refusal(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
        {
            return DocumentDiagnostics.TooLarge.At(name, null, bytes.Length, MaxBytes);
        }

        if (WideEncodingOf(bytes) is { } encoding)
        {
            return DocumentDiagnostics.WideEncoding.At(name, null, encoding);
        }

        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
        {
            return DocumentDiagnostics.Binary.At(name, PlaceOf(bytes, zero));
        }

        return Utf8.IsValid(bytes) ? EmptyRefusal(name, bytes) : NotUtf8(name, bytes);
    }

    private static PrdReading Parse(string name, string text, string sha256, HouseRules house)
    {
        try
        {
            return new(DocumentBuilder.Build(name, text, sha256, house), null);
        }
        catch (NestingException)
        {
            return new(null, DocumentDiagnostics.TooDeep.At(name, null, MarkdownTree.MaxDepth));
        }
    }

    private static string? WideEncodingOf(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
            _ => null,
        };

    private static Diagnostic? EmptyRefusal(string name, ReadOnlySpan<byte> bytes)
    {
        var content = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return content.ContainsAnyExcept(Blanks) ? null : DocumentDiagnostics.Empty.At(name, null);
    }

    private static Diagnostic NotUtf8(string name, ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) == OperationStatus.Done)
        {
            offset += consumed;
        }

        return DocumentDiagnostics.NotUtf8.At(name, PlaceOf(bytes, offset), offset);
    }

    private static SourceSpan PlaceOf(ReadOnlySpan<byte> bytes, int offset)
    {
        var text = Encoding.UTF8.GetString(bytes[..offset]);
        return new SourceText(text, HouseRules.None).Span(text.Length, text.Length);
    }
}
