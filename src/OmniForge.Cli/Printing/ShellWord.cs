using System.Buffers;
using OmniForge.Foundation;

namespace OmniForge.Cli.Printing;

/// <summary>Words for a POSIX shell, to be copied from the terminal.</summary>
internal static class ShellWord
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./+@%,:="
    );

    /// <summary>A text as one word, quoted where the shell would read it as something else.</summary>
    public static string Quote(string text)
    {
        var line = SafeText.OneLine(text);
        return line.Length > 0 && !line.AsSpan().ContainsAnyExcept(Plain)
            ? line
            : $"'{line.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
