using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>Reads what stands beside rules about several records and says more of them: what counts, by what, and what touches.</summary>
/// <param name="vocabulary">What may be named.</param>
internal sealed partial class RecordCompanions(RecordVocabulary vocabulary)
{
    private static readonly string[][] Uncounted = Phrases.Of(
        "do not count,does not count,are not counted,is not counted,are ignored,is ignored,are left out,are in nobodys way,are in nobody way,are in the way of nobody,are in nobodies way,block nothing,never block,do not block,do not matter,never count,are disregarded,do not block anything,are not in the way,do not block the room"
    );

    /// <summary>The rules as a sentence beside them changes them; null, if it says nothing of the kind or does not fit.</summary>
    public IReadOnlyList<RecordRule>? Read(string sentence, IReadOnlyList<RecordRule> rules) =>
        Touching(sentence, rules)
        ?? (Itself().IsMatch(sentence) || Consequence().IsMatch(sentence) ? rules : null)
        ?? Without(sentence, rules)
        ?? CountedBy(sentence, rules)
        ?? Unlimited(sentence, rules);

    /// <summary>Whether a sentence says what goes without saying where records are compared.</summary>
    public static bool IsRemark(string sentence) => Itself().IsMatch(sentence);

    /// <summary>"One may begin at the minute at which the other ends."</summary>
    private static IReadOnlyList<RecordRule>? Touching(string sentence, IReadOnlyList<RecordRule> rules) =>
        rules.Any(rule => rule.Overlap is not null) && Touch().IsMatch(sentence)
            ? [.. rules.Select(rule => rule with { IsTouchingTold = true })]
            : null;

    /// <summary>"Cancelled bookings do not count."</summary>
    private IReadOnlyList<RecordRule>? Without(string sentence, IReadOnlyList<RecordRule> rules)
    {
        var cursor = new LexemeCursor(Lexer.Split(sentence));
        var phrases = new RecordPhrases(sentence, cursor, vocabulary);
        if (phrases.Set() is not { Kind: { } kind, Alike.Count: 0 } || !cursor.TakePhrase(Uncounted) || !cursor.IsAtEnd)
        {
            return null;
        }

        return
        [
            .. rules.Select(rule =>
                rule.Set.Kind is { } counted && Excludes(counted, kind) ? rule : rule.Within(Build.Not(kind))
            ),
        ];
    }

    /// <summary>Whether records of one kind are none of another: both name values of one field, and none of them twice.</summary>
    private static bool Excludes(Expression one, Expression other) =>
        Values(one) is { Count: > 0 } ones
        && Values(other) is { Count: > 0 } others
        && !ones.Exists(others.Contains)
        && ones.Concat(others).Select(pair => pair.Field).Distinct(StringComparer.Ordinal).Count() == 1;

    private static List<(string Field, string Value)> Values(Expression kind) =>
        ExpressionParts
            .All(kind)
            .Any(part =>
                part is NotExpression or BinaryExpression { Operator: BinaryOperator.NotEqual or BinaryOperator.And }
            )
            ? []
            :
            [
                .. ExpressionParts
                    .All(kind)
                    .OfType<BinaryExpression>()
                    .Where(part =>
                        part
                            is {
                                Operator: BinaryOperator.Equal,
                                Left: FieldExpression,
                                Right: LiteralExpression { Value: string }
                            }
                    )
                    .Select(part =>
                        (((FieldExpression)part.Left).Name, (string)((LiteralExpression)part.Right).Value!)
                    ),
            ];

    /// <summary>"Loans are counted by member id."</summary>
    private IReadOnlyList<RecordRule>? CountedBy(string sentence, IReadOnlyList<RecordRule> rules)
    {
        var cursor = new LexemeCursor(Lexer.Split(sentence));
        var phrases = new RecordPhrases(sentence, cursor, vocabulary);
        if (
            phrases.Set() is not { Kind: null, Alike.Count: 0 }
            || !cursor.TakeAny("are", "is")
            || !cursor.Take("counted")
            || !cursor.TakeAny("by", "per", "for")
        )
        {
            return null;
        }

        _ = cursor.TakeAny("each", "the", "every");
        return phrases.One() is { } field && cursor.IsAtEnd
            ?
            [
                .. rules.Select(rule =>
                    rule.IsOpen ? rule with { IsOpen = false, Set = rule.Set with { Alike = [field] } } : rule
                ),
            ]
            : null;
    }

