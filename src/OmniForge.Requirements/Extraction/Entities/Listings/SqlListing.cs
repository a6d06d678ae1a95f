using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>CREATE TABLE and CREATE TYPE.</summary>
internal static partial class SqlListing
{
    public static EntityExtraction Read(PrdCodeBlock block)
    {
        var entities = new List<EntityMention>();
        var lines = block.Lines.Select(CodeLine.Of).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var table = Table().Match(lines[i].Code);
            if (table.Success)
            {
                var end = EndOf(lines, i);
                entities.Add(ReadTable(block, table.Groups["name"].Value, lines[(i + 1)..end]));
                i = end;
            }
        }
        return new(entities, ReadTypes(block));
    }

    private static List<ValueSetMention> ReadTypes(PrdCodeBlock block) =>
        [
            .. EnumType()
                .Matches(block.Text.Text)
                .Select(match => new ValueSetMention(
                    match.Groups["name"].Value,
                    [.. Literal().Matches(match.Groups["list"].Value).Select(item => item.Groups["v"].Value)],
                    block.Text.SpanOf(match.Index, match.Length),
                    block.Requirement!.Id
                )),
        ];

    private static int EndOf(List<CodeLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Count && !lines[end].Trimmed.StartsWith(')'))
        {
            end++;
        }
        return end;
    }

    private static EntityMention ReadTable(PrdCodeBlock block, string name, List<CodeLine> lines)
    {
        var fields = new List<FieldMention>();
        var constraints = new List<RichText>();
        var pending = new List<RichText>();
        var isContinued = false;
        foreach (var line in lines)
        {
            var code = CodeOf(line);
            if (code.IsEmpty)
            {
                if (line.Comment is { } above)
                {
                    pending.Add(above);
                }
                continue;
            }
            if (!isContinued && TableConstraint().IsMatch(code.Text))
            {
                AddConstraint(code, fields, constraints);
            }
            else
            {
                AddColumn(block, code, line.Comment, isContinued, pending, fields);
                pending.Clear();
            }
            isContinued = !code.Text.EndsWith(',');
        }
        return new(name, block.Span, block.Section, EntityNotation.Listing, fields, constraints);
    }

    private static RichText CodeOf(CodeLine line) => line.Line.Slice(0, line.CodeLength).Trim();

    private static void AddColumn(
        PrdCodeBlock block,
        RichText code,
        RichText? comment,
        bool isContinued,
        List<RichText> pending,
        List<FieldMention> fields
    )
    {
        var phrases = new List<FieldPhrase>();
        var column = Column().Match(code.Text);
        if (!isContinued && column.Success)
        {
            phrases.Add(new(FieldPhraseRole.Type, Part(code, column.Groups["type"])));
            phrases.AddRange(Rest(code, column.Groups["rest"]));
            var name = Part(code, column.Groups["name"]);
            fields.Add(new(name.Text, name.Span, block.Requirement!.Id, phrases, IsNullable: true));
        }
        else if (fields.Count > 0)
        {
            phrases.Add(new(FieldPhraseRole.Code, code));
        }
        phrases.AddRange(pending.Select(text => new FieldPhrase(FieldPhraseRole.Rule, text)));
        if (comment is not null)
        {
            phrases.Add(new(FieldPhraseRole.Rule, comment));
        }
        if (fields.Count > 0)
        {
            var last = fields[^1];
            var all = last.Phrases.Concat(phrases).Distinct().ToList();
            var isNullable = !all.Exists(phrase => NotNull().IsMatch(phrase.Text.Text));
            fields[^1] = last with { Phrases = all, IsNullable = isNullable };
        }
    }

    private static IEnumerable<FieldPhrase> Rest(RichText code, Group rest)
    {
        var text = Part(code, rest).Trim();
        return text.IsEmpty ? [] : [new(FieldPhraseRole.Code, text)];
    }

    private static RichText Part(RichText code, Group group) => code.Slice(group.Index, group.Length);

    private static void AddConstraint(RichText code, List<FieldMention> fields, List<RichText> constraints)
    {
        var named = fields.Where(field => Mentions(code.Text, field.Name)).ToList();
        if (named.Count != 1)
        {
            constraints.Add(code);
            return;
        }
        var index = fields.IndexOf(named[0]);
        var told = KeyConstraint().Match(code.Text);
        var phrase = new FieldPhrase(FieldPhraseRole.Code, told.Success ? Part(code, told.Groups["key"]) : code);
        fields[index] = named[0] with { Phrases = [.. named[0].Phrases, phrase] };
    }

    private static bool Mentions(string code, string name) =>
        Identifier().Matches(code).Any(match => string.Equals(match.Value, name, StringComparison.OrdinalIgnoreCase));

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"^\s*create\s+table\s+(?:if\s+not\s+exists\s+)?(?:\w+\.)?[""`]?(?<name>\w+)[""`]?",
        Options,
        10000
    )]
    private static partial Regex Table();

    [GeneratedRegex(@"create\s+type\s+(?:\w+\.)?(?<name>\w+)\s+as\s+enum\s*\((?<list>[^)]*)\)", Options, 10000)]
    private static partial Regex EnumType();

    [GeneratedRegex(@"'(?<v>[^']*)'", Options, 10000)]
    private static partial Regex Literal();

    [GeneratedRegex(
        @"^(?:constraint\s+\w+\s+)?(?:check|unique|primary\s+key|foreign\s+key|exclude)\s*\(|^constraint\b",
        Options,
        10000
    )]
    private static partial Regex TableConstraint();

    [GeneratedRegex(@"(?<key>unique|primary\s+key)\s*\(\s*[""`]?\w+[""`]?\s*\)", Options, 10000)]
    private static partial Regex KeyConstraint();

    [GeneratedRegex(
        @"^[""`]?(?<name>\w+)[""`]?\s+(?<type>(?:double\s+precision|character\s+varying|timestamp(?:\s*\(\d\))?\s+with(?:out)?\s+time\s+zone|[\w.]+)(?:\s*\([^)]*\))?(?:\[\])?)(?<rest>.*?),?$",
        Options,
        10000
    )]
    private static partial Regex Column();

    [GeneratedRegex(@"\bnot\s+null\b|\bprimary\s+key\b", Options, 10000)]
    private static partial Regex NotNull();

    [GeneratedRegex(@"[A-Za-z_]\w*", Options, 10000)]
    private static partial Regex Identifier();
}
