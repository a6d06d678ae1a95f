using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Reads in which cases a completed step is not undone: <c>if the mast is painted, remove paint is left out</c>.</summary>
internal static partial class UndoExceptionReader
{
    /// <summary>Reads the requirements of a workflow whose steps and compensations are known.</summary>
    public static void Read(IReadOnlyList<PrdRequirement> requirements, WorkflowNotes notes)
    {
        var names = notes.Names().Add(TagKind.Event, notes.Steps.Select(step => step.Compensation).OfType<string>());
        foreach (var requirement in requirements.Where(one => one.Block is PrdParagraph or PrdListItem))
        {
            var tagged = TextTagger.Tag(requirement.Text.Text, names);
            foreach (var (start, end) in tagged.Clauses())
            {
                Read(requirement, tagged, (start, end), notes);
            }
        }
    }

    private static void Read(
        PrdRequirement requirement,
        TaggedText tagged,
        (int Start, int End) clause,
        WorkflowNotes notes
    )
    {
        var shape = tagged.Shape[clause.Start..clause.End];
        foreach (var pattern in (ReadOnlySpan<Regex>)[IfPattern, BehindPattern, OnlyPattern])
        {
            if (
                pattern.Match(shape) is { Success: true } match
                && !NarrowingPattern.IsMatch(shape[..match.Index])
                && tagged.TagsWithin(clause.Start + match.Groups["what"].Index, 1) is [var what]
                && UndoneBy(what, notes) is { Compensation: not null } step
            )
            {
                var words = match.Groups["when"];
                var range = tagged.RangeOf(clause.Start + words.Index, words.Length);
                step.UndoConditions.Add(
                    new(requirement.Text.Slice(range.Start, range.Length), pattern != OnlyPattern, requirement)
                );
                Mark(requirement.Text, tagged, clause.Start, words, match.Index + match.Length, notes);
                return;
            }
        }
    }

    /// <summary>The clause is read but for its condition, which those who carry it out read.</summary>
    private static void Mark(RichText text, TaggedText tagged, int start, Group words, int end, WorkflowNotes notes)
    {
        notes.MarkRead(text, tagged.RangeOf(start, words.Index));
        var behind = words.Index + words.Length;
        notes.MarkRead(text, tagged.RangeOf(start + behind, end - behind));
    }

    private static StepDraft? UndoneBy(Tag tag, WorkflowNotes notes) =>
        tag.Kind == TagKind.Step ? notes.Find(tag.Name)
        : notes.Steps.Where(step => step.Compensation == tag.Name).Take(2).ToList() is [var only] ? only
        : null;

    private const string Undo = "(?<what>" + TagSymbols.Event + ")";

    private const string Undone = "(?:undone|compensated(?: for)?|rolled back|taken back|reversed|reverted)";

    private const string LeftOut =
        "(?:is |are |gets |has to be |must be |shall be |will be )?(?:left out|omitted|skipped|dropped|missing)(?: of| from)?(?: compensations| list| answer| undoing)?"
        + "|(?:does|do|must|shall|may|will|is|are|has|need|should) not (?:be )?(?:appear|occur|take place|happen|apply|run|done|needed|required|listed|returned|named|included|carried out|performed|executed|among compensations|in compensations|in list)(?: (?:in|among) (?:compensations|list|answer))?";

    private const string What =
        "(?:"
        + Undo
        + " (?:"
        + LeftOut
        + ")|(?:there is )?no "
        + Undo
        + "(?: (?:appears|is (?:needed|listed|done)))?|(?<what>"
        + TagSymbols.Step
        + ") (?:is|need|must|shall|will|does|has) not (?:to )?(?:be )?"
        + Undone
        + ")";

    /// <summary>What stands before an exception may tell why, not when.</summary>
    [GeneratedRegex(@"\b(?:only|unless|if|when|whenever|once|where)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NarrowingPattern { get; }

    [GeneratedRegex(
        "(?:^|: |, )(?:but |however,? |only )?(?:if|when|where|once) (?<when>[^,;:]+), (?:then )?(?:[^,;:]+, (?:that is|that means|i\\.e\\.|so|which means|in other words|hence),? (?:that )?)?"
            + What
            + "$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex IfPattern { get; }

    [GeneratedRegex(
        "^(?:[a-z]+,? )?" + What + ",? (?:if|when|where|once) (?<when>[^,;:]+)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex BehindPattern { get; }

    [GeneratedRegex(
        "^(?:"
            + Undo
            + " (?:is |takes place |happens |appears |applies )?only (?:[a-z]+ )?|(?<what>"
            + TagSymbols.Step
            + ") is (?:only "
            + Undone
            + "|"
            + Undone
            + " only) )(?:if|when|where|once) (?<when>[^,;:]+)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OnlyPattern { get; }
}
