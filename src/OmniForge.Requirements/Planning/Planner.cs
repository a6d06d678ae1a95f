using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;

namespace OmniForge.Requirements.Planning;

/// <summary>Decides which nodes to build, and what they and the project are called.</summary>
public static partial class Planner
{
    /// <summary>Tells whether there is anything to build of a PRD (design, "Unusable").</summary>
    public static bool IsUsable(SemanticAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.HasStructure
            || (analysis.Document.HasMarkdownTitle && analysis.Document.Requirements.Count > 0);
    }

    /// <summary>Plans a project.</summary>
    /// <param name="analyses">Analyses of usable PRDs, at least one.</param>
    /// <param name="name">The project's name from outside (the command line or the lock), or null.</param>
    /// <param name="prefix">What stands before a name that is taken from a title, with a hyphen between; nothing, if null.</param>
    /// <exception cref="OmniForgeException">The name is none, or there are several PRDs and no name.</exception>
    public static PlanningResult Plan(IReadOnlyList<SemanticAnalysis> analyses, string? name, string? prefix = null)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        List<SemanticAnalysis> ordered =
        [
            .. analyses.OrderBy(analysis => analysis.Document.Name, StringComparer.Ordinal),
        ];
        var notes = new List<Diagnostic>();
        List<NodePlan> nodes =
        [
            .. ToldApart(ordered.SelectMany(NodesOf), notes)
                .Select(OfHouse)
                .OrderBy(node => node.Name, StringComparer.Ordinal),
        ];
        var project = ProjectName(ordered, name, prefix);
        return new(new GenerationPlan(project, Purpose.Of(ordered), nodes), notes);
    }

    private static string ProjectName(List<SemanticAnalysis> analyses, string? name, string? prefix)
    {
        if (name is not null)
        {
            return KebabName().IsMatch(name) ? name : throw Refusal(PlanningDiagnostics.BadProjectName, name);
        }

        if (analyses.Count > 1)
        {
            throw Refusal(PlanningDiagnostics.NoProjectName, analyses.Count);
        }

        var kebab = TitleNames.Kebab(TitleWords(analyses[0].Document));
        return prefix is not null ? $"{prefix}-{kebab}"
            : char.IsAsciiLetter(kebab[0]) ? kebab
            : $"prd-{kebab}";
    }

    private static OmniForgeException Refusal(DiagnosticDescriptor descriptor, object argument) =>
        new(descriptor.At(null, null, argument));

    private static IEnumerable<NodePlan> NodesOf(SemanticAnalysis analysis) =>
        NodeGrouper
            .Group(analysis)
            .Select(group => new NodePlan(
                NameOf(group, analysis.Document),
                group.IsNamed ? group.Sections[0].Title : analysis.Document.Title ?? analysis.Document.Name,
                group.Kind,
                analysis,
                group.Sections,
                group.Operations
            ));

    private static NodePlan OfHouse(NodePlan node) =>
        node.Analysis.Document.House.Kinds.TryGetValue(node.Name, out var kind) ? node with { Kind = kind } : node;

    private static string NameOf(NodeGroup group, PrdDocument document)
    {
        var own = group.IsNamed ? TitleNames.WordsOf(Heading(group.Sections[0])) : [];
        var name = TitleNames.Snake(own.Count > 0 ? own : TitleWords(document));
        return char.IsAsciiLetter(name[0]) ? name : $"prd_{name}";
    }

    /// <summary>A number behind a label names nothing: <c>Epic 2: Points earning</c> is about the earning of points.</summary>
    private static string Heading(PrdSection section) => section.Label is null ? section.Title : section.Name.Text;

    private static IReadOnlyList<string> TitleWords(PrdDocument document)
    {
        var words = TitleNames.WordsOf(document.Title ?? "");
        var fallback = words.Count > 0 ? words : TitleNames.WordsOf(Path.GetFileNameWithoutExtension(document.Name));
        return fallback.Count > 0 ? fallback : ["unnamed"];
    }

    private static IEnumerable<NodePlan> ToldApart(IEnumerable<NodePlan> nodes, List<Diagnostic> notes)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = taken.Contains(node.Name) ? FreeName(node, taken) : node.Name;
            taken.Add(name);
            if (name != node.Name)
            {
                notes.Add(PlanningDiagnostics.NodeRenamed.At(node.Analysis.Document.Name, null, node.Name, name));
            }

            yield return node with
            {
                Name = name,
            };
        }
    }

    private static string FreeName(NodePlan node, HashSet<string> taken)
    {
        var title = TitleNames.Snake(TitleWords(node.Analysis.Document));
        var candidates = Enumerable
            .Range(2, taken.Count + 1)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{node.Name}_{number}"))
            .Prepend($"{title}_{node.Name}");
        return candidates.First(candidate => !taken.Contains(candidate));
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex KebabName();
}
