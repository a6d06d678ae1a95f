using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Reads the deeds of a sentence.</summary>
internal static class SentenceDeeds
{
    private const int MaxDeeds = 8;
    private const VerbForm Finite = VerbForm.Base | VerbForm.ThirdPerson;

    /// <summary>The deeds, in the order of the text.</summary>
    public static IReadOnlyList<Deed> Read(Sentence sentence)
    {
        var deeds = new List<Deed>();
        if (sentence.IsAt(sentence.Count - 1, "?"))
        {
            return deeds;
        }

        var start = StartOf(sentence);
        var opening = Opening(sentence, start);
        deeds.AddRange(opening);
        foreach (var phrase in VerbPhraseReader.FindAll(sentence, sentence.All))
        {
            var isName =
                phrase.Verb > start && sentence[phrase.Verb].Text is [>= 'A' and <= 'Z', >= 'a' and <= 'z', ..];
            if (
                (phrase.Verb <= start && phrase.Range.Count == 1)
                || phrase.IsNegated
                || isName
                || deeds.Count >= MaxDeeds
            )
            {
                continue;
            }

            deeds.AddRange(Of(sentence, phrase, deeds));
        }

        deeds.AddRange(Infinitives(sentence));
        deeds.AddRange(Unknown(sentence));
        return
        [
            .. deeds
                .DistinctBy(deed => $"{deed.Verb} {string.Join(' ', deed.Object)}", StringComparer.Ordinal)
                .Take(MaxDeeds),
        ];
    }

    /// <summary>A word between a modal verb and an object can only be a verb, known or not: <c>must mulch the beds</c>.</summary>
    private static IEnumerable<Deed> Unknown(Sentence sentence)
    {
        for (var i = 1; i + 2 < sentence.Count; i++)
        {
            var at =
                sentence[i].Is(WordClass.Modal) && !sentence[i].Is(WordClass.Negation)
                    ? SkipAdverbs(sentence, i + 1)
                    : 0;
            if (
                at > 0
                && sentence.At(at) is { Kind: TokenKind.Word, Verb: null, IsIdentifier: false } token
                && !token.Is(Words.FunctionClasses)
                && sentence.At(at + 1)?.Is(WordClass.Article | WordClass.Quantifier) == true
                && ObjectReader.Read(sentence, at + 1) is [var noun, ..]
            )
            {
                yield return new(token.Lower, noun, DeedForm.Modal);
            }
        }
    }

    /// <summary>Deeds behind <c>to</c>, wherever it stands: <c>uses a filter to count visitors</c>.</summary>
    private static IEnumerable<Deed> Infinitives(Sentence sentence)
    {
        for (var i = 0; i + 1 < sentence.Count; i++)
        {
            var verb =
                sentence[i].Is("to")
                && sentence.At(i - 1)?.IsAny("due", "according", "prior", "up", "related", "similar", "respond") != true
                    ? SkipAdverbs(sentence, i + 1)
                    : 0;
            if (
                verb > 0
                && sentence.At(verb) is { } token
                && token.CanBe(VerbForm.Base)
                && (!token.Is(WordClass.Noun) || HasObject(sentence, verb + 1))
            )
            {
                foreach (var deed in Active(sentence, verb, VerbForm.Base, DeedForm.Statement))
                {
                    yield return deed with
                    {
                        Rank = deed.Rank + 1,
                    };
                }
            }
        }
    }

    /// <summary>The deeds that a command or a gerund at an index begins with: <c>Create, update and delete orders</c>.</summary>
    public static IReadOnlyList<Deed> Opening(Sentence sentence, int start)
    {
        if (sentence.At(start) is not { Kind: TokenKind.Word } first)
        {
            return [];
        }

        if (first.CanBe(VerbForm.Base) || DeedVerbs.DeedOf(first, VerbForm.Base) is not null)
        {
            return IsCommand(sentence, start) ? Active(sentence, start, VerbForm.Base, DeedForm.Imperative) : [];
        }

        if (first.CanBe(VerbForm.ThirdPerson) && !(first.Is(WordClass.Noun) && !HasObject(sentence, start + 1)))
        {
            return Active(sentence, start, VerbForm.ThirdPerson, DeedForm.Statement);
        }

        return first.CanBe(VerbForm.Gerund) ? Active(sentence, start, VerbForm.Gerund, DeedForm.Gerund) : [];
    }

    /// <summary>The index of the first word that is no symbol or adverb.</summary>
    public static int StartOf(Sentence sentence)
    {
        var at = 0;
        while (
            sentence.At(at) is { } token
            && (
                token.Kind == TokenKind.Symbol
                || token.IsAny("then", "also", "and", "must", "shall", "should", "may", "will", "please")
                || (
                    token.Kind == TokenKind.Word
                    && token.Lower.EndsWith("ly", StringComparison.Ordinal)
                    && token.Verb is null
                )
            )
        )
        {
            at++;
        }

        return at;
    }

    private static bool IsCommand(Sentence sentence, int at)
    {
        var token = sentence[at];
        var next = sentence.At(at + 1);
        if (
            next is null
            || next.Is(WordClass.Modal | WordClass.Auxiliary)
            || (next.Is(WordClass.Preposition) && !next.IsAny("in", "up", "out", "back", "for", "to"))
        )
        {
            return false;
        }

        if (
            HasModal(sentence, at + 1)
            || (token.Is(WordClass.Noun) && IsCompound(sentence, at))
            || (DeedVerbs.IsNounFirst(token.Lower) && IsBareNoun(sentence, at + 1))
        )
        {
            return false;
        }

        return !token.Is(WordClass.Noun)
            || next.Is(WordClass.Article | WordClass.Quantifier | WordClass.Pronoun)
            || next.Kind is TokenKind.Code or TokenKind.Number
            || next.IsAny(",", "/", "and", "or")
            || !sentence.In(new(at + 1, sentence.Count)).Any(IsFinite);
    }

