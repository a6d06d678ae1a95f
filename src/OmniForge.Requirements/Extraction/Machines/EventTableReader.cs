using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Reads tables with a row for each event, which tell what it carries and does, and not where it leads.</summary>
internal static class EventTableReader
{
    /// <summary>Reads those of the tables that are of that kind.</summary>
    public static void Read(IEnumerable<PrdTable> tables, MachineNotes notes)
    {
        foreach (var table in tables)
        {
            var columns = MachineColumns.Of(table);
            if (columns is { Event: >= 0, To: < 0 } && (columns.Payload >= 0 || columns.Remarks.Count > 0))
            {
                foreach (var row in table.Rows)
                {
                    ReadRow(row, columns, notes);
                }
            }
        }
    }

    private static void ReadRow(PrdTableRow row, MachineColumns columns, MachineNotes notes)
    {
        List<string> names =
        [
            .. StateCells.Names(row.Cells[columns.Event].Text).Select(MachineNotes.SnakeName).Where(notes.HasEvent),
        ];
        if (names.Count == 0)
        {
            return;
        }

        notes.MarkRead(row.Cells[columns.Event]);
        foreach (var name in names.Where(_ => columns.Payload >= 0))
        {
            PayloadReader.ReadCell(row.Cells[columns.Payload], name, row.Requirement, notes);
        }

        foreach (var cell in columns.Remarks.Select(column => row.Cells[column]))
        {
            if (StateCells.IsNothing(cell.Text))
            {
                notes.MarkRead(cell);
            }
            else
            {
                notes.Clauses.Add(new(names, cell, true, row.Requirement));
            }
        }
    }
}
