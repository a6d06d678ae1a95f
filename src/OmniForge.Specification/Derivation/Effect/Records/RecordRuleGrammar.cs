using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>
/// Reads a sentence that limits how many records have something in common: "a member may have at most 3 open loans", "two bookings of one
/// room never overlap". A sentence is read as a whole or not at all.
/// </summary>
internal sealed class RecordRuleGrammar
{
    private static readonly string[][] Nevers = Phrases.Of(
        "must not,may not,can not,shall not,should not,may never,must never,can never,shall never,never,do not,does not,are not allowed to,is not allowed to,may not ever,will not,will never"
    );
    private static readonly string[][] Excess = Phrases.Of("allowed,possible,permitted,accepted,allowed at a time");

    private readonly LexemeCursor _cursor;
    private readonly RecordVocabulary _vocabulary;
    private readonly RecordPhrases _phrases;
    private readonly HolderGrammar _holders;
    private readonly ObstacleGrammar _obstacles;

    private RecordRuleGrammar(string sentence, IReadOnlyList<Lexeme> lexemes, RecordVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _cursor = new(lexemes);
        _phrases = new(sentence, _cursor, vocabulary);
        _holders = new(_cursor, vocabulary);
        _obstacles = new(_cursor, vocabulary, _phrases, _holders);
    }

    /// <summary>The rules of a sentence; null, if it is none or not understood as a whole.</summary>
    public static IReadOnlyList<RecordRule>? Read(string sentence, RecordVocabulary vocabulary)
    {
        var lexemes = Lexer.Split(sentence);
        foreach (
            var form in (ReadOnlySpan<Func<RecordRuleGrammar, IReadOnlyList<RecordRule>?>>)
                [
                    grammar => grammar._obstacles.RefusedIf(),
                    grammar => grammar.Holding(),
                    grammar => grammar.There(),
                    grammar => grammar.MostOf(),
                    grammar => grammar.NumberOf(),
                    grammar => grammar.Overlap(),
                    grammar => grammar.NoTwo(),
                    grammar => grammar._obstacles.OneWith(),
                    grammar => grammar._obstacles.OnlyIfNone(),
                ]
        )
        {
            var grammar = new RecordRuleGrammar(sentence, lexemes, vocabulary);
            if (form(grammar) is { Count: > 0 } rules && grammar._cursor.IsAtEnd && rules.All(grammar.IsClear))
            {
                return rules;
            }
        }

        return null;
    }

    /// <summary>Where records have a status, it must be clear which of them count.</summary>
    private bool IsClear(RecordRule rule) =>
        _vocabulary.Status is not { } status
        || _phrases.IsOfAnyStatus
        || rule.Overlap is not null
        || (
            rule.Set.Kind is { } kind
            && ExpressionParts.All(kind).OfType<FieldExpression>().Any(field => field.Name == status.Name)
        );

    /// <summary>"A member may have at most 3 open loans", "a child may have at most 2 open loans and an adult at most 4".</summary>
    private List<RecordRule>? Holding()
    {
        var isNo = _cursor.Take("no");
        if (_holders.Read() is not { } holder)
        {
            return null;
        }

        var isNegated = Modal() | isNo;
        if (!Verb() || _phrases.Limit(isNegated) is not { } limit || _phrases.Set() is not { } set)
        {
            return null;
        }

        var rules = new List<RecordRule> { HolderGrammar.Rule(holder, set, limit - 1) };
        while (_cursor.Try(() => Another(set)) is { } other)
        {
            rules.Add(other);
        }

        return rules;
    }

    /// <summary>", an adult at most 4": the same of another holder.</summary>
    private RecordRule? Another(RecordSet set)
    {
        var isMore = _cursor.Take(",");
        isMore |= _cursor.TakeAny("and", "but", "while");
        if (!isMore || _holders.Read() is not { When: not null } holder)
        {
            return null;
        }

        _ = Modal() ? null : (object?)Verb();
        if (_phrases.Limit(false) is not { } limit)
        {
            return null;
        }

        return HolderGrammar.Rule(holder, _phrases.Set() ?? set, limit - 1);
    }

    /// <summary>Reads "may", "must not" and the like; tells whether it denies.</summary>
    private bool Modal()
    {
        _ =
            _cursor.TakeAny("may", "can", "must", "shall", "should", "could", "will")
            || _cursor.Take("is", "allowed", "to");
        _ = _cursor.TakeAny("ever", "only") && _cursor.Peek(-1)!.Is("only") && Back();
        return _cursor.TakeAny("not", "never");
    }

    private bool Back()
    {
        _cursor.Position--;
        return true;
    }

    /// <summary>"Have", "be assigned (to)", "book".</summary>
    private bool Verb()
    {
        _ = _cursor.Take("be") || _cursor.TakeAny("is", "are");
        if (_cursor.Peek() is not { Kind: LexemeKind.Word, Text: var word } || !RecordVocabulary.IsHolding(word))
        {
            return false;
        }

        _cursor.Position++;
        _ = _cursor.TakeAny("out", "to", "for");
        return true;
    }