    /// <summary>"Staff have no limit", where others have one.</summary>
    private IReadOnlyList<RecordRule>? Unlimited(string sentence, IReadOnlyList<RecordRule> rules)
    {
        var cursor = new LexemeCursor(Lexer.Split(sentence));
        cursor.SkipArticles();
        _ = cursor.Take("for");
        if (vocabulary.TakeValue(cursor) is not var (field, value))
        {
            return null;
        }

        _ = vocabulary.TakeOwner(cursor);
        var isLimitless =
            (cursor.TakeAny("has", "have") && cursor.Take("no", "limit"))
            || cursor.Take("there", "is", "no", "limit")
            || ((cursor.Take("is") || cursor.Take("are")) && cursor.TakeAny("unlimited"))
            || (
                cursor.TakeAny("may", "can") && cursor.TakeAny("have", "borrow", "hold") && cursor.Take("any", "number")
            );
        var when = RecordVocabulary.Has(field, value, FieldScope.Changed);
        return isLimitless && cursor.IsAtEnd && rules.All(rule => rule.When is not null && rule.When != when)
            ? rules
            : null;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string One =
        @"(?:one|an?|the|another|each)(?: (?:next|other|second|new|following|later))?(?: (?!may\b|can\b|that\b)\w+)?";

    private const string Other =
        @"(?:an?|the|another)(?: (?:other|previous|former|first|one|earlier|preceding))?(?: (?!ends\b|is\b)\w+)?";

    [GeneratedRegex(
        "^"
            + One
            + @" (?:may|can) (?:begin|start)(?: exactly| right)?,? (?:(?:at|on|in) the (?:same )?(?:minute|moment|time|instant|hour|second|day)(?: (?:at|on|in) which| when| that)?|when|as soon as|where) "
            + Other
            + @" (?:ends|finishes|stops|is over)\W*$"
            + @"|^(?:back-to-back|adjacent|adjoining|touching) \w+ (?:are|do) (?:allowed|fine|possible|permitted|accepted|ok|no overlap|not overlap|not an overlap)\W*$"
            + @"|^(?:two )?\w+ (?:that|which) (?:only |merely |just )?(?:touch|meet|adjoin|follow (?:each other|one another) (?:directly|immediately))(?: each other| at (?:the|their) ends?)? (?:do not|don['’]t|never) (?:count as overlapping|overlap)\W*$"
            + @"|^(?:it is (?:fine|allowed|no overlap) (?:if|when)|there is no overlap (?:if|when)) "
            + One
            + @" (?:begins|starts)(?: exactly| right)? (?:when|at the (?:minute|moment|time)(?: at which| when)?) "
            + Other
            + @" ends\W*$",
        Options,
        10000
    )]
    private static partial Regex Touch();

    [GeneratedRegex(
        @"^(?:(?:when|where|if|while) [^,;]{0,40}\b(?:overlaps?|others?|limits?|loans?|counted|compared|checked|looked for)\b[^,;]{0,20}, )?(?:(?:an?|the) \w+(?: \w+)? (?:itself )?(?:is|are) (?:not|never) compared with (?:itself|themselves)|the \w+(?: \w+)? itself (?:is left out|does not count|is not counted|is ignored)|the \w+(?: \w+)? does not (?:overlap|collide|conflict) with itself)\W*$",
        Options,
        10000
    )]
    private static partial Regex Itself();

    [GeneratedRegex(
        @"^(?:the|such an?|that|this) request is (?:then )?(?:refused|rejected|turned down|declined)\W*$|^(?:an?|any|the|such an?|another|a further|every) (?:request|attempt|\w+) (?:that|which) (?:would )?(?:goes?|be|is|exceeds?|breaks?|violates?) ?(?:beyond|above|over|past)? ?(?:it|this|that|the limit|this limit|the limits|these limits|the rule|this rule) (?:is|shall be|must be|will be|gets) (?:refused|rejected|turned down|declined)\W*$",
        Options,
        10000
    )]
    private static partial Regex Consequence();
}
