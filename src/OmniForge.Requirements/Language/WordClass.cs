namespace OmniForge.Requirements.Language;

/// <summary>What a word can be; one word may be several.</summary>
[Flags]
public enum WordClass
{
    /// <summary>Nothing that is known: most likely a noun or an adjective.</summary>
    None = 0,

    /// <summary><c>the</c>, <c>a</c>, <c>an</c>.</summary>
    Article = 1 << 0,

    /// <summary><c>it</c>, <c>they</c>, <c>its</c>, <c>that</c>, <c>which</c>.</summary>
    Pronoun = 1 << 1,

    /// <summary><c>of</c>, <c>for</c>, <c>by</c>.</summary>
    Preposition = 1 << 2,

    /// <summary><c>and</c>, <c>or</c>, <c>but</c>.</summary>
    Conjunction = 1 << 3,

    /// <summary><c>must</c>, <c>shall</c>, <c>should</c>, <c>may</c>, <c>can</c>, <c>will</c>.</summary>
    Modal = 1 << 4,

    /// <summary>A form of <c>be</c>, <c>have</c> or <c>do</c>.</summary>
    Auxiliary = 1 << 5,

    /// <summary><c>not</c>, <c>never</c>, <c>no</c>, <c>without</c>, <c>isn't</c>.</summary>
    Negation = 1 << 6,

    /// <summary>A form of a known verb.</summary>
    Verb = 1 << 7,

    /// <summary>A verb form that is a usual noun as well: <c>order</c>, <c>requests</c>.</summary>
    Noun = 1 << 8,

    /// <summary><c>more</c>, <c>less</c>, <c>above</c>, <c>before</c>: a word that compares.</summary>
    Comparison = 1 << 9,

    /// <summary><c>each</c>, <c>every</c>, <c>all</c>, <c>any</c>, <c>both</c>.</summary>
    Quantifier = 1 << 10,

    /// <summary>A number in words: <c>two</c>, <c>half</c>, <c>dozen</c>.</summary>
    NumberWord = 1 << 11,

    /// <summary><c>first</c>, <c>3rd</c>, <c>last</c>.</summary>
    Ordinal = 1 << 12,

    /// <summary>A unit: <c>kg</c>, <c>minutes</c>, <c>euro</c>, <c>characters</c>.</summary>
    Unit = 1 << 13,

    /// <summary>A month.</summary>
    Month = 1 << 14,

    /// <summary>A day of the week.</summary>
    Weekday = 1 << 15,

    /// <summary>A word that begins a condition: <c>if</c>, <c>when</c>, <c>unless</c>, <c>while</c>.</summary>
    Condition = 1 << 16,

    /// <summary><c>only</c>, <c>also</c>, <c>then</c>, <c>always</c>.</summary>
    Adverb = 1 << 17,
}
