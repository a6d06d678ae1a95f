using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>Classes, records, interfaces, structs, messages and enums of the usual languages, line by line.</summary>
internal sealed partial class ClassListing
{
    private readonly PrdCodeBlock _block;
    private readonly List<EntityMention> _entities = [];
    private readonly List<ValueSetMention> _values = [];
    private readonly List<FieldPhrase> _pending = [];
    private List<FieldMention>? _fields;
    private List<string>? _members;
    private string _name = "";
    private int _indent;
    private bool _isIndented;
    private bool _isNumbered;
    private RichText? _enumComment;

    private ClassListing(PrdCodeBlock block) => _block = block;

    public static EntityExtraction Read(PrdCodeBlock block)
    {
        var listing = new ClassListing(block);
        foreach (var line in block.Lines.Select(CodeLine.Of))
        {
            listing.Read(line);
        }
        listing.Close();
        return new(listing._entities, listing._values);
    }

    private void Read(CodeLine line)
    {
        var code = line.Trimmed;
        if (code.Length == 0)
        {
            NoteComment(line);
            return;
        }
        if (IsOpen && (_isIndented ? line.Indent <= _indent : code[0] is '}' or ')'))
        {
            Close();
            if (!_isIndented || code[0] is '}' or ')')
            {
                return;
            }
        }
        if (!IsOpen)
        {
            Open(line);
        }
        else
        {
            ReadBody(line, 0, line.CodeLength);
        }
    }

    private bool IsOpen => _fields is not null || _members is not null;

    private void NoteComment(CodeLine line)
    {
        if (line.Comment is { } comment && IsOpen)
        {
            _pending.Add(new(FieldPhraseRole.Rule, comment));
        }
    }

    private void Open(CodeLine line)
    {
        if (ReadAlias(line))
        {
            return;
        }
        var head = Head().Match(line.Code);
        if (!head.Success)
        {
            if (_values.Count > 0 && UnionTail().IsMatch(line.Code))
            {
                _values[^1] = _values[^1] with { Values = [.. _values[^1].Values, .. Quoted(line.Code)] };
            }
            return;
        }
        _name = head.Groups["name"].Value;
        _indent = line.Indent;
        _enumComment = line.Comment;
        _isIndented = head.Groups["open"].Value == ":";
        _isNumbered = head.Groups["numbered"].Success;
        if (head.Groups["enum"].Success || EnumBase().IsMatch(head.Groups["bases"].Value))
        {
            _members = [];
        }
        else
        {
            _fields = [];
        }
        _pending.Clear();
        ReadRest(line, head.Index + head.Length);
    }

    /// <summary>A union of literals that has a name.</summary>
    private bool ReadAlias(CodeLine line)
    {
        var alias = Alias().Match(line.Code);
        if (!alias.Success)
        {
            return false;
        }
        AddValues(alias.Groups["name"].Value, Quoted(alias.Groups["values"].Value));
        return true;
    }

    private static List<string> Quoted(string code) =>
        [.. Literal().Matches(code).Select(match => match.Groups["v"].Value)];

    private void ReadRest(CodeLine line, int start)
    {
        var code = line.Code;
        var end = _isIndented ? -1 : code.LastIndexOfAny(['}', ')']);
        if (end >= start)
        {
            ReadBody(line, start, end);
            Close();
        }
        else if (start < code.Length)
        {
            ReadBody(line, start, code.Length);
        }
    }

    private void ReadBody(CodeLine line, int start, int end)
    {
        if (_members is not null)
        {
            ReadMembers(line, start, end);
            return;
        }
        foreach (var (from, length) in MemberReader.Split(line.Code, start, end))
        {
            var part = line.Line.Slice(from, length).Trim();
            if (!part.IsEmpty)
            {
                ReadField(part, line.Comment);
            }
        }
    }

