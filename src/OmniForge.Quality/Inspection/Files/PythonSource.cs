using System.Text.RegularExpressions;
using OmniForge.Foundation;

namespace OmniForge.Quality.Inspection.Files;

/// <summary>A Python module, as far as its lines tell without parsing it.</summary>
internal sealed partial class PythonSource
{
    /// <summary>Reads a module.</summary>
    public PythonSource(RelativePath path, string text)
    {
        Path = path;
        Text = text;
        Lines = text.Split('\n');
        Module = ModuleOf(path.Value);
        Classes = [.. Definitions(ClassLine())];
        Functions = [.. Definitions(FunctionLine())];
    }

    /// <summary>Where it lies.</summary>
    public RelativePath Path { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Its lines, without their ends.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Its dotted name; that of a package for an <c>__init__</c>.</summary>
    public string Module { get; }

    /// <summary>Its classes, with their lines from 1.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Classes { get; }

    /// <summary>Its functions at the top, with their lines from 1.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Functions { get; }

    /// <summary>The line of the first one that holds a text, from 1; 0, if none does.</summary>
    public int LineOf(string text)
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Lines[i].Contains(text, StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static string ModuleOf(string path)
    {
        var start = path.StartsWith("src/", StringComparison.Ordinal) ? 4 : 0;
        var dotted = path[start..^3].Replace('/', '.');
        return dotted.EndsWith(".__init__", StringComparison.Ordinal) ? dotted[..^9] : dotted;
    }

    private IEnumerable<KeyValuePair<string, int>> Definitions(Regex form)
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Lines[i] is ['a' or 'c' or 'd', ..] && form.Match(Lines[i]) is { Success: true } match)
            {
                yield return KeyValuePair.Create(match.Groups["name"].Value, i + 1);
            }
        }
    }

    [GeneratedRegex(
        @"\Aclass (?<name>\w+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ClassLine();

    [GeneratedRegex(
        @"\A(async )?def (?<name>\w+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex FunctionLine();
}
