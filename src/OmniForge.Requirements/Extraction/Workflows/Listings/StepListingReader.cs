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
        if (code.Requirement is not { } requirement || Records(code) is not { } records)
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

        WorkflowFrame.Read(code, notes);
        ReadComments(code.Text, records, steps, notes);
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
                StepClauseReader.WithoutDetours(slice, steps[MachineNotes.SnakeName(above.Name.Text)], notes);
            }
        }
    }

    [GeneratedRegex(
        @"(?:^|(?<=\s))# ?(?<words>[^\r\n]+)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10000
    )]
    private static partial Regex CommentPattern { get; }

    /// <summary>The outermost list whose members have all a name of their own and, some of them, what they wait for.</summary>
    private static List<StepRecord>? Records(PrdCodeBlock code) =>
        ListingParser
            .Parse(code.Text)
            ?.SelfAndInner()
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
