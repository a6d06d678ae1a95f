using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Reads the deeds that begin at a verb: verbs in a row, their objects, and what a granting verb grants.</summary>
internal static class ActiveDeeds
{
    /// <summary>The deeds that begin with the verb at an index; empty, if it is none of these forms or has no object.</summary>
    public static IReadOnlyList<Deed> Read(
        Sentence sentence,
        int at,
        VerbForm forms,
        DeedForm form,
        List<Deed>? before = null
    )
    {
        if (sentence.At(at) is not { Kind: TokenKind.Word } token)
        {
            return [];
        }

        var lemma = token.Verb ?? token.Lower;
        if (DeedVerbs.IsGranting(lemma) && Granted(sentence, at + 1, form) is { Count: > 0 } granted)
        {
            return granted;
        }

        if (DeedVerbs.IsPerforming(lemma) && NominalReader.Read(sentence, at + 1) is { Count: > 0 } nominal)
        {
            return [.. nominal.Select(deed => deed with { Form = form })];
        }

        var (verbs, end) = Coordinated(sentence, at, forms);
        if (verbs.Count == 0)
        {
            return [];
        }

        var objects = ObjectReader.Read(sentence, AfterParticle(sentence, end), out var next);
        if (objects.Count == 0 && sentence.At(end)?.IsAny("it", "them") == true && before is [.., var last])
        {
            objects = [last.Object];
        }
        else if (
            objects.Count == 0
            && form == DeedForm.Statement
            && SubjectReader.Before(sentence, at) is { Count: > 0 } subject
            && !Actors.IsActor(subject[^1])
        )
        {
            return [new(verbs[0], subject, DeedForm.Passive)];
        }

        return
        [
            .. verbs.SelectMany((verb, v) => objects.Select((noun, o) => new Deed(verb, noun, form, v + o))),
            .. Continuation(sentence, next, forms, form),
        ];
    }

    /// <summary>A further verb of the same form behind an object: <c>create orders and charge customers</c>.</summary>
    private static IReadOnlyList<Deed> Continuation(Sentence sentence, int at, VerbForm forms, DeedForm form)
    {
        var verb = at;
        while (sentence.At(verb)?.IsAny(",", "and", "or", "then") == true)
        {
            verb++;
        }

        return verb > at && ObjectReader.IsVerb(sentence, verb, forms) ? Read(sentence, verb, forms, form) : [];
    }

    private static (List<string> Verbs, int End) Coordinated(Sentence sentence, int at, VerbForm forms)
    {
        var verbs = new List<string>();
        var end = at;
        for (var i = at; sentence.At(i) is { } token; )
        {
            var verb = DeedVerbs.DeedOf(token, forms);
            if (verb is null && i > at)
            {
                break;
            }

            if (verb is not null)
            {
                verbs.Add(verb);
            }

            end = i + 1;
            i = end;
            while (sentence.At(i)?.IsAny(",", "/", "and", "or", "&", "then") == true)
            {
                i++;
            }

            if (i == end)
            {
                break;
            }
        }

        return (verbs, end);
    }

    /// <summary>What stands behind <c>allows</c>: <c>users to search for orders</c>, <c>searching</c>, <c>order search</c>.</summary>
    private static IReadOnlyList<Deed> Granted(Sentence sentence, int at, DeedForm form)
    {
        for (var i = at; i < Math.Min(sentence.Count - 1, at + 8) && sentence[i].Kind != TokenKind.Symbol; i++)
        {
            if (sentence[i].Is("to") && sentence[i + 1].CanBe(VerbForm.Base))
            {
                return Read(sentence, SkipAdverbs(sentence, i + 1), VerbForm.Base, form);
            }
        }

        if (NominalReader.Read(sentence, at) is { Count: > 0 } nominal)
        {
            return [.. nominal.Select(deed => deed with { Form = form, Rank = deed.Rank + 1 })];
        }

        return sentence.At(at)?.CanBe(VerbForm.Gerund) == true
            ? Read(sentence, at, VerbForm.Gerund, form)
            : Purpose(sentence, at, form);
    }

    /// <summary><c>provides cameras for part recognition</c>.</summary>
    private static IReadOnlyList<Deed> Purpose(Sentence sentence, int at, DeedForm form)
    {
        var purpose = sentence.IndexOf(at, "for");
        return purpose < 0
            ? []
            :
            [
                .. NominalReader
                    .Read(sentence, purpose + 1)
                    .Select(deed => deed with { Form = form, Rank = deed.Rank + 1 }),
            ];
    }

    private static int AfterParticle(Sentence sentence, int at) =>
        sentence.At(at)?.IsAny("out", "up", "back", "off", "down") == true
        || (sentence.IsAt(at, "for") && sentence.IsAt(at - 1, "search"))
            ? at + 1
            : at;

    /// <summary>The index of the first word from an index on that is no adverb.</summary>
    public static int SkipAdverbs(Sentence sentence, int at)
    {
        while (
            sentence.At(at) is { Kind: TokenKind.Word } token
            && (
                token.Is(WordClass.Adverb)
                || (token.Lower.EndsWith("ly", StringComparison.Ordinal) && token.Verb is null)
            )
        )
        {
            at++;
        }

        return at;
    }
}
