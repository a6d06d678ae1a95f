using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>What a heading, or the beginning of an item, names.</summary>
/// <param name="Events">The events.</param>
/// <param name="States">The states.</param>
internal sealed partial record TitleNames(IReadOnlyList<string> Events, IReadOnlyList<string> States)
{
    /// <summary>What a title names of what is known.</summary>
    public static TitleNames Of(string title, MachineNotes notes) =>
        new(EventsOf(title, notes), StatesOf(title, notes));

    private static IReadOnlyList<string> EventsOf(string title, MachineNotes notes)
    {
        if (EveryPattern.IsMatch(title))
        {
            return notes.EventsNow;
        }

        var names = StateCells.Names(title).Select(MachineNotes.SnakeName).ToArray();
        return names.Length > 0 && names.All(notes.HasEvent) ? names : [];
    }

    private static IReadOnlyList<string> StatesOf(string title, MachineNotes notes)
    {
        var tagged = TextTagger.Tag(title, notes.Names());
        return HeadPattern.Match(tagged.Shape) is { Success: true } head
            ? [.. tagged.TagsOf(head.Groups["states"]).Select(tag => tag.Name)]
            : [];
    }

    /// <summary>"Every event", "Common to all triggers", "For each event".</summary>
    [GeneratedRegex(
        @"^(?:(?:rules )?(?:for|in|of|at|on|with|common to|shared by) )?(?:every|each|all|any)(?: of the)? (?:events?|triggers?|commands?|actions?|transitions?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex EveryPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:in|from|when|while|if|state|status|mode|phase|stage|for|out of)? ?(?:[a-z]+ (?:is )?)?)(?<states>"
            + TagSymbols.States
            + @")(?: [a-z]+)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex HeadPattern { get; }
}
