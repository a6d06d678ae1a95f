using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Recognises sentences that only say which value comes next and what it is there for: "There is a third result, underground".</summary>
internal static partial class MentionedValue
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

    /// <summary>The name of the value; null, if the sentence is no such one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="outputs">What is answered, in its order.</param>
    /// <param name="context">What sentences may define.</param>
    /// <param name="symbols">What sentences may name.</param>
    public static string? In(
        string sentence,
        IReadOnlyList<Symbol> outputs,
        SentenceContext context,
        SymbolTable symbols
    )
    {
        if (Rule().IsMatch(sentence))
        {
            return null;
        }

        if (There().Match(sentence) is { Success: true } there)
        {
            return TargetOf(there.Groups["name"].Value, context);
        }

        if (Purpose().Match(sentence) is not { Success: true } purpose)
        {
            return null;
        }

        var ordinal = Array.IndexOf(Ordinals, purpose.Groups["ordinal"].Value.ToLowerInvariant());
        var target = purpose.Groups["ordinal"].Success
            ? outputs.ElementAtOrDefault(ordinal)?.Name
            : TargetOf(purpose.Groups["name"].Value, context);
        return target is not null && !NamesOther(purpose.Groups["rest"].Value, target, context, symbols)
            ? target
            : null;
    }

    private static string? TargetOf(string name, SentenceContext context)
    {
        var cursor = new LexemeCursor(Lexer.Split(name));
        return context.TakeTarget(cursor) is { } target && cursor.IsAtEnd ? target.Name : null;
    }

    /// <summary>Whether a purpose tells what a value is computed of, so that it may be a definition.</summary>
    private static bool NamesOther(string rest, string target, SentenceContext context, SymbolTable symbols)
    {
        var cursor = new LexemeCursor(Lexer.Split(rest));
        for (; cursor.Position < cursor.Count; cursor.Position++)
        {
            if (symbols.Match(cursor) is { Rank: 0 } match && match.Symbol != context.Find(target))
            {
                return true;
            }
        }

        return false;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"^\W*(?:so |then |finally,? |and )?there(?: is|['’]s) (?:an?|one|the) (?:(?:first|second|third|fourth|last|further|other|more|final) )?(?:result|output|value|answer|figure)s?(?:, (?:called |named |namely )?| called | named |: )[`""“]?(?<name>\w+)[`""”]?\W*$",
        Options,
        10000
    )]
    private static partial Regex There();

    /// <summary>"needs_approval says whether a manager has to confirm the price", "The second output says how much one should drink".</summary>
    [GeneratedRegex(
        @"^\W*(?:the (?<ordinal>first|second|third|fourth|fifth|sixth) (?:output|result|value|answer)|(?:the )?`?(?<name>\w+)`?)\s*(?:\b(?:says|tells|shows|states|indicates|answers|is there to (?:say|tell|show)) (?:us |the \w+ )?|\s*[:–—-]\s+)(?:whether|how much|how many|how long|if|what|which)\b(?<rest>[^:]*)$",
        Options,
        10000
    )]
    private static partial Regex Purpose();

    [GeneratedRegex(
        @"\d|%|=|\b(?:percent|if and only|unless|otherwise|true|false|exceeds?|at least|at most|more than|less than|above|below|over|under|rounded)\b",
        Options,
        10000
    )]
    private static partial Regex Rule();
}
