using System.Globalization;
using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>A flow that is drawn with characters: names, and lines with arrowheads between them.</summary>
internal sealed partial class DrawnFlow
{
    private const int LeastNames = 3;
    private const int WidestGap = 2;

    private readonly string[] _lines;
    private readonly List<Name> _names = [];
    private readonly List<Name> _remarks = [];

    private DrawnFlow(IEnumerable<string> lines) => _lines = [.. lines];

    /// <summary>A name or remark in the drawing.</summary>
    /// <param name="Row">Its line.</param>
    /// <param name="Start">Offset of its first character.</param>
    /// <param name="End">Offset behind its last one.</param>
    /// <param name="Text">Its words, without a number before them.</param>
    /// <param name="Number">The number before it, or null.</param>
    internal sealed record Name(int Row, int Start, int End, string Text, int? Number);

    /// <summary>The names from left to right, those above each other from top to bottom.</summary>
    public IReadOnlyList<Name> Names => _names;

    /// <summary>What each name leads to.</summary>
    public ILookup<Name, Name> Edges { get; private set; } =
        Array.Empty<(Name From, Name To)>().ToLookup(edge => edge.From, edge => edge.To);

    /// <summary>What stands in brackets, with the name that it belongs to.</summary>
    public IReadOnlyList<(Name Remark, Name Of)> Remarks { get; private set; } = [];

    /// <summary>Reads a drawing; null if the lines are something else.</summary>
    public static DrawnFlow? Read(IEnumerable<string> lines)
    {
        var flow = new DrawnFlow(lines);
        if (!flow._lines.Any(line => ArrowPattern.IsMatch(line)) || !flow.TakeNames() || flow._names.Count < LeastNames)
        {
            return null;
        }

        List<(Name From, Name To)> edges =
        [
            .. flow._names.SelectMany(name => flow.Targets(name).Select(to => (name, to))),
        ];
        var joined = edges.SelectMany(edge => (Name[])[edge.From, edge.To]).ToHashSet();
        if (!flow._names.TrueForAll(joined.Contains))
        {
            return null;
        }

        flow.Edges = edges.ToLookup(edge => edge.From, edge => edge.To);
        var depths = flow.Depths();
        if (depths is null || !flow.PlaceRemarks())
        {
            return null;
        }

        flow._names.Sort(
            (one, other) => (depths[one], one.Row, one.Start).CompareTo((depths[other], other.Row, other.Start))
        );
        if (flow._names.TrueForAll(name => name.Number is not null))
        {
            flow._names.Sort((one, other) => one.Number!.Value.CompareTo(other.Number!.Value));
        }

        return flow;
    }

    /// <summary>Takes the names and remarks; false, if anything else stands there.</summary>
    private bool TakeNames()
    {
        for (var row = 0; row < _lines.Length; row++)
        {
            foreach (Match match in TokenPattern.Matches(_lines[row]))
            {
                var words = match.Groups["words"];
                if (match.Groups["remark"].Success)
                {
                    var inner = match.Groups["inner"];
                    _remarks.Add(new(row, inner.Index, inner.Index + inner.Length, inner.Value.Trim(), null));
                }
                else if (!words.Success)
                {
                    return false;
                }
                else
                {
                    int? number = int.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var told)
                        ? told
                        : null;
                    _names.Add(new(row, match.Index, words.Index + words.Length, words.Value.Trim(), number));
                }
            }
        }

