using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Tables;

/// <summary>A table of values that the PRD gives.</summary>
/// <param name="Name">Its name in snake_case, such as <c>fees</c>.</param>
/// <param name="KeyName">Name of what selects the row.</param>
/// <param name="Columns">Names of the values of a row.</param>
/// <param name="Rows">The rows, in the PRD's order.</param>
/// <param name="Sources">Where it stands.</param>
public sealed record TableSpec(
    string Name,
    string KeyName,
    IReadOnlyList<string> Columns,
    IReadOnlyList<TableRow> Rows,
    IReadOnlyList<SourceReference> Sources
);
