using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Rows of a table of operations.</summary>
internal sealed class RowRecogniser : IOperationRecogniser
{
    private static readonly string[] Heads =
    [
        "operation",
        "operations",
        "op",
        "function",
        "command",
        "action",
        "method",
        "use case",
        "call",
        "capability",
        "what",
    ];

    private static readonly string[] NameHeads = ["name", "title", "feature", "story", "requirement"];

    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from table in context.Document.Tables
        let column = ColumnOf(table, context)
        where column >= 0
        from row in table.Rows
        where row.Requirement is not null && column < row.Cells.Count
        where context.Roles.RoleOf(row.Requirement).MayAskForBehaviour()
        let name = OperationNamer.Imperative(row.Cells[column].Text, certain: true, context.Verbs)
        where name is not null
        select new OperationExtraction(
            name,
            row.Cells[column],
            OperationForm.Row,
            row.Requirement,
            row.Section,
            0.9m,
            "row"
        );

    /// <summary>The column that its head calls that of operations, or that of names, where each of them tells something to do; -1, if there is none.</summary>
    private static int ColumnOf(PrdTable table, OperationContext context)
    {
        var column = table.ColumnOf([.. Heads, .. context.Document.House.Markers]);
        return column >= 0 || table.ColumnOf("type") >= 0 || table.Rows.Count < 2 ? column
            : table.ColumnOf(NameHeads) is >= 0 and var named
            && table.Rows.All(row =>
                named < row.Cells.Count
                && OperationNamer.Imperative(row.Cells[named].Text, certain: false, context.Verbs) is not null
            )
                ? named
            : -1;
    }
}
