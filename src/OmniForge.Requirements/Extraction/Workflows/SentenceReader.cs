using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Reads sentences that introduce steps, or tell the order of steps that are introduced elsewhere.</summary>
internal static partial class SentenceReader
{
    /// <summary>Reads a paragraph, or an item that introduces no step.</summary>
    public static void Read(PrdRequirement requirement, TaggedText tagged, WorkflowNotes notes)
    {
        foreach (var (start, end) in tagged.Clauses())
        {
            foreach (var part in Parts(tagged, start, end))
            {
                ReadPart(requirement, tagged, part, notes);
            }
        }
    }

    /// <summary>A clause, cut before each ", and" that begins with another step.</summary>
    private static IEnumerable<(int Start, int End)> Parts(TaggedText tagged, int start, int end)
    {
        var from = start;
        foreach (Match cut in CutPattern.Matches(tagged.Shape[start..end]))
        {
            yield return (from, start + cut.Index);
            from = start + cut.Index;
        }

        yield return (from, end);
    }

    private static void ReadPart(
        PrdRequirement requirement,
        TaggedText tagged,
        (int Start, int End) part,
        WorkflowNotes notes
    )
    {
        var steps = tagged
            .TagsWithin(part.Start, part.End - part.Start)
            .Where(tag => tag.Kind == TagKind.Step)
            .ToList();
        if (steps.Count == 0)
        {
            return;
        }

        var subjects = Subjects(requirement, tagged, part, notes);
        if (subjects.Count == 0)
        {
            return;
        }

        var found = StepClauseReader.Read(requirement.Text, tagged, part, subjects, requirement, notes);
        if (!found && subjects.All(subject => subject.Requirement == requirement && subject.WaitsFor is null))
        {
            subjects.ForEach(subject => subject.WaitsFor = [.. notes.Frontier]);
            found = true;
        }

        if (found)
        {
            notes.Frontier = [.. subjects.Select(subject => subject.Name)];
        }
    }

    /// <summary>The steps that a clause introduces; else the first one that it names, if it is still open what that waits for.</summary>
    private static List<StepDraft> Subjects(
        PrdRequirement requirement,
        TaggedText tagged,
        (int Start, int End) part,
        WorkflowNotes notes
    )
    {
        var named = tagged
            .TagsWithin(part.Start, part.End - part.Start)
            .Where(tag => tag.Kind == TagKind.Step)
            .Select(tag => notes.Find(tag.Name))
            .OfType<StepDraft>()
            .Distinct()
            .ToList();
        var introduced = named.Where(step => step.Requirement == requirement && step.WaitsFor is null).ToList();
        if (introduced.Count > 0)
        {
            return introduced;
        }

        var first = LeadingSteps.Match(tagged.Shape[part.Start..part.End]);
        var leading = first.Success
            ? tagged
                .TagsWithin(part.Start + first.Groups["steps"].Index, first.Groups["steps"].Length)
                .Select(tag => notes.Find(tag.Name))
                .OfType<StepDraft>()
                .ToList()
            : [];
        return leading.TrueForAll(step =>
            step.WaitsFor is null || ConditionPattern.IsMatch(tagged.Shape[part.Start..part.End])
        )
            ? leading
            : [];
    }

    [GeneratedRegex(
        @"(?:, and |, then |, |; )(?=(?:finally |then )?"
            + TagSymbols.Step
            + @" (?:begins?|comes?|starts?|follows?|runs?|waits?|needs|after|second|third|last|takes|is|\()|finally )",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CutPattern { get; }

    [GeneratedRegex(
        "^(?:, )?(?:and |then |finally )*(?<steps>" + TagSymbols.Steps + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeadingSteps { get; }

    [GeneratedRegex(@"\b(?:only if|only when|takes place only|only for)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ConditionPattern { get; }
}
