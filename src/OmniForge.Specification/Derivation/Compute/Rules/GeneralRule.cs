using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>What a sentence that defines no value says about the computation as a whole.</summary>
/// <param name="Common">How amounts are rounded in general, or null.</param>
/// <param name="IsZeroOtherwise">Whether what does not apply counts as 0.</param>
/// <param name="IsSettled">Whether it says only what holds anyway: what is left out, the order of the text, what is told how exactly.</param>
/// <param name="Refusal">The lexemes of a sentence that may refuse what the declared limits do not allow; else null.</param>
internal sealed partial record GeneralRule(
    Rounding? Common,
    bool IsZeroOtherwise,
    bool IsSettled,
    IReadOnlyList<Lexeme>? Refusal
)
{
    /// <summary>Reads a sentence.</summary>
    public static GeneralRule Of(string sentence) =>
        CommonRounding.Read(sentence) is { } rounding
            ? new(rounding, false, true, null)
            : new(null, SaysZero(sentence), SaysNothingNew(sentence), ValidationRule.Lexemes(sentence));

    /// <summary>Tells whether the sentence needs no logic of its own where these symbols are known.</summary>
    public bool IsMet(SymbolTable symbols) =>
        IsSettled || IsZeroOtherwise || (Refusal is not null && ValidationRule.Is(Refusal, symbols));

    private static bool SaysZero(string sentence) => Zero().IsMatch(sentence);

    private static bool SaysNothingNew(string sentence) =>
        Exclusion.Is(sentence)
        || OrderRule.Is(sentence)
        || CommonRounding.SaysThatItGoesOn(sentence)
        || CommonRounding.PlacesTold(sentence) is not null;

    /// <summary>"What does not apply is reported as 0.00".</summary>
    [GeneratedRegex(
        @"^\W*(?:[A-Z]+-?\d+\W+)?(?:what(?:ever)?|anything that|a part that|parts that|amounts? that|fees that|(?:an?|each|every) \w+(?: \w+)? that|surcharges that|\w+ that) (?:does|do)(?: not|n't) apply\b[^.;]*?\b(?:0|0\.0+|zero)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Zero();
}
