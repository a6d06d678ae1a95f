namespace OmniForge.Python.Printing;

/// <summary>Tells whether what comes next fits on the line, or on its lines.</summary>
internal sealed class LayoutMeasure
{
    private const int IndentWidth = 4;

    private readonly List<LayoutFrame> _frames = [];

    // Whether a text may be too long: on lines that begin in what may expand, and where the body of a lambda begins.
    private bool _mayOverflow;
    private int _from;

    /// <summary>Measures from an element on, up to the first line break that is not measured beyond.</summary>
    /// <param name="elements">All elements of the line.</param>
    /// <param name="from">The first one behind the begin of what is measured.</param>
    /// <param name="column">Where it would stand.</param>
    /// <param name="outer">The frames that it stands in.</param>
    /// <param name="broken">Which groups are broken; those within the measured part are noted in it.</param>
    public bool Fits(ReadOnlySpan<LayoutElement> elements, int from, int column, List<LayoutFrame> outer, bool[] broken)
    {
        _frames.Clear();
        _frames.AddRange(outer);
        _mayOverflow = false;
        _from = from;
        for (var i = from; i < elements.Length; i++)
        {
            ref readonly var element = ref elements[i];
            var frame = _frames[^1];
            switch (element.Operation)
            {
                case LayoutOperation.Text:
                case LayoutOperation.TextIfBroken when element.Id < 0 ? frame.IsBroken : broken[element.Id]:
                    column += element.Text!.Length;
                    break;
                case LayoutOperation.SoftLine:
                case LayoutOperation.SoftLineOrSpace:
                case LayoutOperation.SoftLineIfBroken:
                case LayoutOperation.SoftLineOrSpaceIfBroken:
                    if (!frame.IsBroken || (element.Id >= 0 && !broken[element.Id]))
                    {
                        column += Blank(element.Operation);
                    }
                    else if (frame.Mode == MeasureMode.FirstLine)
                    {
                        return true;
                    }
                    else
                    {
                        column = frame.Indent;
                        _mayOverflow = true;
                    }

                    break;
                case LayoutOperation.End:
                    if (ClosesParentheses(in elements[element.Partner], element.Partner, broken))
                    {
                        _frames.RemoveAt(_frames.Count - 1);
                        column = _frames[^1].Indent + 1;
                    }

                    _frames.RemoveAt(_frames.Count - 1);
                    i =
                        elements[element.Partner].Operation == LayoutOperation.Alternative
                            ? LayoutPrinter.LastAlternativeEnd(elements, i)
                            : i;
                    break;
                case LayoutOperation.TextIfBroken:
                case LayoutOperation.Suffix:
                    break;
                default:
                    if (element.Operation == LayoutOperation.FitsExpanded && MustBreak(in element, frame, broken))
                    {
                        return false;
                    }

                    i = Begin(elements, i, frame, broken);
                    break;
            }

            if (column > Layout.LineWidth && !(_mayOverflow && frame.Mode == MeasureMode.AllLinesButTexts))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells whether parentheses close here that were opened before the measured element, or are tried with it.</summary>
    private bool ClosesParentheses(in LayoutElement begin, int index, bool[] broken) =>
        begin.Operation == LayoutOperation.BestFitParentheses && index < _from && broken[begin.Id];

    private static int Blank(LayoutOperation operation) =>
        operation is LayoutOperation.SoftLineOrSpace or LayoutOperation.SoftLineOrSpaceIfBroken ? 1 : 0;

    private static bool MayExpand(in LayoutElement element, bool[] broken) => element.Id < 0 || !broken[element.Id];

    private static bool MustBreak(in LayoutElement element, LayoutFrame frame, bool[] broken) =>
        element.IsExpanded && !frame.IsBroken && !MayExpand(in element, broken);

    private int Begin(ReadOnlySpan<LayoutElement> elements, int i, LayoutFrame frame, bool[] broken)
    {
        ref readonly var element = ref elements[i];
        var next = frame;
        switch (element.Operation)
        {
            case LayoutOperation.Group:
            case LayoutOperation.ConditionalGroup when broken[element.Id]:
                next = element.IsExpanded ? frame with { IsBroken = true } : frame;
                break;
            case LayoutOperation.Indent:
            case LayoutOperation.IndentIfBroken when broken[element.Id]:
                next = frame with { Indent = frame.Indent + IndentWidth };
                break;
            case LayoutOperation.FitsExpanded when MayExpand(in element, broken):
                _mayOverflow = element.Id < 0 || (_mayOverflow && frame.Mode == MeasureMode.AllLinesButTexts);
                next = frame with { IsBroken = true, Mode = MeasureMode.AllLinesButTexts };
                break;
            case LayoutOperation.Alternatives when frame.IsBroken:
                _frames.Add(frame);
                _frames.Add(frame);
                return LastAlternative(elements, i);
            default:
                break;
        }

        if (element is { Operation: LayoutOperation.Group or LayoutOperation.BestFitParentheses, Id: >= 0 })
        {
            broken[element.Id] = next.IsBroken;
        }

        _frames.Add(next);
        return i;
    }

    private static int LastAlternative(ReadOnlySpan<LayoutElement> elements, int i)
    {
        var alternative = i + 1;
        while (elements[elements[alternative].Partner + 1].Operation == LayoutOperation.Alternative)
        {
            alternative = elements[alternative].Partner + 1;
        }

        return alternative;
    }
}
