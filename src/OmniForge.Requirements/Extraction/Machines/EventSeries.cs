using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Operations.Series;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>
/// Names that stand beside each other in one layout, behind most of which the text speaks of states: events, whatever words they are called by and
/// whatever the layout is.
/// </summary>
internal static partial class EventSeries
{
    private const int Least = 3;
    private const int MaxWords = 4;

    /// <summary>Adds the events of the series that has the most; tells whether there is one.</summary>
    /// <param name="requirements">The requirements of the part that describes the machine.</param>
    /// <param name="notes">What is known, and where events are added.</param>
    public static bool TryFind(IReadOnlyList<PrdRequirement> requirements, MachineNotes notes)
    {
        var best = NamePlaces
            .Of(requirements.Select(requirement => requirement.Section).Distinct(), requirements)
            .Where(place => place is { IsSetApart: true, IsAcrossSections: false })
            .DistinctBy(place => (place.Siblings, (object?)place.Requirement ?? place.Section))
            .SelectMany(Parted)
            .Where(place => MayBeEvent(place, notes))
            .GroupBy(place => place.Siblings)
            .Select(group => group.DistinctBy(NameOf, StringComparer.Ordinal).ToList())
            .Select(group => (Places: group, Telling: group.Count(place => SpeaksOfStates(place, notes))))
            .Where(series => series.Telling >= Least && series.Telling * 4 >= series.Places.Count * 3)
            .Where(series => !series.Places.Exists(Looks))
            .OrderByDescending(series => series.Telling)
            .FirstOrDefault();
        foreach (var place in best.Places ?? [])
        {
            notes.Present(place.Text);
        }

        return best.Places is not null;
    }

    /// <summary>"Suspend, reinstate": a place for each of the names.</summary>
    private static IEnumerable<NamePlace> Parted(NamePlace place) =>
        StateCells.Names(place.Text.Text) is [_, _, ..] names
            ? names.Select(name =>
                place with
                {
                    Text = place.Text.Slice(place.Text.Text.IndexOf(name, StringComparison.Ordinal), name.Length),
                }
            )
            : [place];

    /// <summary>What is stored is looked at; a fold has nothing to look at beside its events.</summary>
    private static bool Looks(NamePlace place) =>
        OperationNamer.WordsOf(place.Text.Text)[0]
            is "get"
                or "list"
                or "show"
                or "view"
                or "search"
                or "find"
                or "fetch"
                or "read"
                or "look"
                or "browse";

    private static string NameOf(NamePlace place) => MachineNotes.SnakeName(place.Text.Text);

    private static bool MayBeEvent(NamePlace place, MachineNotes notes)
    {
        var words = OperationNamer.WordsOf(place.Text.Text);
        return words.Count is > 0 and <= MaxWords
            && words.TrueForAll(word => word.All(char.IsLetter))
            && !words.Exists(PhraseBreaks.IsFiniteVerb)
            && !TextsOf(place).Any(text => Types().Count(text) > 1)
            && (Words.ClassesOf(words[0]) & (Words.FunctionClasses | WordClass.Quantifier)) == WordClass.None
            && notes.FindState(place.Text.Text) is null
            && NameOf(place) != MachineNotes.SnakeName(notes.StateField ?? "")
            && !place.Text.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool SpeaksOfStates(NamePlace place, MachineNotes notes) =>
        TextsOf(place).ToList() is var texts
        && texts.Exists(text => TextTagger.Holds(text, notes.Names(), TagKind.State) || AnyState().IsMatch(text))
        && !texts.Exists(text => Typed().IsMatch(text));

    /// <summary>What stands behind a name: the section below a heading, the other cells of a row, the rest of an item with what is nested in it.</summary>
    private static IEnumerable<string> TextsOf(NamePlace place) =>
        place.Requirement is not { } requirement
            ? place.Section.Requirements.Select(one => one.Text.Text)
            : requirement.Children.Select(child => child.Text.Text).Prepend(Behind(place, requirement));

    private static string Behind(NamePlace place, PrdRequirement requirement)
    {
        var at = requirement.Text.Text.IndexOf(place.Text.Text, StringComparison.Ordinal);
        return at < 0 ? requirement.Text.Text : requirement.Text.Text[(at + place.Text.Length)..];
    }

    [GeneratedRegex(
        @"\b(?:any|every|each|all|whatever)\b(?: \w+)? (?:status|state|mode|phase|stage|condition)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex AnyState();

    /// <summary>Words for types; behind a name several of them describe a thing.</summary>
    [GeneratedRegex(
        @"\b(?:text|string|integer|int|decimal|boolean|bool|uuid|enum|null|counter)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Types();

    /// <summary>A type behind a name makes a field of it.</summary>
    [GeneratedRegex(
        @"^[\s|:`*(,–—-]*(?:(?:an?|the|optional|nullable|whole) )*(?:text|string|integer|int|number|decimal|money|boolean|bool|date|time|uuid|enum|one of)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Typed();
}
