using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows.Listings;

/// <summary>Reads steps that a block of YAML or JSON lists: <c>- name: pack_parcel</c>, <c>after: [reserve_stock]</c>.</summary>
internal static partial class StepListingReader
{
    private const int LeastSteps = 2;

    /// <summary>Reads a block of code; tells whether it listed steps.</summary>
    public static bool TryRead(PrdCodeBlock code, WorkflowNotes notes)
    {
        if (
            code.Requirement is not { } requirement
            || ListingParser.Parse(code.Text) is not { } root
            || Records(root) is not { } records
        )
        {
            return false;
        }

        var steps = new Dictionary<string, StepDraft>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var step = notes.Add(record.Name.Text, record.Name.Span, requirement, null);
            notes.MarkRead(record.Name);
            steps[step.Name] = step;
            if (record.First(StepKey.Id) is { Scalar: { IsEmpty: false } id })
            {
                steps.TryAdd(MachineNotes.SnakeName(id.Text), step);
                notes.MarkRead(id);
            }
        }

        foreach (var record in records)
        {
            new StepRecordReader(record, steps, requirement, notes).Read();
        }

        WorkflowFrame.Read(root, notes);
        ReadComments(code.Text, records, steps, notes);
        if (!notes.Unclear.Contains(requirement) && WorkflowFrame.IsWhole(root))
        {
            MarkLines(code.Text, notes);
        }

        var first = steps[MachineNotes.SnakeName(records[0].Name.Text)];
        first.WaitsFor ??= [];
        return true;
    }

    /// <summary>"after: [b]  # a, if b does not apply": what a comment says of the step above it.</summary>
    private static void ReadComments(
        RichText text,
        List<StepRecord> records,
        Dictionary<string, StepDraft> steps,
        WorkflowNotes notes
    )
    {
        foreach (Match comment in CommentPattern.Matches(text.Text))
        {
            var words = comment.Groups["words"];
            var slice = text.Slice(words.Index, words.Length);
            if (records.LastOrDefault(record => record.Name.Span.Start < slice.Span.Start) is { } above)
            {
                var step = steps[MachineNotes.SnakeName(above.Name.Text)];
                if (!ReadDetour(slice, step, steps, notes))
                {
                    StepClauseReader.WithoutDetours(slice, step, notes);
                }
            }
        }
    }

    /// <summary>"adults: after a", "if b does not apply": what a step waits for where the one before is left out.</summary>
    private static bool ReadDetour(
        RichText words,
        StepDraft step,
        Dictionary<string, StepDraft> steps,
        WorkflowNotes notes
    )
    {
        if (
            SkippedPattern.Match(words.Text) is { Success: true } skipped
            && step.Detours.Exists(detour => detour.LeftOut == MachineNotes.SnakeName(skipped.Groups["step"].Value))
        )
        {
            notes.MarkRead(words);
            return true;
        }

        var conditional = (step.WaitsFor ?? []).Where(name => steps[name].Conditions.Count > 0).ToList();
        if (
            OtherwisePattern.Match(words.Text) is not { Success: true } other
            || conditional is not [var left]
            || StepReferences.Resolve(other.Groups["steps"].Value, notes) is not { Count: > 0 } waits
        )
        {
            return false;
        }

        step.Detours.Add((left, [.. waits.Select(one => one.Name)]));
        notes.MarkRead(words);
        return true;
    }

    /// <summary>What stands before the comments of the lines.</summary>
    private static void MarkLines(RichText text, WorkflowNotes notes)
    {
        foreach (Match line in CodePattern.Matches(text.Text))
        {
            notes.MarkRead(text.Slice(line.Index, line.Length).Trim());
        }
    }

    [GeneratedRegex(@"^(?:(?!\s#|^#).)+", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10000)]
    private static partial Regex CodePattern { get; }

    [GeneratedRegex(
        @"^(?:if|when|where) (?:the )?(?<step>\w+(?: \w+){0,3}?) (?:(?:does not|doesn['’]t) (?:apply|take place|happen)|(?:is|was) (?:left out|skipped|omitted|not (?:needed|done|applicable))|(?:isn['’]t|wasn['’]t) (?:needed|done|applicable))\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex SkippedPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:for )?(?!only\b)[a-z][\w -]{0,40}[:,] |otherwise,? |else,? |if not,? |without it,? )(?:it (?:comes|follows|starts|begins) )?(?:directly |right )?after (?<steps>[\w ,]+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OtherwisePattern { get; }

    [GeneratedRegex(
        @"(?:^|(?<=\s))# ?(?<words>[^\r\n]+)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10000
    )]
    private static partial Regex CommentPattern { get; }

    /// <summary>The outermost list whose members have all a name of their own and, some of them, what they wait for.</summary>
    private static List<StepRecord>? Records(ListedValue root) =>
        root.SelfAndInner()
            .Select(RecordsOf)
            .FirstOrDefault(records =>
                records.Count >= LeastSteps
                && records.Exists(record => record.First(StepKey.After) is not null)
                && records
                    .DistinctBy(record => MachineNotes.SnakeName(record.Name.Text), StringComparer.Ordinal)
                    .Count() == records.Count
            );

    private static List<StepRecord> RecordsOf(ListedValue value)
    {
        List<StepRecord?> records =
        [
            .. value.Items.Select(item => StepRecord.Of(null, item)),
            .. value.Entries.Select(entry => StepRecord.Of(entry.Key, entry.Value)),
        ];
        return records.Contains(null) ? [] : [.. records.OfType<StepRecord>()];
    }
}
