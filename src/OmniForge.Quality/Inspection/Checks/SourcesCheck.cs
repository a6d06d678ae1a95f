using System.Buffers;
using System.Text.RegularExpressions;
using OmniForge.Quality.Inspection.Files;
using OmniForge.Quality.Inspection.Rules;

namespace OmniForge.Quality.Inspection.Checks;

/// <summary>Sources begin with the licence, are documented, and have nothing that the platform's checks refuse.</summary>
internal sealed partial class SourcesCheck : IQualityCheck
{
    // One look for all of them is far cheaper than the pattern on each line.
    private static readonly SearchValues<string> ForbiddenWords = SearchValues.Create(
        [
            "TODO",
            "FIXME",
            "Optional[",
            "Union[",
            "Any",
            "NotImplementedError",
            "print(",
            "except:",
            "os.",
            "httpx",
            "aiokafka",
            "asyncpg",
            "redis",
            "requests",
            "sqlite3",
        ],
        StringComparison.Ordinal
    );

    private const string FirstLine = "# SPDX-FileCopyrightText: ";
    private const string Quotes = "\"\"\"";
    private const string SecondLine = "# SPDX-License-Identifier: ";

    /// <inheritdoc/>
    public IEnumerable<QualityFinding> Check(InspectedProject project) => project.Sources.Values.SelectMany(Check);

    private static IEnumerable<QualityFinding> Check(PythonSource source)
    {
        if (!HasLicence(source))
        {
            yield return QualityRules.LicenceMissing.At(source.Path, 1);
        }

        if (!HasDocstring(source))
        {
            yield return QualityRules.DocstringMissing.At(source.Path, 1, source.Module);
        }

        foreach (
            var (name, line) in source
                .Classes.Concat(source.Functions)
                .Where(defined => !IsDocumented(source, defined.Value))
        )
        {
            yield return QualityRules.DocstringMissing.At(source.Path, line, name);
        }

        var mayBeForbidden = source.Text.AsSpan().ContainsAny(ForbiddenWords);
        for (var i = 0; mayBeForbidden && i < source.LineCount; i++)
        {
            if (Forbidden().Match(source.Line(i).ToString()) is { Success: true } match)
            {
                yield return QualityRules.CodeForbidden.At(source.Path, i + 1, $"'{match.Value.Trim()}'");
            }
        }
    }

    private static bool HasLicence(PythonSource source) =>
        source.LineCount > 1
        && source.Line(0).StartsWith(FirstLine, StringComparison.Ordinal)
        && source.Line(1).StartsWith(SecondLine, StringComparison.Ordinal);

    private static bool HasDocstring(PythonSource source)
    {
        var first = 0;
        while (first < source.LineCount && source.Line(first) is [] or ['#', ..])
        {
            first++;
        }

        return first < source.LineCount && source.Line(first).StartsWith(Quotes, StringComparison.Ordinal);
    }

    // The head of a definition may take several lines; its docstring is the first line behind the one with the colon.
    private static bool IsDocumented(PythonSource source, int line)
    {
        var head = line - 1;
        while (head < source.LineCount && !source.Line(head).TrimEnd().EndsWith(':'))
        {
            head++;
        }

        return head + 1 < source.LineCount
            && source.Line(head + 1).TrimStart().StartsWith(Quotes, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"\b(TODO|FIXME)\b|\bOptional\[|\bUnion\[|:\s*Any\b|\bdict\[str, Any\]|\braise NotImplementedError\b|^\s*print\(|^\s*except:|\bos\.(environ|getenv)\b|^\s*(import|from) (httpx|aiokafka|asyncpg|redis|requests|sqlite3)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Forbidden();
}
