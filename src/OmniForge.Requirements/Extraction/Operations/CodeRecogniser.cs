using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Functions that a block of code declares: <c>def calculate_toll(</c>, <c>rpc AddWine(</c>, <c>function quote(</c>.</summary>
internal sealed partial class CodeRecogniser : IOperationRecogniser
{
    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        Declared(context).Concat(Listed(context));

    /// <summary>A key of YAML below which a request and a response are told: <c>quote_fare: { request: …, response: … }</c>.</summary>
    private static IEnumerable<OperationExtraction> Listed(OperationContext context) =>
        from requirement in context.Requirements
        where requirement.Kind == RequirementKind.Code
        from Match match in Contract().Matches(requirement.Text.Text)
        let id = match.Groups["name"]
        let name = OperationNamer.Imperative(id.Value, certain: true, context.Verbs)
        where name is not null && Answer().IsMatch(requirement.Text.Text[match.Index..])
        select new OperationExtraction(
            name,
            requirement.Text.Slice(id.Index, id.Length),
            OperationForm.Method,
            requirement,
            requirement.Section,
            0.95m,
            "contract"
        );

    private static IEnumerable<OperationExtraction> Declared(OperationContext context) =>
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
        @"^(?<indent>[ ]*)(?<name>[a-z]\w*):[ \t]*\n(?:\k<indent>[ ]+[^\n]*\n){0,6}?\k<indent>[ ]+(?:request|inputs?|parameters|arguments|takes):",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10000
    )]
    private static partial Regex Contract();

    [GeneratedRegex(
        @"^[ ]+(?:response|outputs?|returns?|results?|answers?|reply):",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10000
    )]
    private static partial Regex Answer();

    [GeneratedRegex(
        @"^\s*(?:async\s+)?(?:def|function|func|fun|rpc)\s+(?<name>[A-Za-z_][A-Za-z0-9_]*)\s*\(",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10000
    )]
    private static partial Regex Declaration();
}
