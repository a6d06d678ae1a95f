using System.Text.RegularExpressions;
using OmniForge.Foundation;

namespace OmniForge.Quality.Inspection.Files;

/// <summary>A Python module, as far as its lines tell without parsing it.</summary>
internal sealed partial class PythonSource
{
    private readonly List<int> _ends;

    /// <summary>Reads a module.</summary>
    public PythonSource(RelativePath path, string text)
    {
        Path = path;
        Text = text;
        _ends = EndsOf(text);
        Module = ModuleOf(path.Value);
        Classes = [.. Definitions(ClassLine())];
        Functions = [.. Definitions(FunctionLine())];
    }

    /// <summary>Where it lies.</summary>
    public RelativePath Path { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Number of its lines.</summary>
    public int LineCount => _ends.Count;

    /// <summary>Its dotted name; that of a package for an <c>__init__</c>.</summary>
    public string Module { get; }

    /// <summary>Its classes, with their lines from 1.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Classes { get; }

    /// <summary>Its functions at the top, with their lines from 1.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Functions { get; }

    /// <summary>A line without its end.</summary>
    /// <param name="index">Its number, from 0.</param>
    public ReadOnlySpan<char> Line(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1] + 1;
        return Text.AsSpan(start, _ends[index] - start);
    }

    /// <summary>The line of the first one that holds a text within a line, from 1; 0, if none does.</summary>
    public int LineOf(string text)
    {
        var place = Text.IndexOf(text, StringComparison.Ordinal);
        return place < 0 ? 0 : Text.AsSpan(0, place).Count('\n') + 1;
    }

    private static List<int> EndsOf(string text)
    {
        var ends = new List<int>();
        for (var i = 0; text.AsSpan(i).IndexOf('\n') is >= 0 and var next; i += next + 1)
        {
            ends.Add(i + next);
        }

        ends.Add(text.Length);
        return ends;
    }

    private static string ModuleOf(string path)
    {
        var start = path.StartsWith("src/", StringComparison.Ordinal) ? 4 : 0;
        var dotted = path[start..^3].Replace('/', '.');
        return dotted.EndsWith(".__init__", StringComparison.Ordinal) ? dotted[..^9] : dotted;
    }

    private IEnumerable<KeyValuePair<string, int>> Definitions(Regex form)
    {
        for (var i = 0; i < LineCount; i++)
        {
            if (Line(i) is ['a' or 'c' or 'd', ..] && form.Match(Line(i).ToString()) is { Success: true } match)
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
