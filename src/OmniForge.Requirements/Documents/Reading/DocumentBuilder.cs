using Markdig.Syntax;
using OmniForge.Requirements.House;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Builds a document of a text.</summary>
internal static class DocumentBuilder
{
    /// <exception cref="NestingException">Blocks or inlines are nested too deeply.</exception>
    public static PrdDocument Build(string name, string text, string sha256, HouseRules house)
    {
        var source = new SourceText(text, house);
        var frontMatter = FrontMatter.Of(text);
        var tree = MarkdownTree.Parse(WikiText.ToMarkdown(Blanked(text, frontMatter.Length)));
        var parts = WithHeadings(
            [
                .. Parts(tree, source)
                    .SelectMany(part =>
                        part is PrdCodeBlock code && GherkinFeatures.Of(source, code) is { } features
                            ? features
                            : [part]
                    ),
            ],
            SetApartLines.Of(text)
        );
        var title = TitleFinder.Take(parts, frontMatter, source);
        var sections = SectionTree.Of(source, parts);
        var requirements = RequirementCollector.Collect(source, sections);
        var blocks = sections
            .SelectMany(section => section.Blocks)
            .SelectMany(block => block.SelfAndDescendants())
            .ToList();
        Captions.Set(blocks);
        return new(requirements)
        {
            Name = name,
            Text = text,
            Sha256 = sha256,
            House = house,
            FrontMatter = frontMatter.Pairs,
            Title = title.Text,
            TitleWords = title.Words,
            TitleSpan = title.Span,
            HasMarkdownTitle = title.IsMarkdown,
            Root = sections[0],
            Sections = sections,
            Tables = [.. blocks.OfType<PrdTable>()],
            ValueLists = ValueLists.Of(source, blocks),
            CodeBlocks = [.. blocks.OfType<PrdCodeBlock>()],
        };
    }

    /// <summary>The text with blanks for the front matter, so that all offsets stay.</summary>
    private static string Blanked(string text, int length) =>
        length == 0
            ? text
            : new string([.. text.Take(length).Select(c => c is '\r' or '\n' ? c : ' ')]) + text[length..];

    private static List<object> Parts(MarkdownDocument tree, SourceText source)
    {
        var converter = new BlockConverter(source);
        var parts = new List<object>();
        foreach (var block in tree)
        {
            var part = block is HeadingBlock heading ? Heading(heading, converter) : converter.Convert(block);
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    /// <summary>A heading; a whole sentence above a line of dashes is a paragraph.</summary>
    private static object? Heading(HeadingBlock block, BlockConverter converter)
    {
        var text = converter.TextOf(block);
        if (text.IsEmpty)
        {
            return null;
        }

        var isSentence = block.IsSetext && (text.Length > 100 || text.Text[^1] is '.' or ':' or ';');
        return isSentence
            ? BlockConverter.Paragraph(text)
            : new HeadingLine(
                text,
                converter.SpanOf(block),
                block.IsSetext ? HeadingStyle.Setext : HeadingStyle.Atx,
                block.Level
            );
    }

    private static List<object> WithHeadings(List<object> parts, IReadOnlySet<int> setApart)
    {
        var titles = parts.FirstOrDefault(part => part is HeadingLine) is HeadingLine { Level: 1 } ? 1 : 0;
        var traits = new DocumentTraits(
            parts.OfType<HeadingLine>().Count() > titles,
            parts.OfType<PrdBlock>().Count(HeadingFinder.IsPlainCandidate),
            setApart
        );
        return
        [
            .. parts.SelectMany<object, object>(
                (part, index) =>
                    part is not PrdBlock block ? [part]
                    : HeadingFinder.Split(block, traits) is var (heading, rest) ? [heading, rest]
                    : [HeadingFinder.Find(block, parts.ElementAtOrDefault(index + 1), traits) ?? part]
            ),
        ];
    }
}
