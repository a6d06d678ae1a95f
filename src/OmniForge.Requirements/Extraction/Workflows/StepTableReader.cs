using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Reads tables with a row for each step.</summary>
internal static partial class StepTableReader
{
    /// <summary>Tells whether a table names steps and what they wait for.</summary>
    public static bool IsOfSteps(PrdTable table) =>
        WorkflowColumns.Of(table) is { Step: >= 0, Waits: >= 0 } && table.Rows.Count > 1;

    /// <summary>Tells whether a table says of steps what they wait for and what undoes them, as no plan of a project does.</summary>
    public static bool IsOfRun(PrdTable table) => IsOfSteps(table) && WorkflowColumns.Of(table).Undo >= 0;

    /// <summary>Tells whether a table names steps and what undoes them, and nothing of their order.</summary>
    public static bool IsOfUndoing(PrdTable table) => WorkflowColumns.Of(table) is { Undo: >= 0, Waits: < 0 };

    /// <summary>Tells whether a table with a column for steps and one other pairs these with what is done if something fails, whatever its head row says.</summary>
    public static bool PairsOnFailure(PrdTable table, WorkflowNotes notes) =>
        table.Header.Count == 2
        && WorkflowColumns.Of(table) is { Undo: < 0, Waits: < 0, Condition: < 0 }
        && FailurePattern.IsMatch($"{table.Section.Title} {table.LeadIn?.Text}")
        && table.Rows.All(row => notes.Find(row.Cells[0].Text) is not null);

    /// <summary>Tells whether a table names steps without what they wait for.</summary>
    public static bool HasSteps(PrdTable table) =>
        WorkflowColumns.Of(table) is { Step: >= 0, Waits: < 0 } columns
        && table.Rows.Count > 0
        && (columns.Undo >= 0 || StepHeadPattern.IsMatch(table.Header[columns.Step].Text));

    /// <summary>Tells whether a table says something of steps besides what undoes them.</summary>
    public static bool TellsMore(PrdTable table, WorkflowNotes notes) =>
        IsOfSteps(table)
        || (
            WorkflowColumns.Of(table) is { Step: >= 0, Condition: >= 0 } columns
            && table.Rows.All(row => notes.Find(row.Cells[columns.Step].Text) is not null)
        );

    /// <summary>The names of the steps in a table.</summary>
    public static IEnumerable<string> NamesIn(PrdTable table)
    {
        var column = WorkflowColumns.Of(table).Step;
        return table
            .Rows.Where(row => !row.Cells[column].IsEmpty)
            .Select(row => MachineNotes.SnakeName(row.Cells[column].Text));
    }

    /// <summary>Adds the steps that a table names.</summary>
    public static void AddSteps(PrdTable table, WorkflowNotes notes)
    {
        var columns = WorkflowColumns.Of(table);
        foreach (var row in table.Rows.Where(row => columns.Step >= 0 && !row.Cells[columns.Step].IsEmpty))
        {
            var cell = row.Cells[columns.Step];
            notes.Add(cell.Text, cell.Span, row.Requirement, NumberOf(row, columns));
        }
    }

    /// <summary>Reads what a table says about order, conditions and undoing.</summary>
    public static void Read(PrdTable table, WorkflowNotes notes)
    {
        var columns = WorkflowColumns.Of(table);
        foreach (var row in table.Rows)
        {
            var cell = row.Cells[columns.Step >= 0 ? columns.Step : 0];
            if (notes.Find(cell.Text) is { } step)
            {
                ReadRow(row, columns, step, notes);
                notes.MarkRead(cell);
            }
        }
    }

    /// <summary>Reads a table whose columns are a step and what undoes it.</summary>
    public static void ReadUndoing(PrdTable table, WorkflowNotes notes)
    {
        var columns = WorkflowColumns.Of(table);
        columns = columns.Undo >= 0 ? columns : columns with { Step = 0, Undo = 1 };
        foreach (var row in table.Rows)
        {
            var first =
                columns.Step >= 0 ? columns.Step
                : columns.Undo == 0 ? 1
                : 0;
            if (StepReferences.Resolve(row.Cells[first].Text, notes) is [var step])
            {
                ReadUndo(row.Cells[columns.Undo], step, notes);
                notes.MarkRead(row.Cells[first]);
            }
            else
            {
                notes.Unclear.Add(row.Requirement);
            }
        }
    }

    private static int? NumberOf(PrdTableRow row, WorkflowColumns columns) =>
        columns.Number >= 0 ? StepReferences.NumberOf(row.Cells[columns.Number].Text) : null;

    private static void ReadRow(PrdTableRow row, WorkflowColumns columns, StepDraft step, WorkflowNotes notes)
    {
        if (columns.Number >= 0)
        {
            notes.MarkRead(row.Cells[columns.Number]);
        }

        if (columns.Waits >= 0)
        {
            ReadWaits(row, row.Cells[columns.Waits], step, notes);
        }

        if (columns.Condition >= 0)
        {
            ReadCondition(row, row.Cells[columns.Condition], step, notes);
        }

        if (columns.Remark >= 0 && ConditionRemark.IsMatch(row.Cells[columns.Remark].Text))
        {
            ReadCondition(row, row.Cells[columns.Remark], step, notes);
        }

        if (columns.Undo >= 0)
        {
            ReadUndo(row.Cells[columns.Undo], step, notes);
        }
    }