    /// <summary>The words end with a noun that makes a thing of the words before it: <c>Search input</c>, <c>Index writer</c>.</summary>
    private static bool IsCompound(Sentence sentence, int verb)
    {
        var at = verb + 1;
        var last = at;
        while (sentence.At(last + 1) is { Kind: TokenKind.Word, IsTerm: true })
        {
            last++;
        }

        return sentence.At(at) is { IsTerm: true }
            && (last == at || DeedVerbs.IsNounFirst(sentence[verb].Lower))
            && sentence[last] is { Kind: TokenKind.Word } head
            && Compounds.IsHead(head.Lower);
    }

    /// <summary>What follows is the rest of a subject: <c>Send rate must be limited</c>.</summary>
    private static bool HasModal(Sentence sentence, int at)
    {
        while (
            sentence.At(at) is { Kind: TokenKind.Word } token
            && !token.Is(WordClass.Preposition | WordClass.Pronoun | WordClass.Condition)
        )
        {
            if (token.Is(WordClass.Modal | WordClass.Auxiliary))
            {
                return true;
            }

            at++;
        }

        return false;
    }

    /// <summary>A noun without anything before it, with which the phrase or its clause ends.</summary>
    private static bool IsBareNoun(Sentence sentence, int at) =>
        sentence.At(at) is { Kind: TokenKind.Word, IsTerm: true } next
        && !next.Is(WordClass.Quantifier | WordClass.Adverb)
        && !(next.CanBe(VerbForm.Participle) && sentence.At(at + 1)?.IsTerm == true);

    private static bool IsFinite(Token token) =>
        token.Is(WordClass.Modal | WordClass.Auxiliary)
        || (!token.Is(WordClass.Noun) && token.CanBe(VerbForm.ThirdPerson));

    private static bool HasObject(Sentence sentence, int at) =>
        sentence.At(at) is { } next
        && (
            next.Is(WordClass.Article | WordClass.Quantifier | WordClass.Pronoun)
            || next.Kind is TokenKind.Number or TokenKind.Code
            || (next.IsTerm && !next.Is(WordClass.Verb))
        );

    private static IEnumerable<Deed> Of(Sentence sentence, VerbPhrase phrase, List<Deed> before)
    {
        if (phrase.IsPassive)
        {
            return Passive(sentence, phrase);
        }

        var next = phrase.Verb + 1;
        var form = phrase.Modality == Modality.None ? DeedForm.Statement : DeedForm.Modal;
        if (phrase.Lemma is "want" or "wish" or "need" or "like" && sentence.IsAt(next, "to"))
        {
            return Active(sentence, SkipAdverbs(sentence, next + 1), VerbForm.Base, DeedForm.Wish);
        }

        if (phrase.Lemma is "be" && sentence.IsAt(next, "able") && sentence.IsAt(next + 1, "to"))
        {
            return Active(sentence, SkipAdverbs(sentence, next + 2), VerbForm.Base, form);
        }

        var forms = phrase.Forms & (phrase.Modality == Modality.None ? Finite : VerbForm.Base);
        return forms == VerbForm.None ? [] : Active(sentence, phrase.Verb, forms, form, before);
    }

    private static IReadOnlyList<Deed> Active(
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
            && Subject(sentence, at) is { Count: > 0 } subject
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

        return verb > at && ObjectReader.IsVerb(sentence, verb, forms) ? Active(sentence, verb, forms, form) : [];
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
                return Active(sentence, SkipAdverbs(sentence, i + 1), VerbForm.Base, form);
            }
        }

        if (NominalReader.Read(sentence, at) is { Count: > 0 } nominal)
        {
            return [.. nominal.Select(deed => deed with { Form = form, Rank = deed.Rank + 1 })];
        }

        return sentence.At(at)?.CanBe(VerbForm.Gerund) == true
            ? Active(sentence, at, VerbForm.Gerund, form)
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

    private static IEnumerable<Deed> Passive(Sentence sentence, VerbPhrase phrase)
    {
        if (!DeedVerbs.IsDeed(phrase.Lemma))
        {
            yield break;
        }

        if (Subject(sentence, phrase.Range.Start) is { Count: > 0 } noun)
        {
            yield return new(phrase.Lemma, noun, DeedForm.Passive);
        }
    }

    /// <summary>The noun that stands directly before a verb.</summary>
    private static IReadOnlyList<string> Subject(Sentence sentence, int verb)
    {
        var phrase = NounPhraseReader
            .FindAll(sentence, new(0, verb))
            .LastOrDefault(noun =>
                Math.Max(noun.Range.End, noun.Of.End) == verb || sentence.At(noun.Range.End)?.Kind == TokenKind.Symbol
            );
        return phrase is null ? []
            : phrase.Words.Start == 1 && sentence[0].IsTerm
                ? ObjectReader.Name(sentence, phrase.Words with { Start = 0 })
            : ObjectReader.Name(sentence, phrase.Words);
    }

    private static int AfterParticle(Sentence sentence, int at) =>
        sentence.At(at)?.IsAny("out", "up", "back", "off", "down") == true
        || (sentence.IsAt(at, "for") && sentence.IsAt(at - 1, "search"))
            ? at + 1
            : at;

    private static int SkipAdverbs(Sentence sentence, int at)
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
