using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Reads tables with a column for the state before, the event and the state after.</summary>
internal static partial class TransitionTableReader
{
    /// <summary>Reads a table; tells whether it was one of transitions.</summary>
    public static bool TryRead(PrdTable table, MachineNotes notes)
    {
        var columns = MachineColumns.Of(table);
        if (!IsOfTransitions(table, columns))
        {
            if (MachineColumns.ByContent(table, notes) is not { } byContent)
            {
                return false;
            }

            columns = byContent;
        }

        foreach (var row in table.Rows)
        {
            ReadRow(row, columns, notes);
        }

        return true;
    }

    /// <summary>Its heads say so, and some state is one before here and one after there.</summary>
    private static bool IsOfTransitions(PrdTable table, MachineColumns columns) =>
        columns is { From: >= 0, Event: >= 0, To: >= 0 }
        && (IsNamed(table, columns) || HasStateOnBothSides(table, columns));

    private static bool IsNamed(PrdTable table, MachineColumns columns) =>
        table.Header[columns.From].Text.Trim().Equals("from", StringComparison.OrdinalIgnoreCase)
        && table.Header[columns.To].Text.Trim().Equals("to", StringComparison.OrdinalIgnoreCase);

    private static bool HasStateOnBothSides(PrdTable table, MachineColumns columns) =>
        table
            .Rows.SelectMany(row => StateCells.Names(row.Cells[columns.From].Text))
            .Intersect(
                table.Rows.SelectMany(row => StateCells.Names(row.Cells[columns.To].Text)),
                StringComparer.OrdinalIgnoreCase
            )
            .Any(name => !StateCells.IsNothing(name));

    /// <summary>Adds the states that a table names, if it is one of transitions.</summary>
    public static void CollectStates(PrdTable table, MachineNotes notes)
    {
        var columns = MachineColumns.Of(table);
        if (notes.StatesAreComplete || !IsOfTransitions(table, columns))
        {
            return;
        }

        foreach (var row in table.Rows)
        {
            foreach (var name in StateCells.Names(row.Cells[columns.From].Text))
            {
                AddIfName(name, StateCells.MayRefuse(name), notes);
            }

            var target = FirstName(row.Cells[columns.To]);
            AddIfName(target, IsResult(target, row.Cells[columns.Event]), notes);
        }
    }

    private static bool IsResult(string target, RichText events) =>
        StateCells.IsResultOf(target, StateCells.Names(events.Text));

    private static string FirstName(RichText cell) => StateCells.Names(cell.Text) is [var first, ..] ? first : "";

    private static void AddIfName(string name, bool isSurelyOne, MachineNotes notes)
    {
        if (
            name.Length is > 0 and <= 40
            && (isSurelyOne || !StateCells.IsNothing(name))
            && !StateCells.IsSame(name)
            && StateCells.Any(name, notes) is null
            && name.Count(character => character == ' ') < 3
        )
        {
            notes.AddState(name);
        }
    }

    private static void ReadRow(PrdTableRow row, MachineColumns columns, MachineNotes notes)
    {
        var from = FromStates(row.Cells[columns.From], notes);
        var events = EventNames(row.Cells[columns.Event], notes);
        if (from is null || events.Count == 0)
        {
            notes.Unclear.Add(row.Requirement);
            return;
        }

        MarkRead(row, columns, notes);
        foreach (var name in events)
        {
            AddRow(row, columns, (from, name), notes);
            ReadPayload(row, columns, name, notes);
        }
    }

