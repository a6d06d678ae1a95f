using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Extraction.Operations;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Names in code: declared functions, methods in lists and sentences, commands and events; endpoints.</summary>
internal sealed partial class CodeSource : IEvidenceSource
{
    private const double Declared = 1.8;
    private const double Named = 1.6;
    private const double Route = 2;

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(RankingContext context) =>
        from requirement in context.Document.Requirements
        let weight = context.Standing.Of(requirement)
        where weight > 0
        from evidence in Endpoints(requirement, weight)
            .Concat(
                requirement.Kind == RequirementKind.Code
                    ? Declarations(requirement, weight)
                    : Names(requirement, weight)
            )
        select evidence;

    private static IEnumerable<Evidence> Declarations(PrdRequirement requirement, double weight) =>
        from Match match in Declaration().Matches(requirement.Text.Text)
        let name = match.Groups["name"]
        let deed = IdentifierDeeds.Read(name.Value)
        where deed is { Form: DeedForm.Imperative }
        select Of(requirement, deed, name, weight * Declared, "declaration");

    private static IEnumerable<Evidence> Names(PrdRequirement requirement, double weight) =>
        from Match match in Identifier().Matches(requirement.Text.Text)
        let deed = IdentifierDeeds.Read(match.Value)
        where deed is not null
        select Of(requirement, deed, match, weight * Named, "name");

    private static IEnumerable<Evidence> Endpoints(PrdRequirement requirement, double weight) =>
        from Match match in Endpoint().Matches(requirement.Text.Text)
        from method in match.Groups["method"].Captures
        let name = EndpointName.Of($"{method.Value} {match.Groups["path"].Value}", VerbSet.Common)
        where name is not null
        let words = name.Split('_')
        where words.Length > 1 && words[^1] is not ("health" or "metrics" or "docs")
        let deed = IsHook(match.Value)
            ? new Deed("receive", ["webhook"], DeedForm.Imperative)
            : new Deed(words[0], words[1..], DeedForm.Imperative)
        select Of(requirement, deed, match, weight * Route, "endpoint");

    /// <summary>Who posts to a webhook has it received; nothing is created.</summary>
    private static bool IsHook(string endpoint) =>
        endpoint.StartsWith("POST", StringComparison.Ordinal)
        && endpoint.Split('/').Any(part => part is "webhook" or "webhooks" or "hooks" or "callback");

    private static Evidence Of(PrdRequirement requirement, Deed deed, Capture at, double weight, string rule) =>
        new(deed, Weights.Of(deed) * weight, requirement.Text.SpanOf(at.Index, at.Length), requirement.Section, rule);

    [GeneratedRegex(
        @"^[ \t]*(?:(?:public|private|protected|static|async|export|final|override|abstract|def|function|func|fun|fn|rpc|[A-Z][\w<>\[\],?]*|void|bool|int|string)[ \t]+){0,4}(?<name>[A-Za-z_]\w*)[ \t]*\(",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10000
    )]
    private static partial Regex Declaration();

    [GeneratedRegex(
        @"\b(?:[a-z]+(?:_[a-z]+)+|[a-z]+(?:[A-Z][a-z]+)+|(?:[A-Z][a-z]+){2,5})\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Identifier();

    [GeneratedRegex(
        @"\b(?:(?<method>GET|POST|PUT|PATCH|DELETE)[/,|]?\s*){1,5}(?:endpoint\s+(?:at\s+)?|[|:]\s*)?(?<path>/[A-Za-z0-9_{}:<>/.-]+)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Endpoint();
}
