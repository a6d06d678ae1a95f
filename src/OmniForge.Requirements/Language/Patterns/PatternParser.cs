namespace OmniForge.Requirements.Language.Patterns;

/// <summary>Reads the text of a pattern.</summary>
internal sealed class PatternParser(string text)
{
    private const string Special = "(){}<>|?*+!&='";

    private int _position;

    public Pattern Parse()
    {
        var pattern = Alternatives();
        return _position == text.Length ? pattern : throw Error();
    }

    private Pattern Alternatives()
    {
        var alternatives = new List<Pattern> { Sequence() };
        while (TryTake('|'))
        {
            alternatives.Add(Sequence());
        }

        return alternatives.Count == 1 ? alternatives[0] : new ChoicePattern(alternatives);
    }

    private Pattern Sequence()
    {
        var parts = new List<Pattern>();
        while (Peek() is not ('\0' or '|' or ')' or '}'))
        {
            parts.Add(Repeated());
        }

        return parts.Count switch
        {
            0 => throw Error(),
            1 => parts[0],
            _ => new SequencePattern(parts),
        };
    }

    private Pattern Repeated()
    {
        if (TryTake('!'))
        {
            return new LookaheadPattern(Repeated(), isWanted: false);
        }

        if (TryTake('&'))
        {
            return new LookaheadPattern(Repeated(), isWanted: true);
        }

        var part = Atom();
        var mark = _position < text.Length ? text[_position] : '\0';
        if (mark is not ('?' or '*' or '+'))
        {
            return part;
        }

        _position++;
        return new RepeatPattern(part, mark == '+' ? 1 : 0, mark == '?' ? 1 : int.MaxValue);
    }

    private Pattern Atom()
    {
        if (TryTake('('))
        {
            var group = Alternatives();
            Take(')');
            return group;
        }

        if (TryTake('{'))
        {
            var name = Until(':');
            var part = Alternatives();
            Take('}');
            return new CapturePattern(name.Trim(), part);
        }

        if (TryTake('<'))
        {
            return PatternClasses.Find(Until('>'));
        }

        if (TryTake('\''))
        {
            return Literal(Until('\''));
        }

        var isLemma = TryTake('=');
        var word = Word();
        return isLemma ? Lemma(word)
            : word is ".." ? new SkipPattern()
            : Literal(word);
    }

    private static TokenPattern Literal(string word) =>
        new((sentence, index) => sentence[index].Is(word) ? index + 1 : -1);

    private static TokenPattern Lemma(string word) =>
        new((sentence, index) => sentence[index].IsFormOf(word) ? index + 1 : -1);

    private string Word()
    {
        var start = _position;
        while (
            _position < text.Length
            && !char.IsWhiteSpace(text[_position])
            && !Special.Contains(text[_position], StringComparison.Ordinal)
        )
        {
            _position++;
        }

        return _position > start ? text[start.._position] : throw Error();
    }

    private string Until(char end)
    {
        var close = text.IndexOf(end, _position);
        if (close <= _position)
        {
            throw Error();
        }

        var content = text[_position..close];
        _position = close + 1;
        return content;
    }

    private char Peek()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        return _position < text.Length ? text[_position] : '\0';
    }

    private bool TryTake(char sign)
    {
        if (Peek() != sign)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Take(char sign)
    {
        if (!TryTake(sign))
        {
            throw Error();
        }
    }

    private FormatException Error() => new($"The pattern '{text}' is wrong at {_position}.");
}
