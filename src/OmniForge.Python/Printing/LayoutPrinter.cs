using System.Text;

namespace OmniForge.Python.Printing;

/// <summary>
/// Prints a recorded line: from the outside in, a group is written flat if it fits up to the next place that may break,
/// else it is broken. Each measurement stops at the end of a line, so that the time grows with the text only.
/// </summary>
internal sealed class LayoutPrinter(StringBuilder output)
{
    private const int IndentWidth = 4;

    private readonly List<LayoutFrame> _frames = [];
    private readonly List<string> _suffixes = [];
    private readonly LayoutMeasure _measure = new();
    private bool[] _broken = new bool[16];
    private int _column;
    private bool _isMeasured;

    /// <summary>Prints the elements behind what the output already has of the line.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="indent">Columns before the line, already written.</param>
    /// <param name="ids">Number of ids that the elements use.</param>
    public void Print(ReadOnlySpan<LayoutElement> elements, int indent, int ids)
    {
        if (_broken.Length < ids)
        {
            _broken = new bool[2 * ids];
        }

        _frames.Clear();
        _frames.Add(new LayoutFrame(IsBroken: true, MeasureMode.FirstLine, indent));
        _column = indent;
        _isMeasured = false;
        for (var i = 0; i < elements.Length; i++)
        {
            i = PrintElement(elements, i);
        }

        FlushSuffixes();
    }

    private int PrintElement(ReadOnlySpan<LayoutElement> elements, int i)
    {
        ref readonly var element = ref elements[i];
        var frame = _frames[^1];
        switch (element.Operation)
        {
            case LayoutOperation.Text:
                Write(element.Text!);
                break;
            case LayoutOperation.TextIfBroken:
                if (element.Id < 0 ? frame.IsBroken : _broken[element.Id])
                {
                    Write(element.Text!);
                }

                break;
            case LayoutOperation.Suffix:
                if (element.Text is { } suffix)
                {
                    _suffixes.Add(suffix);
                }

                break;
            case LayoutOperation.SoftLine:
            case LayoutOperation.SoftLineOrSpace:
            case LayoutOperation.SoftLineIfBroken:
            case LayoutOperation.SoftLineOrSpaceIfBroken:
                PrintLine(in element, frame);
                break;
            case LayoutOperation.End:
                return EndElement(elements, i);
            default:
                return BeginElement(elements, i, frame);
        }

        return i;
    }

    private void PrintLine(in LayoutElement line, LayoutFrame frame)
    {
        var mayBreak = line.Id < 0 || _broken[line.Id];
        if (mayBreak && frame.IsBroken)
        {
            NewLine(frame.Indent);
        }
        else if (line.Operation is LayoutOperation.SoftLineOrSpace or LayoutOperation.SoftLineOrSpaceIfBroken)
        {
            Write(" ");
        }
    }

    private int BeginElement(ReadOnlySpan<LayoutElement> elements, int i, LayoutFrame frame)
    {
        ref readonly var element = ref elements[i];
        switch (element.Operation)
        {
            case LayoutOperation.Group:
                BeginGroup(elements, i, frame);
                break;
            case LayoutOperation.ConditionalGroup when _broken[element.Id]:
                BeginGroup(elements, i, frame);
                break;
            case LayoutOperation.Indent:
            case LayoutOperation.IndentIfBroken when _broken[element.Id]:
                _frames.Add(frame with { Indent = frame.Indent + IndentWidth });
                break;
            case LayoutOperation.FitsExpanded:
                _isMeasured &= element.Id >= 0 && _broken[element.Id];
                _frames.Add(frame);
                break;
            case LayoutOperation.BestFitParentheses:
                BeginBestFit(elements, i, frame);
                break;
            case LayoutOperation.Alternatives:
                _frames.Add(frame);
                return Choose(elements, i, frame);
            default:
                _frames.Add(frame);
                break;
        }

        return i;
    }

    private void BeginGroup(ReadOnlySpan<LayoutElement> elements, int i, LayoutFrame frame)
    {
        ref readonly var group = ref elements[i];
        var isFlat = !group.IsExpanded && (FitsAlready(frame) || Fits(elements, i, frame with { IsBroken = false }));
        SetBroken(in group, !isFlat);
        _frames.Add(frame with { IsBroken = !isFlat });
    }

