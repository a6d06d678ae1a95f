using OmniForge.Specification.Derivation.Expressions.Lexing;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>Reads which other records are in the way: "refused if the member has an overdue loan", "a copy with an open loan cannot be lent".</summary>
/// <param name="cursor">The place in a sentence.</param>
/// <param name="vocabulary">What it may name.</param>
/// <param name="phrases">The phrases at the place.</param>
/// <param name="holders">The holders at the place.</param>
internal sealed class ObstacleGrammar(
    LexemeCursor cursor,
    RecordVocabulary vocabulary,
    RecordPhrases phrases,
    HolderGrammar holders
)
{
    /// <summary>"A copy with an open loan cannot be lent again", "a member who has 3 open loans may not borrow another".</summary>
    public List<RecordRule>? OneWith()
    {
        if (holders.Read() is not { } holder)
        {
            return null;
        }

        Apposition();
        var isWith =
            cursor.TakeAny("with", "having")
            || (cursor.TakeAny("that", "which", "who") && cursor.TakeAny("has", "have", "already") && TakeHas());
        if (!isWith || Reached() is not { } most || phrases.Set() is not { } set)
        {
            return null;
        }

        _ = cursor.Take(",");
        var isRefused = cursor.TakeAny("is", "are") && cursor.TakePhrase(RecordPhrases.Refusals);
        return isRefused || Forbidden() ? [HolderGrammar.Rule(holder, set, most) with { IsOfAlike = false }] : null;
    }

    private bool TakeHas()
    {
        _ = cursor.TakeAny("has", "have", "already");
        return true;
    }

    /// <summary>"…, that is, one …", which says what a word means.</summary>
    private void Apposition()
    {
        var mark = cursor.Position;
        if (
            cursor.TakeAny("that", "which", "who")
            && cursor.TakeAny("is", "are")
            && cursor.Peek() is { Kind: LexemeKind.Word }
        )
        {
            cursor.Position++;
            _ = cursor.Take(",");
            if (cursor.Take("that", "is") || cursor.Take("i", ".", "e", ".") || cursor.Take("meaning"))
            {
                _ = cursor.Take(",");
                _ = cursor.Take("one");
                return;
            }
        }

        cursor.Position = mark;
    }

    /// <summary>How many others are still no obstacle: none before "an open loan", two before "3 open loans".</summary>
    private decimal? Reached()
    {
        _ = cursor.TakeAny("already", "currently", "still");
        if (cursor.Take("more", "than"))
        {
            return phrases.Number();
        }

        _ = cursor.Take("at", "least");
        if (cursor.TakeAny("any", "another") || cursor.Sees("other"))
        {
            return 0;
        }

        if (phrases.Number() is not { } number || number < 1)
        {
            return null;
        }

        _ = cursor.Take("or", "more");
        return number - 1;
    }

    /// <summary>"Cannot be lent again", "may not borrow another copy".</summary>
    private bool Forbidden()
    {
        if (
            !(cursor.TakeAny("can", "may", "must", "shall") && cursor.TakeAny("not", "never"))
            && !cursor.Take("is", "not", "allowed", "to")
        )
        {
            return false;
        }

        _ = cursor.Take("be");
        if (cursor.Peek() is not { Kind: LexemeKind.Word, Number: null })
        {
            return false;
        }

        cursor.Position++;
        _ = cursor.TakeAny("out", "for");
        if (cursor.TakeAny("another", "any", "a", "more", "further"))
        {
            _ = cursor.TakeAny("one", "more", "further", "new");
            _ = vocabulary.TakeNoun(cursor) || vocabulary.TakeOwner(cursor) is not null;
        }

        _ = cursor.TakeAny("again") || cursor.Take("any", "more") || cursor.Take("once", "more");
        return true;
    }

    /// <summary>"A copy can be lent only if it has no open loan", "only while there is no open loan of the copy".</summary>
    public List<RecordRule>? OnlyIfNone()
    {
        if (holders.Read() is not { } holder || !cursor.TakeAny("can", "may") || cursor.SeesAny("not", "never"))
        {
            return null;
        }

        _ = cursor.Take("only");
        _ = cursor.Take("be");
        cursor.Position++;
        _ = cursor.Take("only");
        if (
            !cursor.TakeAny("if", "when", "while")
            || !(
                cursor.Take("it", "has")
                || cursor.Take("they", "have")
                || cursor.Take("there", "is")
                || cursor.Take("there", "are")
            )
            || !cursor.Take("no")
            || !cursor.Peek(-4)!.Is("only") && !SaysOnly()
            || phrases.Set() is not { } set
        )
        {
            return null;
        }

        return [HolderGrammar.Rule(holder, set, 0) with { IsOfAlike = false }];
    }

    private bool SaysOnly()
    {
        for (var i = 0; i < cursor.Position; i++)
        {
            if (cursor.Peek(i - cursor.Position)?.Is("only") == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"If the assignee already has 3 other open tickets, the request is refused", and the other way about.</summary>
    public List<RecordRule>? RefusedIf()
    {
        if (cursor.TakeAny("if", "when", "where"))
        {
            var lead = Obstacle();
            _ = cursor.Take(",");
            return lead is not null && phrases.Refusal() ? lead : null;
        }

        return phrases.Refusal() && cursor.TakeAny("if", "when", "where", "while", "as") ? Obstacle() : null;
    }

    /// <summary>What is in the way: "the member has an open loan", "there is another one for the same room", "it overlaps another booking".</summary>
    private List<RecordRule>? Obstacle() =>
        cursor.Try(Stored) ?? cursor.Try(Existing) ?? cursor.Try(Overlaps) ?? cursor.Try(Has);

    private List<RecordRule>? Stored()
    {
        if (
            !cursor.Take("there")
            || !cursor.TakeAny("is", "are")
            || Reached() is not { } most
            || phrases.NamedSet() is not { } set
        )
        {
            return null;
        }

        _ = cursor.Take("already");
        return set.Alike.Count > 0 ? [new(set, most) { IsOfAlike = false }] : null;
    }

    private List<RecordRule>? Existing()
    {
        if (!cursor.TakeAny("another", "a", "an") || phrases.Set() is not { Alike.Count: > 0 } set)
        {
            return null;
        }

        _ = cursor.Take("already");
        return cursor.TakeAny("exists") || cursor.Take("is", "stored") || cursor.Take("is", "on", "file")
            ? [new(set, 0) { IsOfAlike = false }]
            : null;
    }

    private List<RecordRule>? Overlaps()
    {
        cursor.SkipArticles();
        _ = cursor.TakeAny("new", "requested");
        if (!(cursor.TakeAny("it", "request", "period", "time") || vocabulary.TakeNoun(cursor)))
        {
            return null;
        }

        _ = cursor.Take("would");
        if (!cursor.TakeAny("overlap", "overlaps"))
        {
            return null;
        }

        _ = cursor.Take("with");
        return phrases.NamedSet() is { } set ? phrases.Overlapping(set, isOfAlike: false) : null;
    }

    private List<RecordRule>? Has()
    {
        if (holders.Read() is not { } holder)
        {
            return null;
        }

        _ = cursor.TakeAny("already", "currently", "still");
        return cursor.TakeAny("has", "have", "holds") && Reached() is { } most && phrases.Set() is { } set
            ? [HolderGrammar.Rule(holder, set, most) with { IsOfAlike = false }]
            : null;
    }
}
