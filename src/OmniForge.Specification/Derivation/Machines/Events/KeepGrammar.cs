using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads what stays: "lifetime points and tier stay", "nothing changes", "no other event touches it".</summary>
internal sealed class KeepGrammar(PhraseGrammar grammar, EventVocabulary vocabulary, EventMemory memory)
{
    private static readonly string[][] Stays = Phrases.Of(
        "stays,stay,remains,remain,unchanged,is kept,are kept,is unchanged,are unchanged,is left alone,are left alone,is not changed,are not changed,is not touched,are not touched,"
            + "is untouched,are untouched,does not change,do not change,keeps its value,keep their values,keeps its value,stays as it is,stay as they are,stays the same,stay the same,"
            + "stays unchanged,stay unchanged,remains unchanged,remain unchanged,remains as it is,remain as they are,stays what it was,stay what they were"
    );

    private static readonly string[][] Tails = Phrases.Of(
        "in any case,as they are,as it is,as a record,for the record,the same,unchanged,untouched,as before,as they were,as it was,in every case,in all cases,anyway,in both cases"
    );

    private static readonly string[][] Nothing = Phrases.Of(
        "nothing changes,nothing else changes,nothing happens,nothing else happens,nothing is changed,nothing else is changed,no change,nothing more changes,the rest stays,all else stays,everything else stays,"
            + "everything stays,everything stays as it is,everything else stays as it is,all other fields stay,the other fields stay,other fields stay"
    );

    private static readonly string[][] NothingBut = Phrases.Of(
        "nothing but,nothing except,nothing other than,nothing apart from,nothing besides,no field but,no field except,no field other than,no field apart from,no other field than,nothing more than,just"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>What stays, which is no change; null if nothing of the sort is told.</summary>
    public IReadOnlyList<Effect>? Read() =>
        _cursor.Try(Aside)
        ?? _cursor.Try(Still)
        ?? _cursor.Try(Fields)
        ?? _cursor.Try(Leave)
        ?? _cursor.Try(Untouched)
        ?? _cursor.Try(Former);

    /// <summary>"The same time is fine", "charging bays play no part in this", "see below".</summary>
    private IReadOnlyList<Effect>? Aside()
    {
        if (_cursor.TakeAny("refused", "rejected") && _cursor.TakeAny("=", "means", "is", ":"))
        {
            _ = _cursor.TakeAny("an");
            return _cursor.Take("error") ? [] : null;
        }

        if (_cursor.Take("see", "below") || _cursor.Take("see", "above"))
        {
            return [];
        }

        if (_cursor.Take("the", "same") || _cursor.Take("an", "equal") || _cursor.Take("equal"))
        {
            _ = _cursor.TakeAny("time", "date", "day", "value", "number", "moment", "values", "times");
            return
                _cursor.TakeAny("is", "are") && _cursor.TakeAny("fine", "allowed", "accepted", "ok", "possible", "good")
                ? []
                : null;
        }

        for (var words = 0; words < 4 && _cursor.Peek() is { Kind: LexemeKind.Word }; words++)
        {
            if (words > 0 && _cursor.TakeAny("play", "plays"))
            {
                if (!_cursor.Take("no", "part") && !_cursor.Take("no", "role"))
                {
                    return null;
                }

                _ = _cursor.TakeAny("in", "for") && _cursor.TakeAny("this", "it", "that");
                _ = _cursor.Take("here");
                return [];
            }

            _cursor.Position++;
        }

        return null;
    }

    private StillEffect[]? Still()
    {
        if (!_cursor.TakePhrase(Nothing))
        {
            return null;
        }

        _ = _cursor.TakePhrase(Tails);
        return [new StillEffect()];
    }

    /// <summary>"Lifetime points, tier and last activity stay as a record", "then it stays".</summary>
    private IReadOnlyList<Effect>? Fields()
    {
        if (!_cursor.TakeAny("it", "they", "this", "that") && TargetList.Read(grammar, vocabulary) is null)
        {
            return null;
        }

        if (!_cursor.TakePhrase(Stays))
        {
            return null;
        }

        _ = _cursor.TakePhrase(Tails);
        return [];
    }

    /// <summary>"Leaves the balance as it is", "changes the status only".</summary>
    private IReadOnlyList<Effect>? Leave()
    {
        if (_cursor.TakeAny("leave", "leaves", "keep", "keeps"))
        {
            if (TargetList.Read(grammar, vocabulary) is null)
            {
                return null;
            }

            _ = _cursor.TakePhrase(Tails);
            return [];
        }

        if (!_cursor.TakeAny("change", "changes"))
        {
            return null;
        }

        var isOnly = _cursor.Take("only") || _cursor.TakePhrase(NothingBut);
        var fields = TargetList.Read(grammar, vocabulary);
        isOnly |= _cursor.Take("only") || _cursor.Take("and", "nothing", "else");
        return isOnly && fields is [var only] && only == vocabulary.StateField ? [] : null;
    }

    /// <summary>"No other event touches it".</summary>
    private IReadOnlyList<Effect>? Untouched()
    {
        if (!_cursor.Take("no", "other", "event"))
        {
            return null;
        }

        if (!_cursor.TakeAny("touches", "changes", "sets", "alters", "affects"))
        {
            return null;
        }

        return _cursor.TakeAny("it", "them", "this") || TargetList.Read(grammar, vocabulary) is not null ? [] : null;
    }

    /// <summary>"The tier that counts is the one before the purchase": so it is, as long as no sentence has changed it.</summary>
    private IReadOnlyList<Effect>? Former()
    {
        if (TargetList.Read(grammar, vocabulary) is not [var field] || memory.Changed.Contains(field))
        {
            return null;
        }

        _ = _cursor.Take("that", "counts") || _cursor.Take("used");
        if (!_cursor.Take("is", "the", "one", "before") && !_cursor.Take("before", "the", "event", "counts"))
        {
            return null;
        }

        while (_cursor.Peek() is { Kind: LexemeKind.Word })
        {
            _cursor.Position++;
        }

        return [];
    }
}
