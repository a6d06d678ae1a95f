using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Reads sentences that only explain a limit that was told before: "42 itself still goes into one", "The buckets hold 28 litres".</summary>
internal static partial class LimitRemark
{
    /// <summary>Whether a text is nothing but the word that a formula is concluded with: "So".</summary>
    public static bool IsConclusion(string text) => Conclusion().IsMatch(text);

    /// <summary>The numbers that a text writes in digits.</summary>
    public static HashSet<decimal> DigitsOf(string text) =>
        [
            .. Lexer
                .Split(text)
                .Where(lexeme => lexeme.Kind == LexemeKind.Number && char.IsAsciiDigit(lexeme.Text[0]))
                .Select(lexeme => lexeme.Number!.Value),
        ];

    /// <summary>Whether a sentence says on which side of its limit a number is, and facts say the same.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="facts">What was told just before.</param>
    /// <param name="symbols">What it must not speak of.</param>
    public static bool Confirms(RichText sentence, IReadOnlyList<Fact> facts, SymbolTable symbols)
    {
        var text = sentence.Text;
        var match = Exact().Match(text) is { Success: true } exact ? exact : Capacity().Match(text);
        if (
            !match.Success
            || !decimal.TryParse(
                match.Groups["n"].Value,
                NumberStyles.Number,
                CultureInfo.InvariantCulture,
                out var limit
            )
            || SaysMore(sentence, match.Groups["rest"], symbols)
        )
        {
            return false;
        }

        var isBelow = !match.Groups["above"].Success;
        var sides = facts.SelectMany(fact => Confirmation.SidesOf(fact, limit)).ToList();
        return sides.Count > 0 && sides.TrueForAll(side => side == isBelow);
    }

    private static bool SaysMore(RichText sentence, Group rest, SymbolTable symbols)
    {
        if (!rest.Success || rest.Length == 0)
        {
            return false;
        }

        var cursor = new LexemeCursor(Lexer.Split(rest.Value));
        for (; cursor.Position < cursor.Count; cursor.Position++)
        {
            if (cursor.SeesAny("but", "and", "then", "yet") || symbols.Match(cursor) is not null)
            {
                return true;
            }
        }

        return NormativeWords.SpansIn(sentence.Slice(rest.Index, rest.Length)).Any();
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Number = @"(?<n>\d[\d,]*(?:\.\d+)?)";

    private const string Units = @"(?:\s*(?:[a-z²³°%€£$]+\d?))?(?:\s+[a-z]+)?";

    [GeneratedRegex(
        @"^\W*(?:so|thus|hence|therefore|in short|that is|in (?:a |one )?formulas?|as (?:a )?formula|or|put together|together|all in all)\W*$",
        Options,
        10000
    )]
    private static partial Regex Conclusion();

    /// <summary>"Exactly 42 m³ still fits", "42 itself already counts".</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:exactly|precisely|just)\s+"
            + Number
            + Units
            + @"|"
            + Number
            + Units
            + @"\s+(?:itself|exactly|precisely|sharp|on the dot))\s+(?:(?:still|just)\s+\w+|\w+\s+still|(?<above>already)\s+\w+|\w+\s+(?<above>already)|(?:is|does|do)\s+not\s+(?:\w+\s+)?yet|(?:is|does)\s+(?<above>no longer)(?:\s+\w+)?)(?:\s+(?:into|in|as|with|within|on|for|to)\s+(?:an?\s+|the\s+|one\s+)?\w+)?(?:\s+(?:lorry|load|one|piece))?(?<rest>,[^.;\d]*)?\.?\s*$",
        Options,
        10000
    )]
    private static partial Regex Exact();

    /// <summary>"The club's buckets hold 28 litres".</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:the|an?|our|its|each|every|one|a single)\s+)?[a-z'\u2019-]+(?:\s+[a-z'\u2019-]+){0,3}\s+(?:holds?|takes?|carry|carries|fits?|contains?|accommodates?|seats?|(?:has|have) room for|(?:is|are) full at|ends? at)\s+(?:at most |up to |no more than |just |only |exactly )?"
            + Number
            + Units
            + @"\.?\s*$",
        Options,
        10000
    )]
    private static partial Regex Capacity();
}
