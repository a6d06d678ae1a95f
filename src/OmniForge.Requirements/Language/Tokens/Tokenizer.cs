using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Language.Tokens;

/// <summary>Parts a text into tokens.</summary>
internal sealed class Tokenizer
{
    private const int MaxQuotation = 80;

    private readonly string _text;
    private readonly MarkCursor _marks;
    private readonly List<Token> _tokens = [];
    private readonly bool _hasReferences;
    private int _position;

    private Tokenizer(RichText text)
    {
        _text = text.Text;
        _marks = new(text.Marks);
        _hasReferences =
            _text.Contains('@', StringComparison.Ordinal) || _text.Contains("://", StringComparison.Ordinal);
    }

    public static Token[] Tokenize(RichText text)
    {
        var tokenizer = new Tokenizer(text);
        tokenizer.Run();
        return [.. tokenizer._tokens];
    }

    private void Run()
    {
        while (_position < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_position]))
            {
                _position++;
                continue;
            }

            var (kind, length) = Next();
            Add(kind, length);
        }
    }

    private (TokenKind Kind, int Length) Next()
    {
        var rest = _text.AsSpan(_position);
        if (CodeLength() is > 0 and var code)
        {
            return (TokenKind.Code, code);
        }

        if (QuotationLength(rest) is > 0 and var quotation)
        {
            return (TokenKind.Quoted, quotation);
        }

        if ((_hasReferences || rest[0] == '/') && Scan.Reference(rest, IsAtWordStart) is > 0 and var reference)
        {
            return (TokenKind.Reference, reference);
        }

        if (char.IsAsciiDigit(rest[0]) || rest[0] is '½' or '¼' or '¾')
        {
            return Scan.Date(rest) is > 0 and var date ? (TokenKind.Date, date) : Scan.Number(rest);
        }

        return char.IsLetter(rest[0]) || rest[0] == '_'
            ? (TokenKind.Word, Scan.Word(rest))
            : (TokenKind.Symbol, Scan.Symbol(rest));
    }

    private bool IsAtWordStart => _position == 0 || !char.IsLetterOrDigit(_text[_position - 1]);

    /// <summary>The length of a code span that begins here and is one term; a formula in code is read token by token.</summary>
    private int CodeLength()
    {
        _marks.MoveTo(_position);
        var length = _marks.CodeStart == _position ? _marks.CodeEnd - _position : 0;
        return length > 0 && !Scan.IsFormula(_text.AsSpan(_position, length)) ? length : 0;
    }

    private int QuotationLength(ReadOnlySpan<char> rest)
    {
        var closing = rest[0] switch
        {
            '"' => '"',
            '“' or '„' => '”',
            '‘' => '’',
            '\'' => '\'',
            '«' => '»',
            _ => '\0',
        };
        if (closing == '\0' || !IsAtWordStart)
        {
            return 0;
        }

        rest = rest[..Math.Min(rest.Length, MaxQuotation + 3)];
        var end = rest[1..].IndexOf(closing);
        end = end < 0 && rest[0] == '„' ? rest[1..].IndexOf('“') : end;
        while (closing is '\'' or '’' && end >= 0 && end + 2 < rest.Length && char.IsLetter(rest[end + 2]))
        {
            var more = rest[(end + 2)..].IndexOf(closing);
            end = more < 0 ? -1 : end + 1 + more;
        }

        return end is > 0 and <= MaxQuotation ? end + 2 : 0;
    }

    private void Add(TokenKind kind, int length)
    {
        var end = _position + length;
        var content = _text.AsSpan(_position, length);
        var word = WordStore.Of(kind, kind == TokenKind.Quoted ? content[1..^1] : content);
        _tokens.Add(
            new(word, _position, length)
            {
                IsCode = kind == TokenKind.Code || _marks.Covers(TextMarkKind.Code, end),
                IsBold = _marks.Covers(TextMarkKind.Bold, end),
                IsItalic = _marks.Covers(TextMarkKind.Italic, end),
                HasBlankBefore = _position > 0 && char.IsWhiteSpace(_text[_position - 1]),
            }
        );
        _position += length;
    }
}
