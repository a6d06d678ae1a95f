using OmniForge.Foundation;
using OmniForge.Requirements.Lines;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Description;

/// <summary>Tells line by line what a PRD was understood as, and what was not.</summary>
public static class LineReader
{
    /// <summary>The lines of a PRD of which something is known, in their order; headings that name nothing and blank lines are left out.</summary>
    /// <param name="text">The text of the PRD.</param>
    /// <param name="document">Its name.</param>
    /// <param name="project">What was derived of it.</param>
    public static IReadOnlyList<ReadLine> Read(string text, string document, ProjectSpec project)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(project);
        var roles = SourceRoles.Of(project).Where(role => role.Source.Document == document).ToList();
        var unmet = Unmet(project).Where(one => one.Source.Document == document).ToList();
        var lines = new SortedDictionary<int, ReadLine>();
        foreach (var requirement in project.Documents.First(one => one.Name == document).Requirements)
        {
            var carried = requirement.Carriers.Select(carrier => $"rule of {carrier.Operation ?? carrier.Node}");
            var own = roles.Where(role => role.Source.RequirementId == requirement.Id).ToList();
            var open = unmet.Where(one => one.Source.RequirementId == requirement.Id).ToList();
            foreach (var line in LinesOf(requirement.Span, text))
            {
                lines[line] = Line(line, requirement, text, open, [.. carried, .. NamesAt(line, own, text)]);
            }
        }

        foreach (
            var (line, name) in roles.SelectMany(role =>
                LinesOf(role.Source.Span, text).Take(1).Select(line => (line, role.Name))
            )
        )
        {
            lines.TryAdd(line, new ReadLine(line, LineMark.Understood, [name], []));
        }

        return [.. lines.Values];
    }

    private static ReadLine Line(
        int line,
        RequirementTrace requirement,
        string text,
        List<UnmetStatement> open,
        IReadOnlyList<string> names
    )
    {
        var here = open.Where(one => LinesOf(one.Source.Span, text).Contains(line)).ToList();
        var mark = requirement.Status switch
        {
            RequirementStatus.NeedsHuman when here.Count > 0 => LineMark.NotUnderstood,
            RequirementStatus.NeedsHuman => LineMark.Waits,
            RequirementStatus.Implemented => LineMark.Understood,
            RequirementStatus.Quality => LineMark.Quality,
            _ => LineMark.NoBehaviour,
        };
        IEnumerable<string> reasons = mark switch
        {
            LineMark.NotUnderstood => here.Select(one => $"{one.Reason} \"{OneLine(one.Sentence)}\""),
            LineMark.Waits when open.Count > 0 => ["It belongs to what was not understood beside it."],
            _ => requirement.Reason is { } reason ? [reason] : [],
        };
        return new(
            line,
            mark,
            mark == LineMark.NoBehaviour ? [] : names,
            [.. reasons.Distinct(StringComparer.Ordinal)]
        );
    }

    /// <summary>The roles of a line's own words; those of the whole requirement, where none is told of the line alone.</summary>
    private static IEnumerable<string> NamesAt(int line, List<SourceRole> roles, string text)
    {
        var here = roles.Where(role => LinesOf(role.Source.Span, text).Contains(line)).ToList();
        return (here.Count > 0 ? here : roles).Select(role => role.Name).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<int> LinesOf(SourceSpan span, string text) =>
        Enumerable.Range(span.Line, 1 + text.AsSpan(span.Start, span.Length).TrimEnd().Count('\n'));

    private static IEnumerable<UnmetStatement> Unmet(ProjectSpec project) =>
        project
            .Nodes.SelectMany(node => node.Operations)
            .Select(operation => operation.Logic)
            .OfType<StubLogic>()
            .SelectMany(stub => stub.Unmet);

    private static string OneLine(string sentence) =>
        string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
