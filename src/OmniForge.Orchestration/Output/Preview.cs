using System.Text;
using DiffPlex.Renderer;
using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>What a plan would change, to read before it happens.</summary>
public static class Preview
{
    private const string Nothing = "/dev/null";

    /// <summary>The change of a file as a unified diff, without characters that a terminal would obey.</summary>
    public static string Diff(FileChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var diff = UnidiffRenderer.GenerateUnidiff(
            Text(change.Before),
            Text(change.After),
            change.Kind == FileChangeKind.Create ? Nothing : $"a/{change.Path}",
            change.Kind == FileChangeKind.Delete ? Nothing : $"b/{change.Path}"
        );
        return string.Join(
            '\n',
            diff.TrimEnd('\r', '\n').Split('\n').Select(line => SafeText.OneLine(line.TrimEnd('\r')))
        );
    }

    /// <summary>Files as a tree: each directory and file on a line of its own, two blanks deeper than what it stands in.</summary>
    public static IReadOnlyList<string> Tree(IEnumerable<RelativePath> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var lines = new List<string>();
        string[] above = [];
        foreach (var path in paths)
        {
            var segments = path.Value.Split('/');
            var shared = segments.Zip(above).TakeWhile(pair => pair.First == pair.Second).Count();
            for (var depth = shared; depth < segments.Length; depth++)
            {
                var mark = depth == segments.Length - 1 ? "" : "/";
                lines.Add($"{new string(' ', 2 * depth)}{segments[depth]}{mark}");
            }

            above = segments;
        }

        return lines;
    }

    private static string Text(ReadOnlyMemory<byte>? content) =>
        content is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "";
}
