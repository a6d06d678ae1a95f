namespace OmniForge.Requirements.Language;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A word, an identifier or an id: <c>order</c>, <c>order_id</c>, <c>FR-1</c>, <c>can't</c>.</summary>
    Word,

    /// <summary>A number in digits: <c>50,000</c>, <c>1.2</c>, <c>50k</c>; see <see cref="Token.Number"/>.</summary>
    Number,

    /// <summary>A date, a time or both in digits: <c>2025-03-03T06:00:00Z</c>, <c>08:30</c>.</summary>
    Date,

    /// <summary>The content of a code span, as a whole.</summary>
    Code,

    /// <summary>A quotation of at most 80 characters, as a whole; <see cref="Token.Text"/> is without the quotation marks.</summary>
    Quoted,

    /// <summary>A URL, an e-mail address or a path.</summary>
    Reference,

    /// <summary>Punctuation or an operator: <c>,</c>, <c>→</c>, <c>&lt;=</c>.</summary>
    Symbol,
}
