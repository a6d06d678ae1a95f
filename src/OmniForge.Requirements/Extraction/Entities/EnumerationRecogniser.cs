using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>
/// Names enumerated in a text, each with what it may hold in brackets behind it, wherever that stands and whatever introduces it:
/// <c>**Badge**: badge_no (text), state (`blank` or `issued`), holder (text or null)</c>.
/// </summary>
internal static partial class EnumerationRecogniser
{
    private const int Least = 3;
    private const int MaxIntroduction = 160;

    public static IEnumerable<EntityMention> Recognise(
        PrdDocument document,
        Predicate<PrdRequirement> mayDescribe,
        Predicate<PrdRequirement> isOperation
    ) =>
        from requirement in document.Requirements
        where requirement.Kind != RequirementKind.Code && mayDescribe(requirement) && !isOperation(requirement)
        from text in requirement.Kind == RequirementKind.Row ? requirement.Cells : [requirement.Text]
        let run = Run().Match(text.Text)
        where run.Success && run.Groups["name"].Captures.Count >= Least && IsTyped(run)
        let name = NameBefore(text.Text[Math.Max(0, run.Index - MaxIntroduction)..run.Index])
        where name.Length > 0
        select new EntityMention(
            name,
            requirement.Span,
            requirement.Section,
            EntityNotation.Prose,
            FieldListReader.Read(text.Slice(run.Index, run.Length), requirement.Id),
            []
        );

    /// <summary>Most of the brackets tell what values there may be, and some name is written as only fields are.</summary>
    private static bool IsTyped(Match run) =>
        run.Groups["name"].Captures.Any(name => name.Value.Contains('_', StringComparison.Ordinal))
        && run.Groups["in"].Captures.Count(inner => Values().IsMatch(inner.Value)) * 3
            >= run.Groups["name"].Captures.Count * 2;

    /// <summary>What is described: the noun in front of what introduces the names.</summary>
    private static string NameBefore(string intro) => Introduced().Match(intro).Groups["name"].Value;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"(?:(?:^|(?<=[\s:]))(?:(?:and|plus|as well as|an?|the|its) )*(?<name>(?!(?:has|have|is|are|holds|carries|contains|with|of)\b)[a-z]\w*(?: (?!(?:has|have|is|are|holds|carries|contains|with|of)\b)[a-z]\w*){0,2}) ?\((?<in>[^()]*(?:\([^()]*\)[^()]*)*)\)(?:\s*[,;]\s*|\s+(?=(?:and|plus)\s)|(?=\s*(?:[.]|$)))){2,}",
        Options,
        10000
    )]
    private static partial Regex Run();

    [GeneratedRegex(
        @"\b(?:text|string|str|integer|int|whole|number|decimal|money|amount|boolean|bool|flag|yes|no|true|false|date|day|time|uuid|guid|enum|one of|null|list|characters?|counter|between|from|at least|at most|up to|euros?|default|optional|required|unique|mandatory)\b|\d\s*(?:-|–|—|\.\.|to)\s*\d|^\s*[`""']?[\w-]+[`""']?(?:\s*(?:,|/|\||\bor\b)\s*(?:or\s+)?[`""']?[\w-]+[`""']?)+\s*$",
        Options,
        10000
    )]
    private static partial Regex Values();

    [GeneratedRegex(
        @"(?:^|[.;:|]\s*)(?:(?:an?|each|every|one|the|our)\s+)?(?<name>[A-Za-z][\w-]*(?: [a-z][\w-]*)?)(?:\s+(?:[–—-][^.;:]*|(?:record|object|entry)?\s*(?:has|have|is|are|consists of|holds|carries|contains|comprises|includes)))?(?:\s+the)?(?:\s+(?:following\s+)?(?:fields|data|attributes|properties|parts))?\s*[:–—-]?\s*$",
        Options,
        10000
    )]
    private static partial Regex Introduced();
}
