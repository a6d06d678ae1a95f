using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Examples;

/// <summary>Reads examples in words: "40 m², east, 30 degrees, 0.32 euro: peakPowerKw 8.00, rating fair".</summary>
internal sealed class ExampleText
{
    private readonly LexemeCursor _cursor;
    private readonly SymbolTable _inputs;
    private readonly SymbolTable _outputs;
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, object?> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object?> _expected = new(StringComparer.Ordinal);

    private ExampleText(string text, Vocabulary vocabulary)
    {
        _cursor = new(Lexer.Split(text));
        _vocabulary = vocabulary;
        _inputs = new(vocabulary.Inputs);
        _outputs = new(vocabulary.Outputs);
    }

    /// <summary>The call; null, if a number of the text cannot be told, or two are told for one field.</summary>
    public static ExampleDraft? Read(PrdRequirement requirement, Vocabulary vocabulary)
    {
        var reader = new ExampleText(requirement.Body.Text, vocabulary);
        return reader.ReadAll() && reader._expected.Count > 0
            ? new(requirement, reader._given, reader._expected)
            : null;
    }

    private bool ReadAll()
    {
        while (!_cursor.IsAtEnd)
        {
            var mark = _cursor.Position;
            if (!Next())
            {
                return false;
            }

            _cursor.Position = Math.Max(_cursor.Position, mark + 1);
        }

        return true;
    }

    /// <summary>Reads one mention; false, if a value cannot be told.</summary>
    private bool Next()
    {
        _cursor.SkipArticles();
        if (_cursor.Peek() is not { } lexeme)
        {
            return true;
        }

        if (lexeme.Number is not null && lexeme.Kind == LexemeKind.Number)
        {
            return Counted();
        }

        var isDenied = _cursor.SeesAny("not", "no", "without");
        if (isDenied)
        {
            _cursor.Position++;
        }

        return Named(_outputs, _expected, isDenied) ?? Named(_inputs, _given, isDenied) ?? Valued() ?? true;
    }

    /// <summary>"120 nights", "4.6 m", "16.70 freight".</summary>
    private bool Counted()
    {
        var number = _cursor.Peek()!.Number!.Value;
        _cursor.Position++;
        if (_inputs.Match(_cursor, ValueKind.Number) is { } input)
        {
            return Note(_given, input, number);
        }

        if (_outputs.Match(_cursor, ValueKind.Number) is { } output)
        {
            return Note(_expected, output, number);
        }

        var words = new List<string>();
        while (_cursor.Peek(words.Count) is { Kind: LexemeKind.Word, Words: [var word] } && UnitWords.IsUnit(word))
        {
            words.Add(word);
        }

        var noun = words.Count == 0 && _cursor.Peek() is { Kind: LexemeKind.Word } next ? next.Words : words;
        if (noun.Count == 0 || (_inputs.ByUnit(noun) ?? _vocabulary.Counted(noun) ?? Counting(noun)) is not { } symbol)
        {
            return false;
        }

        _cursor.Position += words.Count;
        return _given.TryAdd(symbol.Name, number);
    }

    /// <summary>"1,250 words" are the only number with this word in its name: <c>word_count</c>.</summary>
    private Symbol? Counting(IReadOnlyList<string> noun)
    {
        var named = _vocabulary
            .Inputs.Where(input =>
                input.Kind == ValueKind.Number && Naming.WordsOf(input.Name).Any(word => Spelling.IsSame(word, noun[0]))
            )
            .ToList();
        return named is [var only] ? only : null;
    }

    private bool Note(Dictionary<string, object?> values, SymbolMatch match, decimal number)
    {
        _cursor.Position += match.Count;
        return values.TryAdd(match.Symbol.Name, number);
    }

    /// <summary>"base_fee 251.20", "a discount of 139.20", "readyMix is false", "not resident", "return trip".</summary>
    private bool? Named(SymbolTable symbols, Dictionary<string, object?> values, bool isDenied)
    {
        if (symbols.Match(_cursor) is not { Rank: <= 2 } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        var mark = _cursor.Position;
        _ = _cursor.TakeAny("of", "is", "are", "was", "were", ":", "=") && _cursor.TakeAny("a", "an", "the", "now");
        var isNot = _cursor.Take("not");
        if (ExampleValue.Take(_cursor, match.Symbol) is { } value)
        {
            return values.TryAdd(match.Symbol.Name, value is bool truth && isNot ? !truth : value);
        }

        _cursor.Position = mark;
        return match.Symbol.Kind != ValueKind.Boolean || values.TryAdd(match.Symbol.Name, !isDenied);
    }

    /// <summary>"granules": a value of an enum.</summary>
    private bool? Valued()
    {
        if (_inputs.MatchValue(_cursor) is { } input)
        {
            _cursor.Position += input.Count;
            return _given.TryAdd(input.Symbol.Name, input.Value);
        }

        if (_outputs.MatchValue(_cursor) is { } output)
        {
            _cursor.Position += output.Count;
            return _expected.TryAdd(output.Symbol.Name, output.Value);
        }

        return null;
    }
}
