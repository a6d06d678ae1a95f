using System.Globalization;

namespace OmniForge.Orchestration.Tracing;

/// <summary>A file, or one line of it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1; null for all of it.</param>
public sealed record FileLine(string Path, int? Line)
{
    /// <summary>Reads <c>FILE</c> or <c>FILE:LINE</c>; a file whose name ends like that is taken as it is.</summary>
    public static FileLine Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.LastIndexOf(':');
        return
            colon > 0
            && !File.Exists(text)
            && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? new(text[..colon], line)
            : new(text, null);
    }
}
