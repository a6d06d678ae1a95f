using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>Reads the phrases of which sentences about several records are made: sets of records, limits, refusals.</summary>
/// <param name="text">The sentence.</param>
/// <param name="cursor">The place in it.</param>
/// <param name="vocabulary">What it may name.</param>
internal sealed class RecordPhrases(string text, LexemeCursor cursor, RecordVocabulary vocabulary)
{
    private static readonly string[][] Together = Phrases.Of(
        "at the same time,at one time,at any one time,at any time,at a time,at once,simultaneously,in total,altogether,in all"
    );
    public static readonly string[][] Refusals = Phrases.Of(
        "refused,rejected,turned down,declined,denied,an error,not allowed,not possible,not accepted,impossible,forbidden,not permitted,invalid,not ok"
    );
    private static readonly string[][] Requests = Phrases.Of(
        "the request,a request,such a request,any request,it,that,this,the attempt,the operation"
    );

    /// <summary>Whether the phrase read last said that any status counts.</summary>
    public bool IsOfAnyStatus { get; private set; }

    /// <summary>"Open loans of the same member", "another confirmed booking for the same room and day"; null with the cursor where it was.</summary>
    public RecordSet? Set() => cursor.Try(() => Read(mayBeNamed: false));

    /// <summary>The like, of which "it" or "one" may be the noun.</summary>
    public RecordSet? NamedSet() => cursor.Try(() => Read(mayBeNamed: true));

    private RecordSet? Read(bool mayBeNamed)
    {
        SkipDeterminers();
        var kind = Adjectives();
        SkipDeterminers();
        if (!vocabulary.TakeNoun(cursor) && !(mayBeNamed && cursor.TakeAny("one", "ones")))
        {
            return null;
        }

        var alike = new List<AlikeField>();
        while (!cursor.IsAtEnd)
        {
            if (cursor.TakePhrase(Together))
            {
                continue;
            }

            if (cursor.Take("in", "any", "status") || cursor.Take("whatever", "its", "status"))
            {
                IsOfAnyStatus = true;
            }
            else if (cursor.Try(Qualified) is { } more)
            {
                kind = kind is null ? more : Build.And(kind, more);
            }
            else if (!Alike(alike))
            {
                break;
            }
        }

        return new(kind, alike);
    }

    private void SkipDeterminers()
    {
        while (
            cursor.TakeAny(
                "other",
                "others",
                "another",
                "more",
                "further",
                "any",
                "an",
                "a",
                "the",
                "existing",
                "stored",
                "such",
                "different"
            )
        ) { }
    }

    /// <summary>Values in front of the noun: "open or waiting".</summary>
    private Expression? Adjectives()
    {
        var isNot = cursor.Sees("not") && cursor.Take("not");
        if (Values(FieldScope.Other) is { } values)
        {
            return isNot ? Build.Not(values) : values;
        }

        if (!isNot && vocabulary.Table.Match(cursor, Expressions.Symbols.ValueKind.Boolean) is { Rank: 0 } flag)
        {
            cursor.Position += flag.Count;
            return RecordVocabulary.OfOther(flag.Symbol.Expression);
        }

        return null;
    }

    /// <summary>One or several values of one field: "open or waiting", "open, waiting and paused".</summary>
    private Expression? Values(FieldScope scope)
    {
        if (vocabulary.TakeValue(cursor) is not var (field, value))
        {
            return null;
        }

        var condition = RecordVocabulary.Has(field, value, scope);
        while (cursor.Try(() => Next(field, scope)) is { } next)
        {
            condition = Build.Or(condition, next);
        }

        return condition;
    }

    private Expression? Next(FieldReading field, FieldScope scope)
    {
        var isMore = cursor.Take(",");
        isMore |= cursor.TakeAny("or", "and");
        return isMore && vocabulary.TakeValue(cursor) is var (other, value) && other == field
            ? RecordVocabulary.Has(field, value, scope)
            : null;
    }

    /// <summary>"With the status open", "that are not solved", "whose due date is before that of the request".</summary>
    private Expression? Qualified()
    {
        if (cursor.TakeAny("with", "in", "of", "having"))
        {
            cursor.SkipArticles();
            if (vocabulary.Table.Match(cursor, Expressions.Symbols.ValueKind.Text) is not { } match)
            {
                return cursor.TakeAny("status", "state") ? Values(FieldScope.Other) : null;
            }

            cursor.Position += match.Count;
            _ = cursor.TakeAny("of", "is", "=");
            return Values(FieldScope.Other);
        }

        if (cursor.TakeAny("that", "which", "who") && cursor.TakeAny("is", "are"))
        {
            _ = cursor.TakeAny("still", "already", "currently");
            var isNot = cursor.Take("not");
            return Values(FieldScope.Other) is { } values ? (isNot ? Build.Not(values) : values) : null;
        }

        return cursor.Take("whose") ? Condition() : null;
    }

    /// <summary>A condition on one record, up to the next comma or the end.</summary>
    private Expression? Condition()
    {
        if (cursor.Peek() is not { } first)
        {
            return null;
        }

        var end = cursor.Position;
        var stop = text.Length;
        for (var offset = 0; cursor.Peek(offset) is { } lexeme; offset++)
        {
            if (lexeme.Is(","))
            {
                stop = lexeme.Start;
                break;
            }

            end++;
        }

        if (vocabulary.Condition(text[first.Start..stop].TrimEnd('.', ' ')) is not { } condition)
        {
            return null;
        }

        cursor.Position = end;
        return condition;
    }

