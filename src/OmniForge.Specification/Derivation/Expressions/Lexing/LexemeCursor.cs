namespace OmniForge.Specification.Derivation.Expressions.Lexing;

/// <summary>A place in a phrase from which a parser reads on; parsers that give up put it back.</summary>
public sealed class LexemeCursor
{
    private readonly Lexeme[] _lexemes;

    /// <summary>A cursor at the beginning of a phrase.</summary>
    public LexemeCursor(IReadOnlyList<Lexeme> lexemes)
    {
        ArgumentNullException.ThrowIfNull(lexemes);
        _lexemes = lexemes as Lexeme[] ?? [.. lexemes];
    }

    /// <summary>Index of the next lexeme.</summary>
    public int Position { get; set; }

    /// <summary>Number of all lexemes.</summary>
    public int Count => _lexemes.Length;

    /// <summary>Tells whether nothing is left but a full stop.</summary>
    public bool IsAtEnd =>
        Position >= _lexemes.Length || (Position == _lexemes.Length - 1 && _lexemes[Position].Is("."));

    /// <summary>A lexeme from the next one on, or null.</summary>
    public Lexeme? Peek(int offset = 0)
    {
        var place = Position + offset;
        return (uint)place < (uint)_lexemes.Length ? _lexemes[place] : null;
    }

    /// <summary>Tells whether these words or signs follow.</summary>
    public bool Sees(params ReadOnlySpan<string> texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (Peek(i)?.Is(texts[i]) != true)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads these words or signs if they follow.</summary>
    public bool Take(params ReadOnlySpan<string> texts)
    {
        if (!Sees(texts))
        {
            return false;
        }

        Position += texts.Length;
        return true;
    }

    /// <summary>Reads one of these phrases, written with blanks, if it follows; the first that fits counts.</summary>
    public bool TakePhrase(params ReadOnlySpan<string[]> phrases)
    {
        if (Peek() is not { } next)
        {
            return false;
        }

        foreach (var phrase in phrases)
        {
            if (next.Is(phrase[0]) && Take(phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads one of these words or signs if it follows.</summary>
    public bool TakeAny(params ReadOnlySpan<string> texts)
    {
        if (!SeesAny(texts))
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Tells whether one of these words or signs follows.</summary>
    public bool SeesAny(params ReadOnlySpan<string> texts)
    {
        if (Peek() is not { } next)
        {
            return false;
        }

        foreach (var text in texts)
        {
            if (next.Is(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads articles and demonstratives.</summary>
    public void SkipArticles()
    {
        while (
            Peek()?.Text
                is "the"
                    or "a"
                    or "an"
                    or "its"
                    or "their"
                    or "this"
                    or "these"
                    or "such"
                    or "each"
                    or "every"
                    or "any"
        )
        {
            Position++;
        }
    }

    /// <summary>What a parser reads; if it gives up with null, the cursor is where it was.</summary>
    public T? Try<T>(Func<T?> parser)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(parser);
        var mark = Position;
        var result = parser();
        if (result is null)
        {
            Position = mark;
        }

        return result;
    }
}
