namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>What is known of a token's text wherever it stands; tokens with the same text share it.</summary>
internal sealed class Word
{
    /// <summary>Looks a text up.</summary>
    public Word(TokenKind kind, string text)
    {
        Kind = kind;
        Text = text;
        Lower = kind is TokenKind.Symbol or TokenKind.Number ? text : Words.Normal(text);
        Number = Tokens.Scan.Value(kind, text);
        if (kind == TokenKind.Word)
        {
            Verb = Verbs.Find(Lower);
            Classes = Words.ClassesOf(Lower);
            HasIdentifierShape = Words.HasIdentifierShape(text);
        }
    }

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>The text; of a quotation what stands between the marks.</summary>
    public string Text { get; }

    /// <summary>The text in normal form.</summary>
    public string Lower { get; }

    /// <summary>What it can be, if it is a word.</summary>
    public WordClass Classes { get; }

    /// <summary>The verb that it can be a form of, if it is a word.</summary>
    public VerbEntry Verb { get; }

    /// <summary>Its value, if it is a number in digits, a number word or an ordinal.</summary>
    public decimal? Number { get; }

    /// <summary>Whether it is a word that has an underscore or a capital behind a small letter.</summary>
    public bool HasIdentifierShape { get; }

    /// <summary>Its base form, if it is a word that is no name in code.</summary>
    public string Lemma => field ??= Words.LemmaOf(this);

    /// <summary>The words that it is made of as a name, in their base forms.</summary>
    public IReadOnlyList<string> NameForms => field ??= Name.Of(Text).BaseForms;
}
