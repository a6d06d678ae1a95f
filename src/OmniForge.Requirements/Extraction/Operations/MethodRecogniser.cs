using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Methods and endpoints within sentences, items and cells: <c>createDeployment, promoteCanary</c>, <c>`POST /orders`</c>.</summary>
internal sealed partial class MethodRecogniser : IOperationRecogniser
{
    private const int MinInRow = 3;

    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        context.Requirements.SelectMany(requirement =>
            Methods(requirement, context.Verbs).Concat(Endpoints(requirement, context.Verbs))
        );

    private static IEnumerable<OperationExtraction> Methods(PrdRequirement requirement, VerbSet verbs)
    {
        if (!HasHump(requirement.Text.Text))
        {
            return [];
        }

        var declared = Declared()
            .Matches(requirement.Text.Text)
            .Select(match => match.Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);
        var found = Method()
            .Matches(requirement.Text.Text)
            .Where(match => !declared.Contains(match.Value))
            .Select(match => (Match: match, Name: OperationNamer.Imperative(match.Value, certain: true, verbs)))
            .Where(method => method.Name is not null)
            .ToList();
        return found.Count < MinInRow
            ? []
            : found.Select(method => Extraction(requirement, method.Match, method.Name!, OperationForm.Method, 0.75m));
    }

    // A look at each pair of letters is far cheaper than the pattern, and few texts have camel case.
    private static bool HasHump(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsAsciiLetterUpper(text[i]) && char.IsAsciiLetterLower(text[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<OperationExtraction> Endpoints(PrdRequirement requirement, VerbSet verbs) =>
        from match in Endpoint().Matches(requirement.Text.Text)
        let name = EndpointName.Of(match.Value, verbs)
        where name is not null
        select Extraction(requirement, match, name, OperationForm.Endpoint, 0.7m);

    private static OperationExtraction Extraction(
        PrdRequirement requirement,
        Match match,
        string name,
        OperationForm form,
        decimal confidence
    ) =>
        new(
            name,
            requirement.Text.Slice(match.Index, match.Length),
            form,
            requirement,
            requirement.Section,
            confidence,
            "method"
        );

    [GeneratedRegex(@"\b[a-z]+(?:[A-Z][a-z]+)+\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Method();

    /// <summary>What has a type or a value behind a colon is a field or a parameter: <c>readOnly: true</c>, <c>(scoreId: ID!)</c>.</summary>
    [GeneratedRegex(
        @"\b(?<name>[a-z]+(?:[A-Z][a-z]+)+)[""']?\s*\??:[ \t]*(?![^\r\n]*\b(?:body|params|returns|request|response|input|output)\b)[^\s#]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Declared();

    [GeneratedRegex(@"\b(?:GET|POST|PUT|PATCH|DELETE)\s+/[A-Za-z0-9_{}:<>/.-]+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Endpoint();
}