    private static void AddRow(
        PrdTableRow row,
        MachineColumns columns,
        (IReadOnlyList<string> From, string Event) key,
        MachineNotes notes
    )
    {
        var cell = row.Cells[columns.To];
        var guard =
            columns.Guard >= 0 && !StateCells.IsNothing(row.Cells[columns.Guard].Text)
                ? row.Cells[columns.Guard]
                : null;
        IReadOnlyList<RichText> remarks =
        [
            .. columns.Remarks.Select(column => row.Cells[column]).Where(text => !StateCells.IsNothing(text.Text)),
        ];
        var isSelf = IsSelf(cell.Text, remarks, notes);
        foreach (var targets in TargetsOf(cell, key.From, isSelf, notes))
        {
            notes.Transitions.Add(
                new(
                    targets.From,
                    key.Event,
                    targets.To,
                    targets.To.Count > 1 ? cell : null,
                    guard,
                    remarks,
                    row.Requirement
                )
            );
        }

        if (notes.FindState(FirstName(cell)) is null && !isSelf)
        {
            notes.Unclear.Add(row.Requirement);
        }
        else if (isSelf || notes.FindState(cell.Text) is not null)
        {
            notes.MarkRead(cell);
        }
    }

    private static IEnumerable<(IReadOnlyList<string> From, IReadOnlyList<string> To)> TargetsOf(
        RichText cell,
        IReadOnlyList<string> from,
        bool isSelf,
        MachineNotes notes
    )
    {
        if (isSelf)
        {
            return from.Select(state => ((IReadOnlyList<string>)[state], (IReadOnlyList<string>)[state]));
        }

        var tagged = TextTagger.Tag(cell.Text, notes.Names());
        IReadOnlyList<string> to =
        [
            .. tagged
                .Tags.Where(tag => tag.Kind == TagKind.State)
                .Select(tag => tag.Name)
                .Distinct(StringComparer.Ordinal),
        ];
        return to.Count == 0 ? [] : [(from, to)];
    }

    private static bool IsSelf(string cell, IReadOnlyList<RichText> remarks, MachineNotes notes) =>
        StateCells.IsSame(cell)
        || (StateCells.IsNothing(cell, notes) && !StateCells.MayRefuse(cell) && remarks.Count > 0);

    private static IReadOnlyList<string>? FromStates(RichText cell, MachineNotes notes)
    {
        if (StateCells.Any(cell.Text, notes) is { } any)
        {
            return any;
        }

        var names = StateCells.Names(cell.Text);
        var states = names.Select(notes.FindState).OfType<string>().ToArray();
        return states.Length == 0 || states.Length < names.Count ? null : states;
    }

    private static List<string> EventNames(RichText cell, MachineNotes notes)
    {
        var names = new List<string>();
        var text = cell.Text.Split('(')[0];
        foreach (var name in StateCells.Names(text))
        {
            names.Add(notes.AddEvent(name, cell.Span));
        }

        return names;
    }

    private static void ReadPayload(PrdTableRow row, MachineColumns columns, string name, MachineNotes notes)
    {
        if (columns.Payload >= 0)
        {
            PayloadReader.ReadCell(row.Cells[columns.Payload], name, row.Requirement, notes);
        }
        else if (Bracket().Match(row.Cells[columns.Event].Text) is { Success: true } bracket)
        {
            var carried = bracket.Groups["carried"];
            PayloadReader.ReadCell(
                row.Cells[columns.Event].Slice(carried.Index, carried.Length),
                name,
                row.Requirement,
                notes
            );
        }
    }

    private static void MarkRead(PrdTableRow row, MachineColumns columns, MachineNotes notes)
    {
        notes.MarkRead(row.Cells[columns.From]);
        notes.MarkRead(row.Cells[columns.Event]);
        var marked = new[] { columns.From, columns.Event, columns.To, columns.Guard, columns.Payload };
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var isBare =
                row.Cells[column].Text.Length < 8 && !row.Cells[column].Text.Contains(' ', StringComparison.Ordinal);
            if (!marked.Contains(column) && !columns.Remarks.Contains(column) && (column == 0 || isBare))
            {
                notes.MarkRead(row.Cells[column]);
            }
        }
    }

    /// <summary>"cast_off (with captain, a text)": what an event carries, beside its name.</summary>
    [GeneratedRegex(
        @"\((?:(?:with|takes|carries|brings|needs)\s+)?(?<carried>.+)\)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Bracket();
}