    private static void ReadWaits(PrdTableRow row, RichText whole, StepDraft step, WorkflowNotes notes)
    {
        var cell = whole;
        if (WithCondition.Match(whole.Text) is { Success: true } told)
        {
            cell = whole.Slice(0, told.Groups["condition"].Index).Trim();
            ReadCondition(
                row,
                whole.Slice(told.Groups["condition"].Index, told.Groups["condition"].Length),
                step,
                notes
            );
        }

        var words = InBrackets.Replace(StepClauseReader.WithoutDetours(cell, step, notes), "");
        if (AddedPattern.IsMatch(cell.Text))
        {
            if (!IsAddedTo(cell, step, notes))
            {
                notes.Unclear.Add(row.Requirement);
            }
        }
        else if (IsNothing(words))
        {
            step.WaitsFor = [];
            notes.MarkRead(cell);
        }
        else if (StepReferences.Resolve(words, notes) is { Count: > 0 } steps)
        {
            step.WaitsFor = [.. steps.Select(other => other.Name)];
            notes.MarkRead(
                cell,
                new(0, cell.Text.StartsWith(words, StringComparison.Ordinal) ? words.Length : cell.Length)
            );
        }
        else if (!StepClauseReader.ReadCell(cell, step, row.Requirement, notes))
        {
            notes.Unclear.Add(row.Requirement);
        }
    }

    /// <summary>"Pack and label are done, and in large orders weigh as well": what is waited for in some runs only is left out in the others.</summary>
    private static bool IsAddedTo(RichText cell, StepDraft step, WorkflowNotes notes)
    {
        if (
            AddedPattern.Match(cell.Text) is not { Success: true } match
            || StepReferences.Resolve(match.Groups["always"].Value, notes) is not { Count: > 0 } always
            || notes.Find(match.Groups["added"].Value) is not { } added
            || !added.Conditions.Exists(condition =>
                StepReferences.Share(condition.Text.Text, match.Groups["when"].Value)
            )
        )
        {
            return false;
        }

        step.WaitsFor = [.. always.Append(added).Select(other => other.Name)];
        return true;
    }

    private static void ReadCondition(PrdTableRow row, RichText cell, StepDraft step, WorkflowNotes notes)
    {
        if (IsNothing(cell.Text) || cell.Text.Trim().ToLowerInvariant() is "always" or "yes" or "in any case")
        {
            notes.MarkRead(cell);
            return;
        }

        step.Conditions.AddRange(StepClauseReader.ConditionOf(cell, row.Requirement, notes));
    }

    private static void ReadUndo(RichText cell, StepDraft step, WorkflowNotes notes)
    {
        var name = MachineNotes.SnakeName(cell.Text.Split('(')[0]);
        if (name.Length > 0 && !IsNothing(cell.Text) && !NoUndoPattern.IsMatch(cell.Text))
        {
            step.Compensation = name;
        }

        notes.MarkRead(cell);
    }

    private static bool IsNothing(string cell) =>
        StateCells.IsNothing(cell)
        || OpeningPattern.IsMatch(cell)
        || cell.Trim().TrimEnd('.').ToLowerInvariant()
            is "start"
                or "the start"
                or "first"
                or "beginning"
                or "nothing to undo"
                or "not needed"
                or "(start)"
                or "–"
                or "immediately"
                or "at once";

    [GeneratedRegex(
        @"\b(?:fails?|failed|failures?|wrong|undo\w*|compensat\w+|revers\w+|roll\w* back|put right|taken back)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex FailurePattern { get; }

    /// <summary>"Nothing to do", "cannot be undone".</summary>
    [GeneratedRegex(
        @"^\W*(?:nothing|none|no|not|never|n/a|cannot|can['’]t|needn['’]t|need not|unnecessary|impossible|does(?: not|n['’]t))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex NoUndoPattern { get; }

    /// <summary>"(nothing, it opens the workflow)".</summary>
    [GeneratedRegex(
        @"^\s*\(?(?:nothing|no step|none|no one)(?:[,;:–-]| \()\s?(?:(?:it|this|the step) )?(?:opens|starts|begins|is (?:the )?(?:first|start|beginning)|is where|comes first)\b[^.;\d]*\)?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OpeningPattern { get; }

    [GeneratedRegex(
        @"^\s*(?:only|if|when|unless|skipped|left out|not)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ConditionRemark { get; }

    /// <summary>"c and d (c and b for small orders)": what is waited for in other runs, which the order of all steps tells.</summary>
    [GeneratedRegex(
        @"\s*\((?:(?:or|else|otherwise) )?[^()]*\b(?:if|when|where|for|in|with|without|otherwise)\b[^()]*\)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex InBrackets { get; }

    /// <summary>"Pack is done; only if the order is large, otherwise this step is skipped".</summary>
    [GeneratedRegex(
        @"^[^;,]+(?:,(?!\s*(?:but\s+)?(?:only|if|when|for)\b)[^;,]+)*[;,]\s*(?:but\s+)?(?<condition>(?:only\s+)?(?:if|when|for)\b(?! (?:that|this|it|\d|step|no)\b)[^;,]+|[^;,]+ only)(?:[;,]\s*(?:otherwise|else)\s+(?:this step|the step|it) is (?:skipped|left out|omitted|passed over)\.?)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex WithCondition { get; }

    [GeneratedRegex(
        @"^(?<always>[^;]+?),? and,? (?:in|for|if|when|with|at) (?<when>[^,;]*?)(?:, )?(?<added>[a-z]\w*_\w+)(?: (?:as well|too|also|is(?: done)?))*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex AddedPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:name of )?steps?(?: names?)?|activity|task|what (?:happens|is done))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex StepHeadPattern { get; }
}