    /// <summary>"There may be at most one active licence per dog", "there is never more than one open loan per copy".</summary>
    private List<RecordRule>? There()
    {
        if (!_cursor.Take("there"))
        {
            return null;
        }

        _ = _cursor.TakeAny("may", "can", "must", "shall", "should", "will");
        var isNegated = _cursor.TakeAny("not", "never");
        _ = _cursor.TakeAny("be", "is", "are", "exist", "exists");
        if (!isNegated && _cursor.Sees("never", "more", "than"))
        {
            isNegated = _cursor.Take("never");
        }

        return _phrases.Limit(isNegated) is { } limit && _phrases.Set() is { Alike.Count: > 0 } set
            ? [new(set, limit - 1)]
            : null;
    }

    /// <summary>"At most 4 active licences may be registered per owner", "only one open loan per copy is allowed".</summary>
    private List<RecordRule>? MostOf()
    {
        if (_phrases.Limit(false) is not { } limit || _phrases.Set() is not { } set)
        {
            return null;
        }

        if (_cursor.TakeAny("is", "are"))
        {
            return set.Alike.Count > 0 && _cursor.TakePhrase(Excess) ? [new(set, limit - 1)] : null;
        }

        if (
            !_cursor.TakeAny("may", "can", "must", "shall", "should")
            || _cursor.SeesAny("not", "never")
            || (!Verb() && !_cursor.TakeAny("exist", "be"))
        )
        {
            return null;
        }

        _ = _cursor.TakeAny("to", "per", "by", "for", "in", "on", "at") || set.Alike.Count > 0;
        return _cursor.IsAtEnd
            ? set.Alike.Count > 0
                ? [new(set, limit - 1)]
                : null
            : _holders.Read() is { } holder
                ? [HolderGrammar.Rule(holder, set, limit - 1)]
                : null;
    }

    /// <summary>"The number of open loans per member is at most 3", "the maximum number of open loans per member is 3".</summary>
    private List<RecordRule>? NumberOf()
    {
        _cursor.SkipArticles();
        var isMaximum = _cursor.TakeAny("maximum", "largest", "highest", "greatest");
        if (!_cursor.Take("number", "of") || _phrases.Set() is not { Alike.Count: > 0 } set)
        {
            return null;
        }

        if (isMaximum)
        {
            return _cursor.Take("is") && _phrases.Number() is { } most && most >= 1 ? [new(set, most - 1)] : null;
        }

        var isExceed =
            _cursor.Take("must", "not", "exceed")
            || _cursor.Take("may", "not", "exceed")
            || _cursor.Take("can", "not", "exceed")
            || _cursor.Take("never", "exceeds")
            || _cursor.Take("does", "not", "exceed")
            || _cursor.Take("is", "limited", "to");
        if (isExceed)
        {
            return _phrases.Number() is { } number && number >= 1 ? [new(set, number - 1)] : null;
        }

        _ = _cursor.TakeAny("is", "must", "may", "can");
        var isNegated = _cursor.TakeAny("not", "never");
        _ = _cursor.Take("be");
        return _phrases.Limit(isNegated) is { } limit ? [new(set, limit - 1)] : null;
    }

    /// <summary>"Two confirmed bookings of the same room never overlap", "a booking must not overlap another one of the same room".</summary>
    private List<RecordRule>? Overlap()
    {
        var isNo = _cursor.Take("no", "two") || _cursor.Take("no", "2");
        var isTwo = isNo || _cursor.TakeAny("two", "2");
        if (_phrases.Set() is not { } set)
        {
            return null;
        }

        var isDenied = isNo ? MayBe() : _cursor.TakePhrase(Nevers);
        if (!isDenied || !_cursor.TakeAny("overlap", "overlaps"))
        {
            return null;
        }

        _ = _cursor.Take("with");
        if (!isTwo && _phrases.NamedSet() is { } other)
        {
            set = new(
                set.Kind is null ? other.Kind
                    : other.Kind is null ? set.Kind
                    : Build.And(set.Kind, other.Kind),
                other.Alike.Count > 0 ? other.Alike : set.Alike
            );
        }

        _ = _cursor.Take("each", "other") || _cursor.Take("one", "another");
        _ = _cursor.Take("in", "time") || _cursor.Take("in", "their", "times");
        return _phrases.Overlapping(set, isOfAlike: true);
    }

    private bool MayBe()
    {
        _ = _cursor.TakeAny("may", "can", "must", "shall", "should", "ever");
        return true;
    }

    /// <summary>"No two active licences have the same tag number", "two open loans of one copy are impossible".</summary>
    private List<RecordRule>? NoTwo()
    {
        var isNo = _cursor.Take("no", "two") || _cursor.Take("no", "2");
        if (!isNo && !_cursor.TakeAny("two", "2", "several"))
        {
            return null;
        }

        if (_phrases.Set() is not { Kind: not null } set)
        {
            return null;
        }

        if (!isNo)
        {
            return set.Alike.Count > 0 && _cursor.TakeAny("are", "is") && _cursor.TakePhrase(RecordPhrases.Refusals)
                ? [new(set, 0)]
                : null;
        }

        _ = MayBe();
        if (set.Alike.Count == 0 && !(_cursor.TakeAny("have", "share") && _cursor.Take("the", "same")))
        {
            return null;
        }

        var alike = set.Alike.ToList();
        while (!_cursor.IsAtEnd && _phrases.One() is { } field)
        {
            alike.Add(field);
            _ = _cursor.Take("and") && (_cursor.Take("the", "same") || _cursor.Take("the"));
        }

        return alike.Count > 0 ? [new(set with { Alike = alike }, 0)] : null;
    }
}
