using System.Text;
using OmniForge.Python.Expressions;

namespace OmniForge.Python.Printing;

/// <summary>
/// Takes one logical line from the rules. At first it writes everything flat, straight to the output; only if that is too
/// wide, the rules tell it again, and now it records where the line may break and lets <see cref="LayoutPrinter"/> choose.
/// </summary>
internal sealed class Layout(StringBuilder output)
{
    /// <summary>Columns of a line.</summary>
    public const int LineWidth = 88;

    /// <summary>The level outside all parentheses.</summary>
    public const int Bare = -2;

    /// <summary>The level between parentheses.</summary>
    public const int Enclosed = -1;

    private readonly List<int> _open = [];
    private readonly HashSet<PyAtom> _imported = new(ReferenceEqualityComparer.Instance);
    private LayoutElement[] _elements = [];
    private LayoutPrinter? _printer;
    private int _count;
    private int _lineStart;
    private int _indent;
    private int _ids;
    private bool _mustBreak;

    /// <summary>Where rules write: <see cref="Bare"/>, <see cref="Enclosed"/>, or the id of parentheses that may be set.</summary>
    public int Level { get; set; } = Bare;

    /// <summary>Whether the line is written flat.</summary>
    public bool IsFlat { get; private set; }

    /// <summary>Whether ruff keeps the parentheses of this statement as its author set them.</summary>
    public bool KeepsParentheses { get; set; }

    /// <summary>The quotes that strings must not use because an f-string around them does, or none.</summary>
    public char? OuterQuote { get; set; }

    /// <summary>The symbols and modules that were written.</summary>
    public IReadOnlyCollection<PyAtom> Imported => _imported;

    /// <summary>Writes a line as the rule tells.</summary>
    /// <param name="indent">Columns before it.</param>
    /// <param name="state">What the rule writes.</param>
    /// <param name="rule">Tells the line; called twice if it is too wide.</param>
    /// <param name="suffix">What stands at the end of the line, without width; or null.</param>
    public void Line<T>(int indent, T state, Action<Layout, T> rule, string? suffix = null)
    {
        _lineStart = output.Length;
        _indent = indent;
        _mustBreak = false;
        IsFlat = true;
        Level = Bare;
        KeepsParentheses = false;
        output.Append(' ', indent);
        rule(this, state);
        if (_mustBreak || output.Length - _lineStart > LineWidth)
        {
            output.Length = _lineStart + indent;
            IsFlat = false;
            _count = 0;
            _ids = 0;
            rule(this, state);
            Append(LayoutOperation.Suffix, suffix);
            _printer ??= new LayoutPrinter(output);
            _printer.Print(_elements.AsSpan(0, _count), indent, _ids);
        }
        else if (suffix is not null)
        {
            output.Append("  ").Append(suffix);
        }

        output.Append('\n');
    }

    /// <summary>What a rule writes, flat, without writing it to the output.</summary>
    public string Flat<T>(T state, Action<Layout, T> rule, char outerQuote)
    {
        var inner = new StringBuilder();
        var layout = new Layout(inner) { OuterQuote = outerQuote, IsFlat = true };
        rule(layout, state);
        _imported.UnionWith(layout._imported);
        return inner.ToString();
    }

    /// <summary>Notes a symbol or module that the file has to import.</summary>
    public void Import(PyAtom atom) => _imported.Add(atom);

    /// <summary>A new id for a group.</summary>
    public int NewId() => _ids++;

    /// <summary>Writes text.</summary>
    public void Text(string text)
    {
        if (IsFlat)
        {
            output.Append(text);
        }
        else
        {
            Append(LayoutOperation.Text, text);
        }
    }

    /// <summary>Writes text where the group of the id, or the innermost one, is broken.</summary>
    public void TextIfBroken(string text, int id = -1) => Record(LayoutOperation.TextIfBroken, text, id);

    /// <summary>A place where the innermost group breaks.</summary>
    public void SoftLine() => Record(LayoutOperation.SoftLine);

