using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Language;

/// <summary>A word, number, quotation or symbol of a text.</summary>
public sealed class Token
{
    private readonly Word _word;

    internal Token(Word word, int start, int length)
    {
        _word = word;
        Start = start;
        Length = length;
    }

    /// <summary>What it is.</summary>
    public TokenKind Kind => _word.Kind;

    /// <summary>Its text; of a quotation what stands between the marks.</summary>
    public string Text => _word.Text;

    /// <summary>Its text in lower case, with straight apostrophes and hyphens.</summary>
    public string Lower => _word.Lower;

    /// <summary>Offset of its first character in the plain text of the sentence.</summary>
    public int Start { get; }

    /// <summary>Number of characters in the plain text, quotation marks included.</summary>
    public int Length { get; }

    /// <summary>Offset behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>What it can be, if it is a word.</summary>
    public WordClass Classes => _word.Classes;

    /// <summary>Its value, if it is a number in digits, a number word or an ordinal.</summary>
    public decimal? Number => _word.Number;

    /// <summary>Tells whether it stands in a code span.</summary>
    public bool IsCode { get; init; }

    /// <summary>Tells whether it is set bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Tells whether it is set italic.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Tells whether a blank is before it.</summary>
    public bool HasBlankBefore { get; init; }

    /// <summary>
    /// The base form in lower case: of a noun the singular, of a verb the infinitive. A word that can be both is taken as a noun if its form is
    /// that of a noun (<c>orders</c>, <c>order</c>), which is the same word anyway.
    /// </summary>
    public string Lemma => Kind != TokenKind.Word || IsIdentifier ? Lower : _word.Lemma;

    /// <summary>The words that it is made of as a name, in their base forms; none of a symbol.</summary>
    internal IReadOnlyList<string> NameForms => _word.NameForms;

    /// <summary>The infinitive if the word can be a verb's form, else null.</summary>
    public string? Verb => _word.Verb.Lemma;

    /// <summary>The forms of <see cref="Verb"/> that it can be.</summary>
    public VerbForm VerbForms => _word.Verb.Forms;

    /// <summary>Tells whether it looks like a name in code: in a code span, or with an underscore or an inner capital.</summary>
    public bool IsIdentifier =>
        Kind == TokenKind.Code
            ? Words.IsIdentifier(Text)
            : Kind == TokenKind.Word && (IsCode || _word.HasIdentifierShape);

    /// <summary>Tells whether it names a value: code, quotation, identifier or plain word that is no function word.</summary>
    public bool IsTerm =>
        Kind is TokenKind.Code or TokenKind.Quoted
        || (Kind == TokenKind.Word && (IsCode || !Is(Words.FunctionClasses)));

    /// <summary>Tells whether it can be of one of the classes.</summary>
    public bool Is(WordClass classes) => (Classes & classes) != WordClass.None;

    /// <summary>Tells whether it can be one of these forms of a verb.</summary>
    public bool CanBe(VerbForm forms) => (VerbForms & forms) != VerbForm.None;

    /// <summary>Tells whether it is this word or symbol, without regard to case; never of code or quotations.</summary>
    public bool Is(string lower) =>
        Kind is not (TokenKind.Code or TokenKind.Quoted) && string.Equals(Lower, lower, StringComparison.Ordinal);

    /// <summary>Tells whether it is one of these words or symbols.</summary>
    public bool IsAny(params ReadOnlySpan<string> lower)
    {
        foreach (var one in lower)
        {
            if (Is(one))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether it is a form of this word: its singular or infinitive.</summary>
    public bool IsFormOf(string lemma) =>
        Kind == TokenKind.Word
        && (
            string.Equals(Lower, lemma, StringComparison.Ordinal)
            || string.Equals(Verb, lemma, StringComparison.Ordinal)
            || string.Equals(Lemma, lemma, StringComparison.Ordinal)
        );

    /// <inheritdoc/>
    public override string ToString() => Text;
}
