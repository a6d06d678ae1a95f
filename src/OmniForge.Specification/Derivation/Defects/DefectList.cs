using OmniForge.Foundation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Defects;

/// <summary>Lists what is wrong with rules that were understood.</summary>
public static class DefectList
{
    /// <summary>The defects of a project, each once, in the order of its documents' texts.</summary>
    public static IReadOnlyList<Diagnostic> Of(ProjectSpec project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return
        [
            .. project
                .Nodes.SelectMany(node => node.Operations)
                .Select(operation => operation.Logic)
                .OfType<StubLogic>()
                .SelectMany(stub => stub.Unmet)
                .Where(unmet => unmet.Defect is not null)
                .OrderBy(unmet => unmet.Source.Document, StringComparer.Ordinal)
                .ThenBy(unmet => unmet.Source.Span.Start)
                .Select(unmet =>
                    unmet.Defect!.At(unmet.Source.Document, unmet.Source.Span, unmet.Reason, Quoted(unmet.Sentence))
                )
                .DistinctBy(diagnostic => diagnostic.ToString(), StringComparer.Ordinal),
        ];
    }

    private static string Quoted(string sentence) =>
        $"'{string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}'";
}
