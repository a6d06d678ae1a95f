using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Examples;

/// <summary>Reads tables whose columns are inputs and outputs, one call a row.</summary>
internal static class ExampleTable
{
    /// <summary>The calls of a table; none, if it has another column.</summary>
    public static IEnumerable<ExampleDraft> Read(PrdTable table, Vocabulary vocabulary)
    {
        var columns = table.Header.Select(head => Find(head.Text, vocabulary)).ToList();
        if (
            columns.Count < 2
            || columns.Exists(column => column is null)
            || !columns.Exists(vocabulary.Inputs.Contains!)
            || !columns.Exists(vocabulary.Outputs.Contains!)
        )
        {
            yield break;
        }

        foreach (var row in table.Rows)
        {
            var given = new Dictionary<string, object?>(StringComparer.Ordinal);
            var expected = new Dictionary<string, object?>(StringComparer.Ordinal);
            for (var i = 0; i < columns.Count; i++)
            {
                if (ExampleValue.Of(row.Cells[i].Text, columns[i]!) is { } value)
                {
                    (vocabulary.Inputs.Contains(columns[i]!) ? given : expected)[columns[i]!.Name] = value;
                }
            }

            if (expected.Count > 0)
            {
                yield return new(row.Requirement, given, expected);
            }
        }
    }

    private static Symbol? Find(string head, Vocabulary vocabulary) =>
        vocabulary
            .Inputs.Concat(vocabulary.Outputs)
            .FirstOrDefault(symbol =>
                Naming.WordsOf(symbol.Name).SequenceEqual(Naming.WordsOf(head), StringComparer.Ordinal)
            );
}
