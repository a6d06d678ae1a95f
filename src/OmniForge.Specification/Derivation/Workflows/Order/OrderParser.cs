using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>
/// Parses the parts of a clause as facts about the order of steps, one behind the other, and checks each: "A follows B", "after A, B and C run side by
/// side", "in this case A is left out".
/// </summary>
/// <param name="tokens">The parts.</param>
/// <param name="facts">Checks facts.</param>
/// <param name="worlds">The ways in which runs go.</param>
/// <param name="heard">What was spoken of before.</param>
/// <param name="isDirect">Whether the clause says that steps follow directly.</param>
internal sealed class OrderParser(
    IReadOnlyList<OrderToken> tokens,
    OrderFacts facts,
    WorkflowWorlds worlds,
    OrderHeard heard,
    bool isDirect
)
{
    private readonly List<OrderToken> _tokens = Joined(tokens);
    private int _at;
    private int _scope = worlds.All;
    private bool _isScoped;
    private int _count;

    /// <summary>Whether the clause says by name that steps wait for others, and they do not.</summary>
    public bool IsDenied { get; private set; }

    /// <summary>Tells whether the whole clause says what is so.</summary>
    public bool Agrees()
    {
        while (SkipJoints())
        {
            if (!ReadFact())
            {
                return false;
            }

            _count++;
        }

        return _count > 0;
    }

    private OrderKind? Kind(int ahead = 0) => _at + ahead < _tokens.Count ? _tokens[_at + ahead].Kind : null;

    private bool Take(OrderKind kind)
    {
        if (Kind() != kind)
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>Takes a part and the comma behind it, if steps follow.</summary>
    private bool TakeBefore(OrderKind kind)
    {
        var isTaken = Take(kind);
        _at += isTaken && Kind() == OrderKind.Comma && Kind(1) == OrderKind.Steps ? 1 : 0;
        return isTaken;
    }

    /// <summary>Passes over commas and "and"; tells whether anything is left.</summary>
    private bool SkipJoints()
    {
        while (Take(OrderKind.Comma) || Take(OrderKind.And)) { }

        return _at < _tokens.Count;
    }

    private bool ReadFact()
    {
        var hadElse = Take(OrderKind.Else);
        if (Take(OrderKind.Comma) && !hadElse)
        {
            return false;
        }

        if (Kind() == OrderKind.World)
        {
            (_scope, _isScoped) = (_tokens[_at++].Worlds, true);
            SkipJoints();
        }

        if (hadElse && !_isScoped && heard.Conditional is { } skipped)
        {
            (_scope, _isScoped) = (worlds.LeftOut(skipped), true);
        }

        return Kind() switch
        {
            OrderKind.GoesOn => _isScoped && Take(OrderKind.GoesOn),
            OrderKind.After => ReadAfterFirst(),
            OrderKind.Steps => ReadSteps(_tokens[_at++].Steps),
            OrderKind.End => Take(OrderKind.End) && Kind() == OrderKind.After && ReadWaits([]),
            OrderKind.LeftOut => heard.Conditional is { } last && ReadLeftOut([last]),
            OrderKind.Beside => TakeBefore(OrderKind.Beside)
                && ReadBeside(Kind() == OrderKind.Steps ? _tokens[_at++].Steps : heard.Group),
            OrderKind.First => Take(OrderKind.First)
                && (
                    Kind() == OrderKind.Steps
                        ? facts.AreFirst(Hear(_tokens[_at++].Steps))
                        : heard.Last is { } first && facts.AreFirst([first])
                ),
            OrderKind.Last => Take(OrderKind.Last)
                && (
                    Kind() == OrderKind.Steps ? Hear(_tokens[_at++].Steps)
                    : heard.Last is { } end ? [end]
                    : []
                )
                    is [var only]
                && facts.IsLast(only),
            _ => false,
        };
    }

    private IReadOnlyList<string> Hear(IReadOnlyList<string> steps)
    {
        heard.Hear(steps, worlds);
        return steps;
    }

    /// <summary>"After A, B begins"; without a subject it is the step spoken of, or the end of the run.</summary>
    private bool ReadAfterFirst()
    {
        var start = _at++;
        if (Kind() != OrderKind.Steps)
        {
            return false;
        }

        var objects = _tokens[_at++].Steps;
        _ = Take(OrderKind.Comma);
        if (Kind() == OrderKind.Steps && Kind(1) is null or OrderKind.Beside or OrderKind.Comma or OrderKind.And)
        {
            var subjects = Hear(_tokens[_at++].Steps);
            return Denies(facts.Wait(subjects, objects, _scope, _isScoped))
                && (!Take(OrderKind.Beside) || facts.AreBeside(subjects, _scope));
        }

        _at = start;
        if (heard.Last is { } last && new OrderParser([], facts, worlds, heard, isDirect).With(this).ReadWaits([last]))
        {
            _at = _tokens.Count;
            return true;
        }

        _at = start;
        var agrees = ReadWaits([]);
        return _isScoped ? Denies(agrees) : agrees;
    }

    private OrderParser With(OrderParser other)
    {
        _tokens.AddRange(other._tokens);
        (_at, _scope, _isScoped) = (other._at, other._scope, other._isScoped);
        return this;
    }

    private bool ReadSteps(IReadOnlyList<string> subjects)
    {
        var previous = heard.Last;
        Hear(subjects);
        if (Kind() == OrderKind.Comma && Kind(1) is OrderKind.After or OrderKind.First or OrderKind.Last)
        {
            _at++;
        }

        return Kind() switch
        {
            OrderKind.After => ReadWaits(subjects, true),
            OrderKind.Beside => Take(OrderKind.Beside) && ReadBeside(subjects),
            OrderKind.First => Take(OrderKind.First) && facts.AreFirst(subjects),
            OrderKind.Last => Take(OrderKind.Last) && subjects is [var last] && facts.IsLast(last),
            OrderKind.Likewise => Take(OrderKind.Likewise)
                && previous is not null
                && subjects.All(subject => facts.AreLike(subject, previous)),
            OrderKind.Before => Take(OrderKind.Before)
                && Kind() == OrderKind.Steps
                && facts.Wait(Hear(_tokens[_at++].Steps), subjects, _scope, false),
            OrderKind.LeftOut => ReadLeftOut(subjects),
            OrderKind.Enough => Take(OrderKind.Enough)
                && _isScoped
                && previous is not null
                && facts.Wait([previous], subjects, _scope, true),
            OrderKind.Present => ReadPresent(subjects),
            _ => false,
        };
    }

    private bool IsPronoun => _tokens.Exists(token => token.Words is "it" or "this step" or "that step");

    private bool Denies(bool agrees)
    {
        IsDenied |= !agrees && _tokens.TrueForAll(token => token.Kind != OrderKind.Steps || token.Words.Length == 0);
        return agrees;
    }

    private bool ReadBeside(IReadOnlyList<string> steps)
    {
        IReadOnlyList<string> all = Kind() == OrderKind.Steps ? [.. steps, .. _tokens[_at++].Steps] : steps;
        heard.Group = all;
        return facts.AreBeside([.. all.Distinct(StringComparer.Ordinal)], _scope);
    }

    private bool ReadLeftOut(IReadOnlyList<string> steps)
    {
        _at++;
        if (Kind() == OrderKind.World)
        {
            (_scope, _isScoped) = (_tokens[_at++].Worlds, true);
        }

        var meant =
            steps is [var only] && worlds.LeftOut(only) == 0 && heard.Conditional is { } other && IsPronoun
                ? [other]
                : steps;
        return _isScoped && Denies(facts.AreLeftOut(meant, _scope));
    }

    private bool ReadPresent(IReadOnlyList<string> steps)
    {
        _at++;
        if (Kind() != OrderKind.World)
        {
            return false;
        }

        return facts.ArePresent(steps, _tokens[_at++].Worlds);
    }

    /// <summary>"… after B, or after C if …, and in this case D as well": what steps wait for, in this and in other worlds.</summary>
    private bool ReadWaits(IReadOnlyList<string> subjects, bool isNamed = false)
    {
        var isExact = isDirect || _isScoped;
        _at++;
        _ = Take(OrderKind.After);
        if (Kind() != OrderKind.Steps)
        {
            return false;
        }

        var told = new List<(int? Worlds, IReadOnlyList<string> Steps)> { (null, _tokens[_at++].Steps) };
        if (Kind() == OrderKind.World)
        {
            told[0] = (_tokens[_at++].Worlds, told[0].Steps);
        }

        while (ReadTail(told)) { }

        var others = told.Skip(1).Select(one => one.Worlds ?? 0).Aggregate(0, (all, one) => all | one);
        var first = told[0].Worlds ?? (_scope & ~others);
        var agrees =
            facts.Wait(subjects, told[0].Steps, first, isExact || told.Count > 1 || told[0].Worlds is not null)
            && told.Skip(1).All(one => one.Worlds is { } mask && facts.Wait(subjects, one.Steps, mask, true));
        return isNamed ? Denies(agrees) : agrees;
    }

    private bool ReadTail(List<(int? Worlds, IReadOnlyList<string> Steps)> told)
    {
        var start = _at;
        var (isElse, isAnd) = (false, false);
        while (Kind() is OrderKind.Comma or OrderKind.And or OrderKind.Else)
        {
            isElse |= Kind() == OrderKind.Else;
            isAnd |= Kind() == OrderKind.And;
            _at++;
        }

        int? mask = Kind() == OrderKind.World ? _tokens[_at++].Worlds : null;
        _ = Take(OrderKind.Comma);
        _ = Take(OrderKind.After);
        if (
            Kind() != OrderKind.Steps
            || Kind(1) is OrderKind.After or OrderKind.Beside or OrderKind.LeftOut or OrderKind.Present
        )
        {
            _at = start;
            return false;
        }

        var steps = _tokens[_at++].Steps;
        mask ??= Kind() == OrderKind.World ? _tokens[_at++].Worlds : null;
        mask ??= isElse && told[^1].Worlds is { } before ? _scope & ~before : null;
        if (mask is not null)
        {
            told.Add((mask, isAnd && !isElse ? [.. told[0].Steps, .. steps] : steps));
            return true;
        }

        var isSame = !isElse && !isAnd && steps.ToHashSet(StringComparer.Ordinal).SetEquals(told[0].Steps);
        _at = isSame ? _at : start;
        return isSame;
    }

    /// <summary>Steps that are joined by "and", or by commas with an "and" before the last, are one part.</summary>
    private static List<OrderToken> Joined(IReadOnlyList<OrderToken> tokens)
    {
        var joined = new List<OrderToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var last = EndOfList(tokens, i);
            joined.Add(
                last > i
                    ? new(
                        OrderKind.Steps,
                        [
                            .. tokens
                                .Skip(i)
                                .Take(last - i + 1)
                                .SelectMany(token => token.Steps)
                                .Distinct(StringComparer.Ordinal),
                        ],
                        0,
                        string.Concat(
                            tokens
                                .Skip(i)
                                .Take(last - i + 1)
                                .Where(token => token.Kind == OrderKind.Steps)
                                .Select(token => token.Words)
                        )
                    )
                    : tokens[i]
            );
            i = last;
        }

        return joined;
    }

    private static int EndOfList(IReadOnlyList<OrderToken> tokens, int start)
    {
        var (end, i) = (start, start);
        var isBehindAfter =
            start == 1
            && tokens[0].Kind == OrderKind.After
            && tokens.Skip(start).Any(token => token.Kind is not (OrderKind.Steps or OrderKind.Comma or OrderKind.And));
        while (
            i + 2 < tokens.Count
            && tokens[i].Kind == OrderKind.Steps
            && tokens[i + 2].Kind == OrderKind.Steps
            && (tokens[i + 1].Kind == OrderKind.And || (tokens[i + 1].Kind == OrderKind.Comma && !isBehindAfter))
        )
        {
            end = tokens[i + 1].Kind == OrderKind.And ? i + 2 : end;
            i += 2;
        }

        return end;
    }
}
