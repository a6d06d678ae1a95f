using System.Buffers;
using System.Globalization;

namespace OmniForge.Specification.Derivation.Expressions.Lexing;

/// <summary>Splits a phrase into lexemes.</summary>
public static class Lexer
{
    private static readonly (string Written, string Text)[] Signs =
    [
        ("<=", "<="),
        (">=", ">="),
        ("!=", "!="),
        ("<>", "!="),
        ("==", "="),
        (":=", "="),
        ("+=", "+="),
        ("-=", "-="),
        ("&&", "and"),
        ("||", "or"),
        ("...", "-"),
        ("..", "-"),
        ("…", "-"),
        ("→", "->"),
        ("->", "->"),
        ("⇒", "->"),
        ("←", "="),
        ("≤", "<="),
        ("≥", ">="),
        ("≠", "!="),
        ("×", "*"),
        ("·", "*"),
        ("∙", "*"),
        ("÷", "/"),
        ("∕", "/"),
        ("−", "-"),
        ("–", "-"),
        ("—", "-"),
        ("€", "euro"),
        ("$", "dollar"),
        ("£", "pounds"),
    ];

    private static readonly SearchValues<char> SignStarts = SearchValues.Create([
        .. Signs.Select(sign => sign.Written[0]).Distinct(),
    ]);

    /// <summary>The lexemes of a phrase, without quotation marks and back quotes.</summary>
    public static IReadOnlyList<Lexeme> Split(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var lexemes = new List<Lexeme>();
        for (var i = 0; i < phrase.Length; )
        {
            i = IsSkipped(phrase[i]) ? i + 1 : Read(phrase, i, lexemes);
        }

        return lexemes.ToArray();
    }

    private static bool IsSkipped(char c) =>
        char.IsWhiteSpace(c) || c is '`' or '"' or '“' or '”' or '„' or '°' or '\'' or '’' or '‘';

    private static int Read(string phrase, int i, List<Lexeme> lexemes)
    {
        if (char.IsAsciiDigit(phrase[i]) && NumberEnd(phrase, i) is var end and > 0)
        {
            var digits = string.Concat(phrase[i..end].Where(c => char.IsAsciiDigit(c) || c == '.'));
            // A number that no decimal holds is a word: nothing computes with it.
            var isNumber = decimal.TryParse(
                digits,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            );
            lexemes.Add(
                new(
                    isNumber ? LexemeKind.Number : LexemeKind.Word,
                    phrase[i..end],
                    [phrase[i..end]],
                    isNumber ? value : null,
                    i,
                    end
                )
            );
            return end;
        }

        return char.IsLetterOrDigit(phrase[i]) || phrase[i] == '_'
            ? ReadWord(phrase, i, lexemes)
            : ReadSign(phrase, i, lexemes);
    }

    private static int ReadWord(string phrase, int i, List<Lexeme> lexemes)
    {
        var end = i;
        while (
            end < phrase.Length
            && (char.IsLetterOrDigit(phrase[end]) || phrase[end] == '_' || IsInner(phrase, end, '\'', '’'))
        )
        {
            end++;
        }

        foreach (var part in WrittenWord.Of(phrase.AsSpan(i, end - i)).Parts)
        {
            lexemes.Add(new(LexemeKind.Word, part.Text, part.Words, part.Number, i, end));
        }

        return IsJoint(phrase, i, end) ? end + 1 : end;
    }

    /// <summary>A hyphen inside of a compound word; between identifiers it is a minus.</summary>
    private static bool IsJoint(string phrase, int start, int end) =>
        end + 1 < phrase.Length
        && phrase[end] is '-' or '‑'
        && char.IsLetter(phrase[end + 1])
        && char.IsLetter(phrase[end - 1])
        && !IsIdentifier(phrase.AsSpan(start, end - start))
        && !IsIdentifier(WordAt(phrase, end + 1));

    private static ReadOnlySpan<char> WordAt(string phrase, int start)
    {
        var end = start;
        while (end < phrase.Length && (char.IsLetterOrDigit(phrase[end]) || phrase[end] == '_'))
        {
            end++;
        }

        return phrase.AsSpan(start, end - start);
    }

    private static bool IsIdentifier(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '_' || (i > 0 && char.IsUpper(word[i])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInner(string phrase, int i, params ReadOnlySpan<char> marks) =>
        marks.Contains(phrase[i])
        && i > 0
        && i + 1 < phrase.Length
        && char.IsLetter(phrase[i - 1])
        && char.IsLetter(phrase[i + 1]);

    private static int ReadSign(string phrase, int i, List<Lexeme> lexemes)
    {
        foreach (var (written, text) in SignStarts.Contains(phrase[i]) ? Signs : [])
        {
            if (string.CompareOrdinal(phrase, i, written, 0, written.Length) == 0)
            {
                var isWord = char.IsLetter(text[0]);
                lexemes.Add(
                    new(
                        isWord ? LexemeKind.Word : LexemeKind.Symbol,
                        text,
                        isWord ? [text] : [],
                        null,
                        i,
                        i + written.Length
                    )
                );
                return i + written.Length;
            }
        }

        lexemes.Add(new(LexemeKind.Symbol, phrase[i].ToString(), [], null, i, i + 1));
        return i + 1;
    }

    /// <summary>Where a number ends; -1 if it is the beginning of a word such as <c>3d</c>.</summary>
    private static int NumberEnd(string phrase, int i)
    {
        var end = DigitsEnd(phrase, i);
        while (end - i <= 3 + (4 * ((end - i) / 4)) && IsThousands(phrase, end))
        {
            end += 4;
        }

        if (end + 1 < phrase.Length && phrase[end] == '.' && char.IsAsciiDigit(phrase[end + 1]))
        {
            end = DigitsEnd(phrase, end + 1);
        }

        return end < phrase.Length && (char.IsLetter(phrase[end]) || phrase[end] == '_') ? -1 : end;
    }

    private static int DigitsEnd(string phrase, int i)
    {
        while (i < phrase.Length && char.IsAsciiDigit(phrase[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsThousands(string phrase, int i) =>
        i + 3 < phrase.Length && phrase[i] is ',' or ' ' or '\u00A0' or '\u202F' && DigitsEnd(phrase, i + 1) == i + 4;
}
