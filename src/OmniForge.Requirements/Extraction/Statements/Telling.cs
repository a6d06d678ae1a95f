using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>Tells whether a sentence tells of people, habits and the past, rather than of what software does.</summary>
internal static class Telling
{
    /// <summary>Tells whether it does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isOfNode">Tells whether it names something that the node works with.</param>
    public static bool Is(Sentence sentence, Func<Sentence, bool> isOfNode) =>
        sentence.IndexOf(0, ":") < 0
        && (
            IsOfPeople(sentence)
            || IsCleft(sentence)
            || IsPast(sentence)
            || (IsHabit(sentence) && !isOfNode(sentence) && !sentence.Tokens.Any(token => token.Number is not null))
        );

    /// <summary>"Rowers usually come late", "most members"; with a name or a number it may be a rule all the same.</summary>
    private static bool IsHabit(Sentence sentence) =>
        sentence.At(0)?.Is("most") == true || sentence.Tokens.Any(token => SceneryWords.Habits.Contains(token.Lower));

    /// <summary>"Mr Baxter", "we hope".</summary>
    private static bool IsOfPeople(Sentence sentence) =>
        sentence.Tokens.Any(token => token.Text is [>= 'A' and <= 'Z', ..] && SceneryWords.Titles.Contains(token.Lower))
        || Enumerable
            .Range(1, Math.Max(0, sentence.Count - 1))
            .Any(i =>
                SceneryWords.Sentiments.Contains(sentence[i].Verb ?? sentence[i].Lemma)
                && SceneryWords.Persons.Contains(sentence[i - 1].Lower)
            );

    /// <summary>"Brick is what …", "Titles are the ones that …", "It was Ms Lindqvist who …".</summary>
    private static bool IsCleft(Sentence sentence)
    {
        for (var i = 1; i + 1 < sentence.Count; i++)
        {
            if (
                sentence[i].IsAny("is", "are", "was", "were")
                && (sentence[i + 1].IsAny("what", "where", "why", "how") || sentence.AreAt(i + 1, "the", "ones"))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The main verb tells what was.</summary>
    private static bool IsPast(Sentence sentence) =>
        VerbPhraseReader.FindAll(sentence, sentence.All).FirstOrDefault(phrase => !IsSubordinate(sentence, phrase))
            is { Modality: Modality.None } main
        && !sentence.Tokens.Any(token => token.Verb is { } verb && SceneryWords.Decisions.Contains(verb))
        && IsPast(sentence, main);

    private static bool IsPast(Sentence sentence, VerbPhrase phrase)
    {
        var first = sentence[phrase.Range.Start];
        if (first.IsAny("was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"))
        {
            return true;
        }

        return first.IsAny("has", "have", "hasn't", "haven't")
            ? phrase.Verb > phrase.Range.Start && sentence[phrase.Verb].CanBe(VerbForm.Participle)
            : phrase.Range.Count == 1 && IsFinitePast(sentence, phrase.Verb);
    }

    /// <summary>"Lena asked"; a participle before or behind a noun is none: "deleted recipes", "the step named".</summary>
    private static bool IsFinitePast(Sentence sentence, int verb) =>
        sentence[verb].CanBe(VerbForm.Past)
        && !sentence[verb].CanBe(VerbForm.Base | VerbForm.ThirdPerson)
        && sentence.At(verb - 1) is { } before
        && (before.IsAny("we", "i", "he", "she", "they", "it") || before.Text is [>= 'A' and <= 'Z', ..]);

    private static bool IsSubordinate(Sentence sentence, VerbPhrase phrase)
    {
        for (var i = phrase.Range.Start - 1; i >= 0 && !sentence[i].IsAny(",", ";", "–"); i--)
        {
            if (SceneryWords.Relatives.Contains(sentence[i].Lower))
            {
                return true;
            }
        }

        return false;
    }
}
