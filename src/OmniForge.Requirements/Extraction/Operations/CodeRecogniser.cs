using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Functions that a block of code declares: <c>def calculate_toll(</c>, <c>rpc AddWine(</c>, <c>function quote(</c>.</summary>
internal sealed partial class CodeRecogniser : IOperationRecogniser
{
    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from requirement in context.Requirements
        where requirement.Kind == RequirementKind.Code
        from Match match in Declaration().Matches(requirement.Text.Text)
        let id = match.Groups["name"]
        let name = OperationNamer.Imperative(id.Value, certain: true, context.Verbs)
        where name is not null
        select new OperationExtraction(
            name,
            requirement.Text.Slice(id.Index, id.Length),
            OperationForm.Method,
            requirement,
            requirement.Section,
            0.85m,
            "code"
        );

    [GeneratedRegex(
        @"^\s*(?:async\s+)?(?:def|function|func|fun|rpc)\s+(?<name>[A-Za-z_][A-Za-z0-9_]*)\s*\(",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10000
    )]
    private static partial Regex Declaration();
}