    private void ReadField(RichText part, RichText? comment)
    {
        if (MemberReader.IsAnnotation(part.Text))
        {
            _pending.Add(new(FieldPhraseRole.Code, part));
            return;
        }
        if (MemberReader.Read(part, _block.Requirement!.Id, _isNumbered) is not { } field)
        {
            _pending.Clear();
            return;
        }
        var told = field.Phrases.Concat(_pending);
        var all = comment is null ? told : told.Append(new(FieldPhraseRole.Rule, comment));
        _fields!.Add(field with { Phrases = [.. all] });
        _pending.Clear();
    }

    private void ReadMembers(CodeLine line, int start, int end)
    {
        foreach (Match match in EnumMember().Matches(line.Code[start..end]))
        {
            _members!.Add(match.Groups["v"].Success ? match.Groups["v"].Value : match.Groups["name"].Value);
        }
        _enumComment ??= line.Comment;
    }

    private void Close()
    {
        if (_members is { Count: > 0 })
        {
            AddValues(_name, OnTheWire(_members));
        }
        else if (_fields is { Count: > 0 })
        {
            _entities.Add(new(_name, _block.Span, _block.Section, EntityNotation.Listing, _fields, []));
        }
        (_fields, _members) = (null, null);
    }

    /// <summary>A comment that names as many values as there are members tells how they are written.</summary>
    private List<string> OnTheWire(List<string> members)
    {
        var words = _enumComment is { } comment
            ? WireWords().Matches(comment.Text).Select(match => match.Value).ToList()
            : [];
        for (var start = 0; start + members.Count <= words.Count; start++)
        {
            var run = words.GetRange(start, members.Count);
            if (run.Zip(members).All(pair => IsSameWord(pair.First, pair.Second)))
            {
                return run;
            }
        }
        return members;
    }

    private static bool IsSameWord(string one, string other) =>
        string.Equals(
            one.Replace("_", "", StringComparison.Ordinal),
            other.Replace("_", "", StringComparison.Ordinal),
            StringComparison.OrdinalIgnoreCase
        );

    private void AddValues(string name, IReadOnlyList<string> values) =>
        _values.Add(new(name, values, _block.Span, _block.Requirement!.Id));

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^\s*(?:(?:export|public|internal|private|sealed|abstract|data|final|partial|pub|static|readonly|declare|default|frozen)\s+)*(?:(?<enum>enum)(?:\s+(?:class|struct))?|interface|class|struct|record(?:\s+(?:class|struct))?|type|(?<numbered>message)|input|object)\s+(?<name>\w+)(?:<[^>]*>)?\s*(?<bases>(?:\([^)]*\)(?=\s*:)|(?:extends|implements|:)\s+[\w<>, .]+(?=\s*\{))?)\s*(?:=\s*|struct\s*|=\s*Readonly<\s*)?(?<open>[{(:]|$)",
        Options,
        10000
    )]
    private static partial Regex Head();

    [GeneratedRegex(
        @"^\s*(?:export\s+)?(?:type\s+)?(?<name>\w+)\s*(?::\s*TypeAlias\s*)?=\s*(?:Literal\[)?(?<values>\|?\s*[""'][^""']+[""'](?:\s*[|,]\s*[""'][^""']+[""'])*\s*[|]?)\]?;?\s*$|^\s*(?:export\s+)?type\s+(?<name>\w+)\s*=\s*(?<values>)$",
        Options,
        10000
    )]
    private static partial Regex Alias();

    [GeneratedRegex(@"^\s*\|?\s*[""'][^""']+[""']\s*(?:\|\s*[""'][^""']+[""']\s*)*\|?;?\s*$", Options, 10000)]
    private static partial Regex UnionTail();

    [GeneratedRegex(@"[""'](?<v>[^""']+)[""']", Options, 10000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"Enum|\bFlag\b", Options, 10000)]
    private static partial Regex EnumBase();

    [GeneratedRegex(
        @"(?<name>[A-Za-z_]\w*)(?:\s*(?:=\s*|\(\s*)(?:[""'](?<v>[^""']*)[""']|[\w.]+(?:\(\))?))?\)?",
        Options,
        10000
    )]
    private static partial Regex EnumMember();

    [GeneratedRegex(@"[A-Za-z]\w*", Options, 10000)]
    private static partial Regex WireWords();
}