    /// <summary>A blank where the innermost group breaks.</summary>
    public void SoftLineOrSpace()
    {
        if (IsFlat)
        {
            output.Append(' ');
        }
        else
        {
            Append(LayoutOperation.SoftLineOrSpace);
        }
    }

    /// <summary>A blank that breaks between parentheses only, be they there or set because of it.</summary>
    public void SpaceBetweenParentheses()
    {
        if (IsFlat || Level == Bare)
        {
            Text(" ");
        }
        else
        {
            Append(
                Level == Enclosed ? LayoutOperation.SoftLineOrSpace : LayoutOperation.SoftLineOrSpaceIfBroken,
                null,
                Level
            );
        }
    }

    /// <summary>A place that breaks between parentheses only, be they there or set because of it.</summary>
    public void LineBetweenParentheses()
    {
        if (!IsFlat && Level != Bare)
        {
            Append(Level == Enclosed ? LayoutOperation.SoftLine : LayoutOperation.SoftLineIfBroken, null, Level);
        }
    }

    /// <summary>A blank only where the parentheses around are broken.</summary>
    public void SpaceIfBroken()
    {
        if (Level != Bare)
        {
            TextIfBroken(" ", KeepsParentheses ? -1 : Level);
        }
    }

    /// <summary>Writes text at the end of the line and breaks all groups around it.</summary>
    public void Suffix(string text)
    {
        _mustBreak = true;
        if (!IsFlat)
        {
            Append(LayoutOperation.Suffix, text);
            ExpandOpenGroups();
        }
    }

    /// <summary>Begins a group.</summary>
    public void Group(int id = -1, bool isExpanded = false)
    {
        Begin(LayoutOperation.Group, id);
        if (!IsFlat)
        {
            _elements[_count - 1].IsExpanded = isExpanded;
        }
    }

    /// <summary>Begins a group between parentheses; outside of them it is none.</summary>
    /// <returns>Whether something was begun that has to be ended.</returns>
    public bool GroupBetweenParentheses()
    {
        if (IsFlat || Level == Bare)
        {
            return false;
        }

        Begin(Level == Enclosed ? LayoutOperation.Group : LayoutOperation.ConditionalGroup, Level);
        return true;
    }

    /// <summary>Begins elements of another kind.</summary>
    public void Begin(LayoutOperation operation, int id = -1)
    {
        if (!IsFlat)
        {
            _open.Add(_count);
            Append(operation, null, id);
        }
    }

    /// <summary>Ends what was begun last.</summary>
    public void End()
    {
        if (IsFlat)
        {
            return;
        }

        var start = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _elements[start].Partner = _count;
        Append(LayoutOperation.End);
        _elements[_count - 1].Partner = start;
    }

    /// <summary>Opens brackets whose content may stand on lines of its own.</summary>
    /// <returns>The level around them, for <see cref="Close"/>.</returns>
    public int Open(string bracket)
    {
        var outer = Level;
        if (outer >= 0)
        {
            Begin(LayoutOperation.FitsExpanded, outer);
        }

        Group();
        Text(bracket);
        Begin(LayoutOperation.Indent);
        SoftLine();
        Level = Enclosed;
        return outer;
    }

    /// <summary>Closes brackets.</summary>
    public void Close(string bracket, int outer)
    {
        End();
        SoftLine();
        Text(bracket);
        End();
        if (outer >= 0)
        {
            End();
        }

        Level = outer;
    }

    private void ExpandOpenGroups()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            ref var element = ref _elements[_open[i]];
            element.IsExpanded = true;
            if (element.Operation is LayoutOperation.FitsExpanded or LayoutOperation.Alternative)
            {
                break;
            }
        }
    }

    private void Record(LayoutOperation operation, string? text = null, int id = -1)
    {
        if (!IsFlat)
        {
            Append(operation, text, id);
        }
    }

    private void Append(LayoutOperation operation, string? text = null, int id = -1)
    {
        if (_count == _elements.Length)
        {
            Array.Resize(ref _elements, Math.Max(64, 2 * _count));
        }

        ref var element = ref _elements[_count++];
        element.Operation = operation;
        element.Text = text;
        element.Id = id;
        element.IsExpanded = false;
        element.Partner = -1;
    }
}
