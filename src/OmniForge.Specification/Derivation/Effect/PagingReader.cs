using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Reads which page of a list is answered: <c>page (from 1, default 1) and page_size (1 to 50, default 10)</c>.</summary>
internal static partial class PagingReader
{
    /// <summary>The inputs that select a page, each taken from the clause.</summary>
    public static IEnumerable<FieldReading> Read(Clause clause)
    {
        foreach (Match match in Input().Matches(clause.Plain))
        {
            var told = match.Groups["in"].Success ? match.Groups["in"] : match.Groups["tail"];
            var phrase = clause.Text.SliceOf(clause.Start + told.Index, told.Length);
            var name = clause.Text.SliceOf(clause.Start + match.Groups["name"].Index, match.Groups["name"].Length);
            var mention = new FieldMention(
                name.Text,
                name.Span,
                clause.Requirement.Id,
                [new(FieldPhraseRole.Type, phrase)]
            );
            var reading = FieldReader.Read(mention, FieldSurroundings.None);
            if (reading.Unread.Count == 0)
            {
                clause.Text.Take(clause.Start + match.Index, match.Length);
                yield return reading;
            }
        }
        clause.TakeAll(Remark());
    }

    /// <summary>How the inputs select the page; null, if they do not.</summary>
    public static Paging? Of(IReadOnlyList<FieldReading> inputs)
    {
        var size = inputs.FirstOrDefault(input => SizeName().IsMatch(input.Name));
        var page = inputs.FirstOrDefault(input => input.Name == "page");
        var offset = inputs.FirstOrDefault(input => input.Name is "offset" or "skip");
        return size is null ? null : new(size.Name, page?.Name ?? offset?.Name, page is not null);
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"(?<![\w-])[`""']?(?<name>page[_ ]?size|per[_ ]page|page|limit|offset|skip)[`""']?\s*(?:\((?<in>[^)]*\d[^)]*)\)|(?:,|\s[–-])?\s+(?:(?:which|that) (?:says|tells|is) )?(?:how many|which|the (?:first|number|position|size)|from which)\b[^;.,`()\d]{2,90}\((?<in>[^)]*\d[^)]*)\)|,\s*(?<tail>\d[^;`]*?)(?=\s*(?:;|$|\band [`""']?(?:page|limit|offset)))|:\s*(?<tail>[^;`]*\d[^;`]*?)(?=;|$)|\s+(?<tail>(?:from|between)?\s*\d[^;`.]*?)(?=\s*(?:;|$|\band [`""']?(?:page|limit|offset))))",
        Options,
        10000
    )]
    private static partial Regex Input();

    [GeneratedRegex(
        @"\ba page (?:beyond|after|behind) the last (?:one )?(?:has no|is empty|holds no|contains no)[^;]*|\b(?:skips?|skip as many|returns? at most)\b[^;]*\b(?:limit|offset|page)\b[^;]*|\bselects? (?:a )?part of the result|\b(?:the number of )?(?:all )?match(?:es|ing)?[^;]{0,40}\bon all pages\b|\btotal (?:counts?|is)[^;]*|\b(?:number|count) of all matches\b[^;]*|\bwhatever the page\b",
        Options,
        10000
    )]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:page_?size|per_page|limit)$", Options, 10000)]
    private static partial Regex SizeName();
}
