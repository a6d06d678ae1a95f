using OmniForge.Onex.Naming;
using OmniForge.Quality.Inspection.Files;
using OmniForge.Quality.Inspection.Rules;

namespace OmniForge.Quality.Inspection.Checks;

/// <summary>Nodes, modules and classes are named as the platform wants: one class a file, with the prefix of its folder.</summary>
internal sealed class NamesCheck : IQualityCheck
{
    private static readonly (string Folder, string Module, string Class)[] Prefixes =
    [
        ("models", "model_", "Model"),
        ("enums", "enum_", "Enum"),
        ("handlers", "handler_", "Handler"),
        ("protocols", "protocol_", "Protocol"),
        ("adapters", "adapter_", "InMemory"),
    ];

    /// <inheritdoc/>
    public IEnumerable<QualityFinding> Check(InspectedProject project) =>
        project.Contracts.SelectMany(Check).Concat(project.Sources.Values.SelectMany(Check));

    private static IEnumerable<QualityFinding> Check(InspectedContract contract)
    {
        var name = InspectedContract.Find(contract.Root, "name");
        var kind = InspectedContract
            .Text(contract.Root, "node_type")
            ?.Replace("_GENERIC", "", StringComparison.Ordinal);
        if (!string.Equals(InspectedContract.Text(contract.Root, "name"), contract.Folder, StringComparison.Ordinal))
        {
            yield return QualityRules.NameForm.At(
                contract.Path,
                InspectedContract.Line(name),
                "name",
                $"be '{contract.Folder}', as its folder"
            );
        }

        var isNode = contract.Folder.StartsWith("node_", StringComparison.Ordinal);
        if (
            kind is not null
            && !(isNode && contract.Folder.EndsWith($"_{kind.ToLowerInvariant()}", StringComparison.Ordinal))
        )
        {
            yield return QualityRules.NameForm.At(
                contract.Path,
                1,
                contract.Folder,
                $"be node_<name>_{kind.ToLowerInvariant()}"
            );
        }
    }

    private static IEnumerable<QualityFinding> Check(PythonSource source)
    {
        if (source.Classes.Count > 1)
        {
            var (second, line) = source.Classes[1];
            yield return QualityRules.NameForm.At(source.Path, line, second, "stand in a module of its own");
        }

        var folder = source.Path.Value.Split('/')[^2];
        foreach (
            var (_, module, prefix) in Prefixes.Where(rule =>
                string.Equals(rule.Folder, folder, StringComparison.Ordinal)
            )
        )
        {
            var isPackage = source.Path.Name is "__init__.py";
            if (!isPackage && !source.Path.Name.StartsWith(module, StringComparison.Ordinal))
            {
                yield return QualityRules.NameForm.At(source.Path, 1, source.Path.Name, $"begin with {module}");
            }

            foreach (var (name, line) in source.Classes.Where(c => !c.Key.StartsWith(prefix, StringComparison.Ordinal)))
            {
                yield return QualityRules.NameForm.At(source.Path, line, name, $"begin with {prefix}");
            }
        }

        foreach (var (name, line) in source.Classes.Where(c => c.Key.StartsWith("InMemory", StringComparison.Ordinal)))
        {
            var stem = string.Join('_', NameWords.Split(name["InMemory".Length..]));
            if (stem.Length > 0 && !string.Equals(ClassName.AdapterStem(stem), stem, StringComparison.Ordinal))
            {
                yield return QualityRules.NameForm.At(
                    source.Path,
                    line,
                    name,
                    "have no word that the platform keeps for itself"
                );
            }
        }
    }
}
