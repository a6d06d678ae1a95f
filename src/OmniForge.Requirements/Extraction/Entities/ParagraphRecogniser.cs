using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities.Listings;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>
/// Paragraphs that describe fields without being a list: one a paragraph (<c>20.1 valve_id – text</c>, or a term with its
/// definition in the next line), or all in one, with dots between them.
/// </summary>
internal static partial class ParagraphRecogniser
{
    public static IEnumerable<EntityMention> Recognise(
        PrdDocument document,
        Predicate<PrdRequirement> mayDescribe,
        Predicate<PrdRequirement> isOperation
    ) =>
        document.Sections.SelectMany(section =>
        {
            List<PrdRequirement> paragraphs =
            [
                .. section.Requirements.Where(requirement =>
                    requirement.Kind == RequirementKind.Paragraph
                    && mayDescribe(requirement)
                    && !isOperation(requirement)
                ),
            ];
            return InOne(paragraphs)
                .Concat(paragraphs.Select(paragraph => Aligned(section, paragraph)))
                .Append(OneEach(section, paragraphs))
                .Concat(Mappings(section, mayDescribe))
                .OfType<EntityMention>();
        });

    /// <summary>Lines of YAML below a name: <c>mission:</c>, then <c>pilot: text or null</c>.</summary>
    private static IEnumerable<EntityMention?> Mappings(PrdSection section, Predicate<PrdRequirement> mayDescribe) =>
        from code in section.Blocks.OfType<PrdCodeBlock>()
        where code.Language is "yaml" or "yml" && code.Requirement is { } told && mayDescribe(told)
        where YamlListing.Read(code).Entities.Count == 0
        let head = code.Lines.FirstOrDefault(line => Key().IsMatch(line.Text))
        where head is not null
        let fields = code.Lines.Select(line => Field(line.Trim(), code.Requirement!.Id)).OfType<FieldMention>().ToList()
        where fields.Count > 1
        select new EntityMention(head.Text.Trim().TrimEnd(':'), code.Span, section, EntityNotation.Listing, fields, []);

    /// <summary>Lines of a paragraph with the name of a field in the first column: <c>plot code      text, 2 to 8 characters</c>.</summary>
    private static EntityMention? Aligned(PrdSection section, PrdRequirement paragraph)
    {
        var lines = paragraph.Text.Lines().ToList();
        var fields = lines.Select(line => AlignedField(line, paragraph.Id)).OfType<FieldMention>().ToList();
        return fields.Count >= 2 && fields.Count >= lines.Count - 1 ? Entity(section, paragraph, fields) : null;
    }

    private static FieldMention? AlignedField(RichText line, string id)
    {
        var match = Columns().Match(line.Text);
        if (!match.Success)
        {
            return null;
        }

        var name = line.Slice(match.Groups["name"].Index, match.Groups["name"].Length);
        var rest = line.Slice(match.Groups["rest"].Index).Trim();
        return new(name.Text, name.Span, id, [new(FieldPhraseRole.Type, rest)]);
    }

    private static EntityMention? OneEach(PrdSection section, List<PrdRequirement> paragraphs)
    {
        var fields = paragraphs.SelectMany(paragraph => Fields(paragraph.Text, paragraph.Id)).ToList();
        return fields.Count < 2 ? null : Entity(section, paragraphs[0], fields);
    }

    private static IEnumerable<EntityMention?> InOne(List<PrdRequirement> paragraphs) =>
        from paragraph in paragraphs
        let parts = Parts(paragraph.Text).ToList()
        where parts.Count > 2
        let fields = parts.Select(part => Field(part, paragraph.Id)).OfType<FieldMention>().ToList()
        where fields.Count * 4 >= parts.Count * 3
        select Entity(paragraph.Section, paragraph, fields);

    private static EntityMention Entity(PrdSection section, PrdRequirement first, List<FieldMention> fields) =>
        new(EntityNames.Of(first.Block), first.Span, section, EntityNotation.List, fields, []);

    private static IEnumerable<RichText> Parts(RichText text)
    {
        if (!Dot().IsMatch(text.Text))
        {
            return Lines(text);
        }

        return Dotted(text);
    }

    /// <summary>Lines of a paragraph that begin with a name which is set off: <c>`phase` – one of …</c>.</summary>
    private static IEnumerable<RichText> Lines(RichText text)
    {
        List<int> starts =
        [
            .. Head()
                .Matches(text.Text)
                .Where(head =>
                    text.IsMarked(TextMarkKind.Code, head.Index, head.Length)
                    || text.IsMarked(TextMarkKind.Bold, head.Index, head.Length)
                    || text.IsMarked(TextMarkKind.Italic, head.Index, head.Length)
                )
                .Select(head => head.Index),
        ];
        return starts is [0, _, ..]
            ? starts.Select(
                (start, i) => text.Slice(start, (i + 1 < starts.Count ? starts[i + 1] : text.Length) - start).Trim()
            )
            : [];
    }

    private static IEnumerable<RichText> Dotted(RichText text)
    {
        var start = 0;
        foreach (Match dot in Dot().Matches(text.Text))
        {
            yield return text.Slice(start, dot.Index - start).Trim();
            start = dot.Index + dot.Length;
        }

        yield return text.Slice(start).Trim();
    }

    /// <summary>The field of a paragraph, or several of which the same is said: <c>(3) length_m and width_m: decimals</c>.</summary>
    private static IReadOnlyList<FieldMention> Fields(RichText text, string id) =>
        ListRecogniser.SeveralIn(WithoutNumber(text), id, []) is { Count: > 0 } several ? several
        : Field(text, id) is { } field ? [field]
        : [];

    private static RichText WithoutNumber(RichText text)
    {
        var number = Number().Match(text.Text);
        return number.Success ? text.Slice(number.Length) : text;
    }

    private static FieldMention? Field(RichText text, string id)
    {
        var bare = WithoutNumber(text);
        return (bare.Text.Contains('.', StringComparison.Ordinal) && bare.Length > 200) || Formula().IsMatch(bare.Text)
            ? null
            : ListRecogniser.FieldIn(bare, id, []);
    }

    [GeneratedRegex(
        @"\s+[\u00b7\u2022|]\s+|(?<=[.;])\s+(?=\d+\.\d+[.)]?\s+[a-z]\w*\s)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Dot();

    [GeneratedRegex(
        @"^\s*(?<name>[a-z]\w*(?:[ -]\w+){0,2})(?:\s{2,}|\t+)(?<rest>[^\s>-].*)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Columns();

    [GeneratedRegex(
        @"(?<=^|[.;,]\s+|\n\s*)[A-Za-z]\w*(?=\s*(?:[:\u2013\u2014(=]|- )|(?<=(?:^|\n\s*)[A-Za-z]\w*),)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Head();

    [GeneratedRegex(@"^[A-Za-z]\w*:\s*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Key();

    /// <summary>"net = price × 2, rounded to cents" computes a value and describes none.</summary>
    [GeneratedRegex(
        @"^[A-Za-z][\w ]{0,60}?\s*(?::=|=)\s.*(?:[\u00d7\u00f7*/+]|\s[x\u2212-]\s|\b(?:if|rounded|times|plus|minus|divided|sum|larger|smaller)\b)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        10000
    )]
    private static partial Regex Formula();

    [GeneratedRegex(@"^(?:\(?\d+(?:\.\d+)*[.)]?|\(?[a-z]{1,3}\))\s+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Number();
}
