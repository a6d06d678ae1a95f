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

    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from table in context.Document.Tables
        let column = table.ColumnOf([.. Heads, .. context.Document.House.Markers])
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
}
