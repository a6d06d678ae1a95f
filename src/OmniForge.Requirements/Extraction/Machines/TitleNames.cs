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

    private const string Noun = "(?:state|status|mode|phase|stage|step|condition|situation)";

    /// <summary>"In state free", "A lift that is moving", "While it is still washing", "A parked car", "From paid →".</summary>
    [GeneratedRegex(
        @"^(?!.*\b(?:not|no|never|nobody|other|than|except|unless|but|becom(?:es?|ing)|into|mak(?:es?|ing)|brings?|gets?|turns?|after|before|until|leads?|leading|results?|ends?|new|initial|first|starts?|begins?|(?<!happen )to)\b)"
            + @"(?:(?:events|happenings|what (?:can|may) happen) )?(?:(?:in|from|when|while|if|for|(?<=happen )to|out of|during|at|as long as|once|given)(?: the)? )?"
            + @"(?:(?:(?:the|an?|any|every|each|its|our|my) )?(?:[a-z]+ ){0,2}(?:(?:that|which|who|when|while|if|as long as|with|in) )?(?:(?:the|an?|its) )?)?"
            + @"(?:it )?(?:(?:is|are|was|be|being|stands|sits|waits|has been|still|just|already|currently|now|in|at) ){0,4}(?:the )?(?:"
            + Noun
            + @":? )?(?:is |= ?)?(?<states>"
            + TagSymbols.States
            + @")(?: (?!to\b)[a-z]+)?(?:,? (?:following|these|this|it|they|there|one|we|you)\b[a-z ]*| ?(?:→|->|=>))?\W*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex HeadPattern { get; }
}
