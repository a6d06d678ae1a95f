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
        var example = ExampleOf(sentence);
        foreach (var phrase in VerbPhraseReader.FindAll(sentence, new(0, example)))
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

    /// <summary>Index of <c>e.g.</c>, behind which nothing is asked for; else that behind the last token.</summary>
    private static int ExampleOf(Sentence sentence)
    {
        var at = 0;
        while (at < sentence.Count && !sentence[at].Lower.StartsWith("e.g", StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }

    /// <summary>A word between a modal verb and an object can only be a verb, known or not: <c>must mulch the beds</c>.</summary>
    private static IEnumerable<Deed> Unknown(Sentence sentence)
    {
        for (var i = 1; i + 2 < sentence.Count; i++)
        {
            var at =
                sentence[i].Is(WordClass.Modal) && !sentence[i].Is(WordClass.Negation)
                    ? ActiveDeeds.SkipAdverbs(sentence, i + 1)
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
                    ? ActiveDeeds.SkipAdverbs(sentence, i + 1)
                    : 0;
            if (
                verb > 0
                && sentence.At(verb) is { } token
                && token.CanBe(VerbForm.Base)
                && (!token.Is(WordClass.Noun) || Commands.HasObject(sentence, verb + 1))
            )
            {
                foreach (var deed in ActiveDeeds.Read(sentence, verb, VerbForm.Base, DeedForm.Statement))
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
            return Commands.IsCommand(sentence, start)
                ? ActiveDeeds.Read(sentence, start, VerbForm.Base, DeedForm.Imperative)
                : [];
        }

        if (
            first.CanBe(VerbForm.ThirdPerson) && !(first.Is(WordClass.Noun) && !Commands.HasObject(sentence, start + 1))
        )
        {
            return ActiveDeeds.Read(sentence, start, VerbForm.ThirdPerson, DeedForm.Statement);
        }

        return first.CanBe(VerbForm.Gerund) ? ActiveDeeds.Read(sentence, start, VerbForm.Gerund, DeedForm.Gerund) : [];
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
            return ActiveDeeds.Read(
                sentence,
                ActiveDeeds.SkipAdverbs(sentence, next + 1),
                VerbForm.Base,
                DeedForm.Wish
            );
        }

        if (phrase.Lemma is "be" && sentence.IsAt(next, "able") && sentence.IsAt(next + 1, "to"))
        {
            return ActiveDeeds.Read(sentence, ActiveDeeds.SkipAdverbs(sentence, next + 2), VerbForm.Base, form);
        }

        var forms = phrase.Forms & (phrase.Modality == Modality.None ? Finite : VerbForm.Base);
        return forms == VerbForm.None ? [] : ActiveDeeds.Read(sentence, phrase.Verb, forms, form, before);
    }

    private static IEnumerable<Deed> Passive(Sentence sentence, VerbPhrase phrase)
    {
        if (!DeedVerbs.IsDeed(phrase.Lemma))
        {
            yield break;
        }

        if (SubjectReader.Before(sentence, phrase.Range.Start) is { Count: > 0 } noun)
        {
            yield return new(phrase.Lemma, noun, DeedForm.Passive);
        }
    }
}
