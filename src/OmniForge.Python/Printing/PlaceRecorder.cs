using System.Text;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;

namespace OmniForge.Python.Printing;

/// <summary>Notes where statements begin and end while they are written.</summary>
internal sealed class PlaceRecorder(StringBuilder output)
{
    private readonly List<(string Name, bool IsDefinition, object? Mark, int Start, int End)> _places = [];
    private string _around = "";

    /// <summary>Begins a statement; what is returned ends it.</summary>
    public (int Index, string Around) Begin(PyStatement statement, SuiteKind kind)
    {
        var before = _around;
        var defined = kind is SuiteKind.Module or SuiteKind.Class ? NameOf(statement) : null;
        var name =
            defined is null ? _around
            : _around.Length == 0 ? defined
            : $"{_around}.{defined}";
        if (statement is PyDefinition)
        {
            _around = name;
        }

        if (defined is null && statement.Mark is null)
        {
            return (-1, before);
        }

        _places.Add((name, defined is not null, statement.Mark, output.Length, output.Length));
        return (_places.Count - 1, before);
    }

    /// <summary>Ends it.</summary>
    public void End((int Index, string Around) begun)
    {
        _around = begun.Around;
        if (begun.Index >= 0)
        {
            _places[begun.Index] = _places[begun.Index] with { End = output.Length };
        }
    }

    /// <summary>The places, when all is written.</summary>
    /// <param name="text">All of the text.</param>
    /// <param name="above">Length of what stands above what was written.</param>
    public IReadOnlyList<PyPlace> Places(string text, int above)
    {
        if (_places.Count == 0)
        {
            return [];
        }

        var ends = new List<int>();
        for (var i = 0; text.AsSpan(i).IndexOf('\n') is >= 0 and var next; i += next + 1)
        {
            ends.Add(i + next);
        }

        int LineOf(int position) => 1 + ~ends.BinarySearch(above + position, Between);
        return
        [
            .. _places.Select(place => new PyPlace(
                place.Name,
                place.IsDefinition,
                place.Mark,
                LineOf(place.Start),
                LineOf(Math.Max(place.Start, place.End - 1))
            )),
        ];
    }

    // A line's end belongs to its line: a search never hits.
    private static readonly Comparer<int> Between = Comparer<int>.Create((end, position) => end < position ? -1 : 1);

    private static string? NameOf(PyStatement statement) =>
        statement switch
        {
            PyDefinition definition => definition.Name.Value,
            PyTypeAlias alias => alias.Name.Value,
            PyAssign { Target: PyName target } => target.Identifier.Value,
            PyAnnotatedAssign { Target: PyName target } => target.Identifier.Value,
            _ => null,
        };
}
