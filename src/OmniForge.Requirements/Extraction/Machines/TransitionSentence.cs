using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>
/// Reads a sentence that says one transition and nothing else, in whatever order: one event, the states in which it comes and the one that it leads to, each told
/// by the words around it, and no word that says anything more.
/// </summary>
internal static partial class TransitionSentence
{
    /// <summary>What a sentence says; null, if it says something else, or more.</summary>
    /// <param name="tagged">The text, with states and events tagged.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    public static (string Event, IReadOnlyList<string> From, string To)? Read(TaggedText tagged, int start, int end)
    {
        var tags = tagged.TagsWithin(start, end - start);
        var events = tags.Where(tag => tag.Kind == TagKind.Event)
            .Select(tag => tag.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var shape = tagged.Shape[start..end];
        if (events is not [var name] || tags.Any(tag => !IsName(tag)) || OpenPattern.IsMatch(shape))
        {
            return null;
        }

        var lead = WishPattern.Match(shape).Length;
        var words = WordPattern.Matches(shape[lead..]).Select(match => match.Value).ToList();
        var states = tags.Where(tag => tag.Kind == TagKind.State).Select(tag => tag.Name).ToList();
        return Strangers(words) is { } strangers && strangers.Count <= 1 ? Roles(words, states, name) : null;
    }

    private static bool IsName(Tag tag) =>
        tag.Kind is TagKind.Event or TagKind.State || tag is { Kind: TagKind.Number, Number: 2 };

    /// <summary>The words that are no part of what a transition is told with, each once; a single one may be what the machine is about.</summary>
    private static HashSet<string> Strangers(List<string> words) =>
        words
            .Where(word =>
                word[0] < '\uE000'
                && char.IsLetter(word[0])
                && !TransitionWords.After.Contains(word)
                && !TransitionWords.Before.Contains(word)
                && !TransitionWords.Staying.Contains(word)
                && !TransitionWords.Placing.Contains(word)
                && !TransitionWords.Nouns.Contains(word)
                && !TransitionWords.Others.Contains(word)
            )
            .Select(word => word.TrimEnd('s'))
            .ToHashSet(StringComparer.Ordinal);

    private static (string Event, IReadOnlyList<string> From, string To)? Roles(
        List<string> words,
        List<string> states,
        string name
    )
    {
        var places = Enumerable.Range(0, words.Count).Where(i => words[i] == TagSymbols.State).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        if (states.Distinct(StringComparer.Ordinal).ToList() is [var only])
        {
            return words.Exists(TransitionWords.Staying.Contains) || IsUnchanged(words) ? (name, [only], only) : null;
        }

        var from = new List<string>();
        var to = new HashSet<string>(StringComparer.Ordinal);
        bool? isAfter = null;
        for (var i = 0; i < places.Count; i++)
        {
            var begin = i == 0 ? 0 : places[i - 1] + 1;
            var gap = words[begin..places[i]];
            isAfter = i > 0 && IsChain(gap) ? isAfter : RoleOf(gap, words, places[i], begin);
            switch (isAfter)
            {
                case true:
                    _ = to.Add(states[i]);
                    break;
                case false:
                    from.Add(states[i]);
                    break;
                default:
                    return null;
            }
        }

        return to.Count == 1 && from.Count > 0 && !from.Exists(to.Contains)
            ? (name, [.. from.Distinct(StringComparer.Ordinal)], to.First())
            : null;
    }

    private static bool IsUnchanged(List<string> words)
    {
        var text = string.Join(' ', words);
        return UnchangedPattern.IsMatch(text);
    }

    /// <summary>"moving or idle": states of the same role.</summary>
    private static bool IsChain(List<string> gap) =>
        gap.TrueForAll(word =>
            word is "," or "or" or "and" or "/" or "either" or "both" or "in" or "from" or "as" or "well" or "also"
            || TransitionWords.Nouns.Contains(word)
        ) && gap.Exists(word => word is "," or "or" or "and" or "/");

    /// <summary>True for a state that the event leads to, false for one in which it comes, null if it is unclear.</summary>
    private static bool? RoleOf(List<string> gap, List<string> words, int place, int begin)
    {
        if (place + 2 < words.Count && words[place + 1] is "is" && words[place + 2] is "reached" or "entered")
        {
            return true;
        }

        if (
            place + 3 < words.Count
            && TransitionWords.Nouns.Contains(words[place + 1])
            && words[place + 2] is "is"
            && words[place + 3] is "reached" or "entered"
        )
        {
            return true;
        }

        for (var i = gap.Count - 1; i >= 0; i--)
        {
            var word = gap[i];
            if (word is "in" or "with")
            {
                return gap[..i].Exists(TransitionWords.Placing.Contains)
                    || (i == 0 && begin > 0 && words[..begin].Exists(TransitionWords.Placing.Contains));
            }

            if (TransitionWords.Before.Contains(word) && word is not ("as" or "out"))
            {
                return word is "which" && gap[(i + 1)..].Exists(TransitionWords.After.Contains) ? true : false;
            }

            if (word is "starts" or "begins" or "moves" or "goes" or "set")
            {
                return i == gap.Count - 1 ? true : null;
            }

            if (TransitionWords.After.Contains(word))
            {
                return true;
            }

            if (word is "," or ":" or ";")
            {
                break;
            }
        }

        // "An idle lift": what stands in front of a noun that is no name of the state.
        return place + 1 < words.Count && IsThing(words[place + 1]) ? false : null;
    }

    private static bool IsThing(string word) =>
        (char.IsLetter(word[0]) && Strangers([word]).Count > 0) || word is "one";

    /// <summary>What makes a sentence say more than a transition, or the contrary.</summary>
    [GeneratedRegex(
        @"\b(?:only|not(?! change| alter)|never|no(?! change)|unless|except|but|other|refused?s?|rejected?|error|otherwise|else|ignored?|after \uE006|perhaps|might|sometimes|usually)\b|[?\[\]]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OpenPattern { get; }

    /// <summary>"As a caretaker, I want".</summary>
    [GeneratedRegex(
        @"^as [a-z]+(?: [a-z]+)?, ?(?:i|we) (?:want|need|would like|expect|wish)(?: to)? ",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex WishPattern { get; }

    [GeneratedRegex(
        @"\b(?:does|do|shall|must|will) not (?:change|alter)\b|\bno change\b|\bwithout chang(?:e|ing)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex UnchangedPattern { get; }

    [GeneratedRegex(@"[a-z][a-z'-]*|--?>|=>|:=|[\uE000-\uE006]|[^\s.]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex WordPattern { get; }
}
