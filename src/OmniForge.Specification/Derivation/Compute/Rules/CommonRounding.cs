using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Reads how all amounts of a document are rounded: "All amounts are in euro with two decimals, rounded half up".</summary>
internal static partial class CommonRounding
{
    private static readonly FrozenSet<string> Amounts = (
        "amount,amounts,money,prices,tolls,fees,costs,values,results,figures,sums,totals,charges,premiums,fares,euro,euros,outputs,rents,wages,numbers,answers,payments,taxes,"
        + "refunds,bonuses,rates,discounts,tariffs"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The rounding of a sentence that is about amounts in general; null if it is about something else.</summary>
    public static Rounding? Read(string sentence)
    {
        var cursor = new LexemeCursor(Lexer.Split(sentence));
        var isAboutAmounts = false;
        for (; cursor.Position < cursor.Count; cursor.Position++)
        {
            isAboutAmounts |= Amounts.Contains(cursor.Peek()!.Text);
            if (
                isAboutAmounts
                && cursor.SeesAny("rounded", "with")
                && new RoundingGrammar(cursor).Read() is { } rounding
                && (rounding.Step ?? (object?)rounding.Mode) is not null
            )
            {
                return rounding.Or(new(Places(sentence), null));
            }
        }

        return null;
    }

    /// <summary>Tells whether a sentence says that the calculation goes on with the rounded values.</summary>
    public static bool SaysThatItGoesOn(string sentence) =>
        (GoesOn().IsMatch(sentence) || UsesRounded().IsMatch(sentence)) && !GoesOnUnrounded().IsMatch(sentence);

    /// <summary>The greatest number of decimals that amounts have when they are told, or null.</summary>
    public static int? PlacesTold(string sentence)
    {
        var match = Told().Match(sentence);
        return match.Success && Lexer.Split(match.Groups["n"].Value) is [{ Number: { } places }] ? (int)places : null;
    }

    private static decimal? Places(string sentence)
    {
        var match = Decimals().Match(sentence);
        if (!match.Success || Lexer.Split(match.Groups["n"].Value) is not [{ Number: { } places }])
        {
            return null;
        }

        var step = 1m;
        for (var i = 0; i < (int)places; i++)
        {
            step /= 10;
        }

        return step;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\b(?<n>\d|one|two|three|four)\s+(?:decimals?|decimal places?|digits)\b", Options, 10000)]
    private static partial Regex Decimals();

    [GeneratedRegex(
        @"\bamounts? that (?:is|are) (?:told|given|entered|taken)\b.*?\bat most (?<n>\d|one|two|three|four) decimals",
        Options,
        10000
    )]
    private static partial Regex Told();

    [GeneratedRegex(
        @"\brounded\b.*\b(?:goes? on|continues?|used|further|carries on)\b|\b(?:goes? on|continues?|carries on)\b.*\brounded\b|\bis the rounded one\b|\bused\b.*\bis the rounded\b",
        Options,
        10000
    )]
    private static partial Regex GoesOn();

    /// <summary>"The surcharge is calculated on the rounded base_price", "the yield is used as it is after its rounding".</summary>
    [GeneratedRegex(
        @"^(?!.*\b(?:if|unless|not|never|unrounded|before|without|except|only if)\b)(?!.*\brounded (?:half|up|down|off|to|commercially)\b)[^\d%]*\b(?:used|taken|calculated|computed|worked out|based|multiplied|divided|made|derived|determined|found|uses?|takes?|starts?)\b[^\d%]*\b(?:rounded|rounding)\b[^%]*$",
        Options,
        10000
    )]
    private static partial Regex UsesRounded();

    [GeneratedRegex(
        @"\b(?:goes? on|continues?|carries on) with (?:the )?(?:unrounded|exact)|\bunrounded (?:values?|ones?|amounts?) (?:are|is) (?:used|carried)",
        Options,
        10000
    )]
    private static partial Regex GoesOnUnrounded();
}
