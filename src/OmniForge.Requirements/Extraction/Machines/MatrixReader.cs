using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Reads tables with a row for each state (or event), a column for each event (or state) and targets in the cells.</summary>
internal static class MatrixReader
{
    /// <summary>Reads a table; tells whether it was such a matrix.</summary>
    public static bool TryRead(PrdTable table, MachineNotes notes)
    {
        if (table.Rows.Count < 2 || table.Header.Count < 3)
        {
            return false;
        }

        var heads = table.Header.Skip(1).Select(cell => cell.Text).ToArray();
        var firsts = table.Rows.Select(row => row.Cells[0].Text).ToArray();
        var cells = table.Rows.SelectMany(row => row.Cells.Skip(1)).Select(cell => cell.Text).ToArray();
        if (IsMatrix(firsts, heads, cells, notes))
        {
            Read(table, statesAreRows: true, notes);
            return true;
        }

        if (IsMatrix(heads, firsts, cells, notes))
        {
            Read(table, statesAreRows: false, notes);
            return true;
        }

        return false;
    }

    private static bool IsMatrix(string[] states, string[] events, string[] cells, MachineNotes notes)
    {
        var known =
            notes.States.Count > 1
                ? states.All(state => notes.FindState(state) is not null)
                : cells.Where(cell => !IsEmpty(cell)).All(cell => states.Contains(cell, StringComparer.Ordinal));
        return known
            && cells.Any(cell => states.Contains(cell, StringComparer.Ordinal))
            && cells.All(cell => IsEmpty(cell) || states.Contains(cell, StringComparer.Ordinal))
            && events.All(name => name.Length > 0 && !states.Contains(name, StringComparer.Ordinal));
    }

    private static bool IsEmpty(string cell) => StateCells.IsNothing(cell) || StateCells.IsSame(cell);

    private static void Read(PrdTable table, bool statesAreRows, MachineNotes notes)
    {
        foreach (var state in statesAreRows ? table.Rows.Select(row => row.Cells[0]) : table.Header.Skip(1))
        {
            notes.AddState(state.Text);
        }

        foreach (var name in statesAreRows ? table.Header.Skip(1) : table.Rows.Select(row => row.Cells[0]))
        {
            notes.AddEvent(name.Text, name.Span);
        }

        foreach (var row in table.Rows)
        {
            for (var column = 1; column < table.Header.Count; column++)
            {
                var (state, name) = statesAreRows
                    ? (row.Cells[0].Text, table.Header[column].Text)
                    : (table.Header[column].Text, row.Cells[0].Text);
                AddCell(row, column, (state, name), notes);
            }

            row.Cells.ToList().ForEach(notes.MarkRead);
        }
    }

    private static void AddCell(PrdTableRow row, int column, (string State, string Event) key, MachineNotes notes)
    {
        var cell = row.Cells[column].Text;
        var from = notes.FindState(key.State)!;
        var to = StateCells.IsSame(cell) ? from : notes.FindState(cell);
        if (to is not null)
        {
            notes.Transitions.Add(
                new([from], MachineNotes.SnakeName(key.Event), [to], null, null, [], row.Requirement)
            );
        }
    }
}
