using System.Text;
using OmniForge.Foundation;

namespace OmniForge.Quality.Inspection.Files;

/// <summary>A project's files, read once for all checks.</summary>
/// <param name="Contracts">Its contracts, ordered by path.</param>
/// <param name="Sources">Its Python modules below <c>src/</c>, by their dotted names.</param>
/// <param name="Tests">Its modules below <c>tests/</c>.</param>
/// <param name="Pyproject">The text of <c>pyproject.toml</c>; empty, if there is none.</param>
internal sealed record InspectedProject(
    IReadOnlyList<InspectedContract> Contracts,
    IReadOnlyDictionary<string, PythonSource> Sources,
    IReadOnlyList<PythonSource> Tests,
    string Pyproject
)
{
    public static InspectedProject Of(FileTree files)
    {
        var contracts = new List<InspectedContract>();
        var sources = new SortedDictionary<string, PythonSource>(StringComparer.Ordinal);
        var tests = new List<PythonSource>();
        var pyproject = "";
        foreach (var (path, bytes) in files)
        {
            if (path.Value.StartsWith("src/", StringComparison.Ordinal) && path.Name is "contract.yaml")
            {
                contracts.Add(InspectedContract.Read(path, Text(bytes)));
            }
            else if (path.Value.EndsWith(".py", StringComparison.Ordinal))
            {
                var source = new PythonSource(path, Text(bytes));
                if (path.Value.StartsWith("src/", StringComparison.Ordinal))
                {
                    sources[source.Module] = source;
                }
                else
                {
                    tests.Add(source);
                }
            }
            else if (path.Value is "pyproject.toml")
            {
                pyproject = Text(bytes);
            }
        }

        return new InspectedProject(contracts, sources, tests, pyproject);
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
