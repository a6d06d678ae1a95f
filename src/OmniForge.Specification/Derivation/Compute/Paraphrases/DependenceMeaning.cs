using System.Collections.Frozen;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>
/// What has a number for each value of a choice that it depends on: <c>Each horse gets a ration, which depends on its workload: at rest it's 7.5 kg, with
/// light work it's 9 kg</c>.
/// </summary>
internal static class DependenceMeaning
{
    private const int LongestNoun = 4;

    private static readonly FrozenSet<string> Verbs = ToldWords.Of(
        "gets get needs need has have takes take receives receive costs cost pays pay is are uses use with"
    );

    private static readonly FrozenSet<string> Articles = ToldWords.Of("a an the its their his her each every one");

    private static readonly FrozenSet<string> Ends = ToldWords.Of("per for of on in at by");

    private static readonly FrozenSet<string> Links = ToldWords.Of(
        "a an the and is are it it's they they're for in if when by with on at per each every of , ; : . – ( ) € $ £ euro euros eur while but one needs costs takes gets makes means"
    );

    /// <summary>The sentence in plain words; null, if it says something else.</summary>
    public static string? Of(IReadOnlyList<Told> pieces, ToldSentence names)
    {
        for (var at = 1; at + 1 < pieces.Count; at++)
        {
            if (
                pieces[at].Text is "depends" or "depend"
                && pieces[at + 1].Text is "on" or "upon"
                && NounOf(pieces.Take(at)) is { } noun
                && Cases(pieces.Skip(at + 2), names) is { } cases
            )
            {
                return $"The {noun} is {cases}.";
            }
        }

        return null;
    }

    /// <summary>The last thing that is named before the verb, without what it is counted by.</summary>
    private static string? NounOf(IEnumerable<Told> before)
    {
        var told = before
            .Reverse()
            .SkipWhile(piece => piece.Text is "which" or "that" or "," or "and" or "it")
            .Reverse();
        var named = told.Reverse().TakeWhile(piece => !Verbs.Contains(piece.Text)).Reverse().ToList();
        var words = named
            .SkipWhile(piece => Articles.Contains(piece.Text))
            .TakeWhile(piece => !Ends.Contains(piece.Text))
            .ToList();
        return
            words.Count is > 0 and <= LongestNoun
            && words.TrueForAll(piece => piece.Kind == ToldKind.Word && !ToldWords.OfRules.Contains(piece.Text))
            ? string.Join(' ', words.Select(piece => piece.Text))
            : null;
    }

    /// <summary>A number for each value of the choice that is named first.</summary>
    private static string? Cases(IEnumerable<Told> behind, ToldSentence names)
    {
        var told = behind.SkipWhile(piece => Articles.Contains(piece.Text)).ToList();
        var end = told.FindIndex(piece => piece.Text is ":" or "," or "–");
        if (end <= 0 || !told.Take(end).All(piece => piece.Kind == ToldKind.Word))
        {
            return null;
        }

        var name = string.Join(' ', told.Take(end).Select(piece => piece.Text)).Replace('_', ' ');
        var choice = names.Choices.FirstOrDefault(one => string.Join(' ', Naming.WordsOf(one.Name)) == name);
        var rest = told.Skip(end + 1).ToList();
        return
            choice is not null
            && Enumerable.Range(0, rest.Count).All(i => IsLink(rest[i]) || IsNounOfChoice(rest, i))
            && RatesMeaning.Pairs(rest) is { } pairs
            && pairs.Count == choice.Values.Count
            && choice.Values.All(value => pairs.Exists(pair => pair.Value == value))
            ? string.Join(", ", pairs.Select(pair => $"{pair.Number} for {pair.Value}"))
            : null;
    }

    private static bool IsLink(Told piece) =>
        piece.Kind is ToldKind.Choice or ToldKind.Number || Links.Contains(piece.Text) || UnitWords.IsUnit(piece.Text);

    /// <summary>"Work" of "with light work".</summary>
    private static bool IsNounOfChoice(List<Told> pieces, int at) =>
        at > 0
        && pieces[at] is { Kind: ToldKind.Word } noun
        && pieces[at - 1].Kind == ToldKind.Choice
        && !ToldWords.OfRules.Contains(noun.Text);
}