        return _names.DistinctBy(name => name.Text, StringComparer.OrdinalIgnoreCase).Count() == _names.Count;
    }

    private char At(int row, int column) =>
        row >= 0
        && row < _lines.Length
        && column >= 0
        && column < _lines[row].Length
        && !_names.Exists(name => name.Row == row && column >= name.Start && column < name.End)
        && !_remarks.Exists(name => name.Row == row && column >= name.Start - 1 && column <= name.End)
            ? _lines[row][column]
            : ' ';

    /// <summary>The names that lines lead to from the right side of a name.</summary>
    private HashSet<Name> Targets(Name name)
    {
        var found = new HashSet<Name>();
        var seen = new HashSet<(int, int)>();
        var open = new Queue<(int Row, int Column)>();
        var edge = _remarks.Find(remark =>
            remark.Row == name.Row && remark.Start >= name.End && remark.Start <= name.End + WidestGap + 1
        )
            is { } beside
            ? beside.End + 1
            : name.End;
        var start = Enumerable.Range(edge, WidestGap + 1).FirstOrDefault(column => IsLine(At(name.Row, column)), -1);
        if (start >= 0)
        {
            open.Enqueue((name.Row, start));
        }

        while (open.TryDequeue(out var at))
        {
            if (!seen.Add(at))
            {
                continue;
            }

            var here = At(at.Row, at.Column);
            if (IsHead(here))
            {
                if (NameBehind(at.Row, at.Column) is { } target)
                {
                    found.Add(target);
                }

                continue;
            }

            foreach (var next in Neighbours(at.Row, at.Column, here))
            {
                open.Enqueue(next);
            }
        }

        return found;
    }

    private IEnumerable<(int Row, int Column)> Neighbours(int row, int column, char here)
    {
        if (Horizontal.Contains(here, StringComparison.Ordinal))
        {
            if (Horizontal.Contains(At(row, column - 1), StringComparison.Ordinal))
            {
                yield return (row, column - 1);
            }

            if (Horizontal.Contains(At(row, column + 1), StringComparison.Ordinal) || IsHead(At(row, column + 1)))
            {
                yield return (row, column + 1);
            }
        }

        if (Vertical.Contains(here, StringComparison.Ordinal))
        {
            foreach (var step in (int[])[-1, 1])
            {
                if (Vertical.Contains(At(row + step, column), StringComparison.Ordinal))
                {
                    yield return (row + step, column);
                }
            }
        }
    }

    private const string Horizontal = "-─=+┌┐└┘├┤┬┴┼";
    private const string Vertical = "|│+┌┐└┘├┤┬┴┼";

    private static bool IsLine(char c) => Horizontal.Contains(c, StringComparison.Ordinal) || IsHead(c);

    private static bool IsHead(char c) => c is '>' or '►' or '▶' or '→';

    private Name? NameBehind(int row, int column) =>
        _names.Find(name => name.Row == row && name.Start > column && name.Start <= column + WidestGap + 1);

    /// <summary>The longest way to each name; null if one goes round.</summary>
    private Dictionary<Name, int>? Depths()
    {
        var depths = _names.ToDictionary(name => name, _ => 0);
        for (var round = 0; round <= _names.Count; round++)
        {
            var changed = false;
            foreach (var (from, to) in _names.SelectMany(from => Edges[from].Select(to => (from, to))))
            {
                if (depths[to] < depths[from] + 1)
                {
                    depths[to] = depths[from] + 1;
                    changed = true;
                }
            }

            if (!changed)
            {
                return depths;
            }
        }

        return null;
    }

    /// <summary>A remark belongs to the name before it in its line, else to the only one above or below it.</summary>
    private bool PlaceRemarks()
    {
        var placed = new List<(Name Remark, Name Of)>();
        foreach (var remark in _remarks)
        {
            var beside = _names.Find(name =>
                name.Row == remark.Row && remark.Start > name.End && remark.Start <= name.End + WidestGap + 1
            );
            var near = _names
                .Where(name =>
                    Math.Abs(name.Row - remark.Row) == 1 && name.Start < remark.End && remark.Start < name.End
                )
                .ToList();
            if ((beside ?? (near is [var only] ? only : null)) is not { } of)
            {
                return false;
            }

            placed.Add((remark, of));
        }

        Remarks = placed;
        return true;
    }

    [GeneratedRegex(@"(?:[-─=]+[>►▶]|→)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ArrowPattern { get; }

    /// <summary>A name with or without its number, a remark in brackets; a single other sign that is no line matches without a group.</summary>
    [GeneratedRegex(
        @"(?<remark>[(\[](?<inner>[^()\[\]\d][^()\[\]]*)[)\]])|(?:[(\[]?(?<number>\d{1,2})[)\].:]+ ?)?(?<words>[A-Za-z]\w*(?: [A-Za-z]\w*)*)|[^\s\w()\[\]>►▶→─=+┌┐└┘├┤┬┴┼|│-]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex TokenPattern { get; }
}
