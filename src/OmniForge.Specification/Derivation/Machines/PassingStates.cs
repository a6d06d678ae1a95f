using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Finds states that a sentence about an event speaks of without being read for them.</summary>
internal static partial class PassingStates
{
    /// <summary>"The card is active": a state after a verb that no reader of transitions has taken, and that the event does not always lead to.</summary>
    public static bool AreIn(RichText text, EventNames names, EventDraft draft, MachineExtraction machine)
    {
        var tagged = TextTagger.Tag(text.Text, names.Names);
        return StateVerb
            .Matches(tagged.Shape)
            .SelectMany(match => tagged.TagsOf(match.Groups["state"]))
            .Any(tag =>
                !machine.Read.Any(span => span.Contains(text.SpanOf(tag.Start, tag.Length)))
                && !draft.Transitions.TrueForAll(one => NameBook.WordsOf(one.To) == NameBook.WordsOf(tag.Name))
                && !IsOpenTarget(draft, tag.Name)
            );
    }

    /// <summary>Whether an event may lead to a state or to another one; then a sentence that tells which is read for all of them.</summary>
    private static bool IsOpenTarget(EventDraft draft, string name) =>
        draft
            .Transitions.GroupBy(one => one.From, StringComparer.Ordinal)
            .Any(group =>
                group.Select(one => one.To).Distinct(StringComparer.Ordinal).Count() > 1
                && group.Any(one => one.Condition is null && NameBook.WordsOf(one.To) == NameBook.WordsOf(name))
            );

    [GeneratedRegex(
        "\\b(?:is|are|becomes?|turns?|stays?|remains?)(?: then| now| again)? (?<state>" + TagSymbols.State + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StateVerb { get; }
}