    /// <summary>"Of the same member and room", "per day", "for the room".</summary>
    private bool Alike(List<AlikeField> alike)
    {
        var mark = cursor.Position;
        var isPer = cursor.Take("per") || cursor.Take("for", "each") || cursor.Take("for", "every");
        if (!isPer && !(cursor.TakeAny("of", "for", "in", "on", "at", "with", "by", "from", "to") && Same()))
        {
            cursor.Position = mark;
            return false;
        }

        do
        {
            _ = isPer ? cursor.TakeAny("each", "every") : Same();
            if (One() is not { } field)
            {
                cursor.Position = mark;
                return false;
            }

            alike.Add(field);
            mark = cursor.Position;
            _ = cursor.Take(",");
        } while (cursor.TakeAny("and", "per"));

        cursor.Position = mark;
        return true;
    }

    /// <summary>A field in which records are alike: "room", "member", "day".</summary>
    public AlikeField? One() =>
        vocabulary.TakeOwner(cursor) is { } owner ? new(owner.Name)
        : cursor.TakeAny("day", "date") ? vocabulary.Day()
        : null;

    private bool Same() =>
        cursor.Take("the", "same")
        || cursor.Take("one", "and", "the", "same")
        || cursor.Take("a", "single")
        || cursor.Take("this")
        || cursor.Take("that")
        || cursor.Take("the")
        || cursor.Take("one")
        || cursor.Take("any", "one")
        || cursor.Take("each")
        || cursor.Take("every")
        || cursor.TakeAny("a", "an");

    /// <summary>How many there may be: "at most 3", "no more than two", "only one", "(never) more than 5"; null, if no limit follows.</summary>
    /// <param name="isNegated">Whether the verb before said "not" or "never".</param>
    public decimal? Limit(bool isNegated)
    {
        var mark = cursor.Position;
        var isBelow = false;
        if (isNegated)
        {
            if (!cursor.Take("more", "than"))
            {
                return null;
            }
        }
        else if (cursor.Take("fewer", "than") || cursor.Take("less", "than"))
        {
            isBelow = true;
        }
        else if (
            !(
                cursor.Take("at", "most")
                || cursor.Take("no", "more", "than")
                || cursor.Take("not", "more", "than")
                || cursor.Take("never", "more", "than")
                || cursor.Take("up", "to")
                || cursor.Take("a", "maximum", "of")
                || cursor.TakeAny("maximum", "max", "only")
            )
        )
        {
            return null;
        }

        if (Number() is { } number && number >= (isBelow ? 2 : 1))
        {
            return isBelow ? number - 1 : number;
        }

        cursor.Position = mark;
        return null;
    }

    /// <summary>A whole number in digits or words, or null.</summary>
    public decimal? Number()
    {
        if (cursor.Peek() is not { Number: { } number } || !decimal.IsInteger(number))
        {
            return cursor.TakeAny("one", "a", "an") ? 1 : null;
        }

        cursor.Position++;
        return number;
    }

    /// <summary>"The request is refused", "the service shall refuse it", "booking is not possible".</summary>
    public bool Refusal()
    {
        var mark = cursor.Position;
        _ = cursor.Take("then");
        var isActor = cursor.TakeAny("the", "our") && cursor.Peek() is { Kind: LexemeKind.Word };
        if (isActor)
        {
            cursor.Position++;
            if (
                cursor.TakeAny("shall", "must", "will", "should")
                | cursor.TakeAny("refuses", "rejects", "refuse", "reject", "declines", "decline")
            )
            {
                var isVerb =
                    cursor.Peek(-1)?.Text is "refuses" or "rejects" or "refuse" or "reject" or "declines" or "decline";
                if (isVerb)
                {
                    return cursor.TakePhrase(Requests) || Gerund() || SeesEnd() || Back(mark);
                }
            }

            cursor.Position = mark;
        }

        if (
            !cursor.TakePhrase(Requests)
            && !Gerund()
            && !(cursor.TakeAny("the", "a", "an") && vocabulary.TakeNoun(cursor))
        )
        {
            return Back(mark);
        }

        _ =
            cursor.Take("shall", "be")
            || cursor.Take("must", "be")
            || cursor.Take("will", "be")
            || cursor.TakeAny("is", "gets", "are");
        return cursor.TakePhrase(Refusals) || Back(mark);
    }

    /// <summary>That records of a set must not overlap; null, if nothing tells how long they last or what they have in common.</summary>
    public List<RecordRule>? Overlapping(RecordSet set, bool isOfAlike) =>
        set.Alike.Count > 0 && vocabulary.Interval is { } span
            ? [new(set, 0) { Overlap = span, IsOfAlike = isOfAlike }]
            : null;

    private bool SeesEnd() => cursor.IsAtEnd || cursor.SeesAny("if", "when", ",");

    private bool Back(int mark)
    {
        cursor.Position = mark;
        return false;
    }

    /// <summary>"Lending", "booking a room", "a new registration".</summary>
    private bool Gerund()
    {
        if (
            cursor.Peek() is not { Kind: LexemeKind.Word, Text: var word }
            || !word.EndsWith("ing", StringComparison.Ordinal)
        )
        {
            return false;
        }

        cursor.Position++;
        cursor.SkipArticles();
        _ = cursor.Take("it") || vocabulary.TakeNoun(cursor) || vocabulary.TakeOwner(cursor) is not null;
        return true;
    }
}