    private void BeginBestFit(ReadOnlySpan<LayoutElement> elements, int i, LayoutFrame frame)
    {
        ref readonly var element = ref elements[i];
        var isFlat = !element.IsExpanded && (FitsAlready(frame) || Fits(elements, i, frame with { IsBroken = false }));
        if (!isFlat)
        {
            _broken[element.Id] = true;
            isFlat = _column + 1 > Layout.LineWidth || !FitsParenthesized(elements, i, frame);
        }

        _broken[element.Id] = !isFlat;
        _frames.Add(frame with { IsBroken = !isFlat });
        if (!isFlat)
        {
            Write("(");
            _frames.Add(new LayoutFrame(IsBroken: true, frame.Mode, frame.Indent + IndentWidth));
            NewLine(frame.Indent + IndentWidth);
        }
    }

    /// <summary>Chooses an alternative and goes to its begin.</summary>
    private int Choose(ReadOnlySpan<LayoutElement> elements, int i, LayoutFrame frame)
    {
        var alternative = i + 1;
        if (FitsAlready(frame))
        {
            _frames.Add(frame);
            return alternative;
        }

        while (true)
        {
            var next = elements[alternative].Partner + 1;
            var isLast = elements[next].Operation == LayoutOperation.End;
            var chosen = frame with { IsBroken = isLast };
            _isMeasured = true;
            if (isLast || Fits(elements, alternative, chosen))
            {
                _frames.Add(chosen);
                return alternative;
            }

            alternative = next;
        }
    }

    private int EndElement(ReadOnlySpan<LayoutElement> elements, int i)
    {
        var start = elements[i].Partner;
        if (elements[start].Operation == LayoutOperation.BestFitParentheses && _broken[elements[start].Id])
        {
            _frames.RemoveAt(_frames.Count - 1);
            NewLine(_frames[^1].Indent);
            Write(")");
        }

        _frames.RemoveAt(_frames.Count - 1);
        return elements[start].Operation == LayoutOperation.Alternative ? LastAlternativeEnd(elements, i) : i;
    }

    /// <summary>The end of the last alternative behind the one that ends here.</summary>
    public static int LastAlternativeEnd(ReadOnlySpan<LayoutElement> elements, int i)
    {
        while (elements[i + 1].Operation == LayoutOperation.Alternative)
        {
            i = elements[i + 1].Partner;
        }

        return i;
    }

    private bool FitsAlready(LayoutFrame frame) => !frame.IsBroken && _isMeasured;

    private bool Fits(ReadOnlySpan<LayoutElement> elements, int i, LayoutFrame frame)
    {
        _isMeasured = true;
        SetBroken(in elements[i], false);
        _frames.Add(frame);
        var fits = _measure.Fits(elements, i + 1, _column, _frames, _broken);
        _frames.RemoveAt(_frames.Count - 1);
        return fits;
    }

    private bool FitsParenthesized(ReadOnlySpan<LayoutElement> elements, int i, LayoutFrame frame)
    {
        var inner = new LayoutFrame(IsBroken: true, MeasureMode.AllLines, frame.Indent + IndentWidth);
        _frames.Add(inner with { Indent = frame.Indent });
        _frames.Add(inner);
        var fits = _measure.Fits(elements, i + 1, inner.Indent, _frames, _broken);
        _frames.RemoveRange(_frames.Count - 2, 2);
        return fits;
    }

    private void SetBroken(in LayoutElement group, bool isBroken)
    {
        if (group.Id >= 0 && group.Operation is LayoutOperation.Group or LayoutOperation.BestFitParentheses)
        {
            _broken[group.Id] = isBroken;
        }
    }

    private void Write(string text)
    {
        output.Append(text);
        _column += text.Length;
    }

    private void NewLine(int indent)
    {
        FlushSuffixes();
        output.Append('\n').Append(' ', indent);
        _column = indent;
        _isMeasured = false;
    }

    private void FlushSuffixes()
    {
        foreach (var suffix in _suffixes)
        {
            output.Append("  ").Append(suffix);
        }

        _suffixes.Clear();
    }
}
