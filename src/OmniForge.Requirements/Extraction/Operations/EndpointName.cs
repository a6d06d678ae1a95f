using System.Text.RegularExpressions;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Names of operations, made of HTTP methods and paths.</summary>
internal static partial class EndpointName
{
    /// <summary>Tells whether a text begins with a method and a path: <c>POST /orders</c>.</summary>
    public static bool IsEndpoint(string text) => Endpoint().IsMatch(text);

    /// <summary>
    /// The name of an endpoint: <c>POST /orders</c> is <c>create_order</c>, <c>GET /orders/{id}</c> <c>get_order</c>,
    /// <c>POST /orders/{id}/cancel</c> <c>cancel_order</c>; null, if it is none.
    /// </summary>
    /// <param name="text">A method and a path.</param>
    /// <param name="verbs">What counts as a verb.</param>
    public static string? Of(string text, VerbSet verbs)
    {
        var match = Endpoint().Match(text);
        if (!match.Success)
        {
            return null;
        }

        List<string> parts =
        [
            .. match.Groups["path"].Value.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(IsPrefix),
        ];
        var nouns = parts.Where(part => !IsParameter(part)).ToList();
        return nouns.Count == 0 ? null : NameOf(match.Groups["method"].Value, parts, nouns, verbs);
    }

    private static string NameOf(string method, List<string> parts, List<string> nouns, VerbSet verbs)
    {
        var last = string.Join('_', OperationNamer.WordsOf(nouns[^1]));
        if (nouns.Count > 1 && verbs.Contains(last.Split('_')[0]))
        {
            return $"{last}_{Singular(nouns[^2])}";
        }

        return method switch
        {
            "POST" => $"create_{Singular(nouns[^1])}",
            "PUT" or "PATCH" => $"update_{Singular(nouns[^1])}",
            "DELETE" => $"delete_{Singular(nouns[^1])}",
            _ when IsParameter(parts[^1]) => $"get_{Singular(nouns[^1])}",
            _ => $"list_{last}",
        };
    }

    private static string Singular(string noun) =>
        Inflection.SingularOfName(string.Join('_', OperationNamer.WordsOf(noun)));

    private static bool IsPrefix(string part) => part is "api" or "rest" || Version().IsMatch(part);

    private static bool IsParameter(string part) => part[0] is '{' or ':' or '<';

    [GeneratedRegex(
        @"^`?(?<method>GET|POST|PUT|PATCH|DELETE)`?\s+`?(?<path>/[A-Za-z0-9_{}:<>/.-]*)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Endpoint();

    [GeneratedRegex("^v[0-9]+$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Version();
}
