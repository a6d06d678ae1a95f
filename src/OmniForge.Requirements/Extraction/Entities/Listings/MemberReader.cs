using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>Reads one member of a class: its name, type, default and whether it may be null.</summary>
internal static partial class MemberReader
{
    /// <summary>The members of a line, cut at commas and semicolons outside of brackets and quotes.</summary>
    public static IEnumerable<(int Start, int Length)> Split(string code, int start, int end)
    {
        var (depth, from, quote) = (0, start, '\0');
        for (var i = start; i < end; i++)
        {
            var letter = code[i];
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
                continue;
            }
            if (letter is '"' or '\'' or '`')
            {
                quote = letter;
            }
            depth +=
                letter is '(' or '[' or '{' or '<' ? 1
                : letter is ')' or ']' or '}' or '>' && depth > 0 ? -1
                : 0;
            if (depth == 0 && letter is ';' or ',' && depth == 0)
            {
                yield return (from, i - from);
                from = i + 1;
            }
        }
        yield return (from, end - from);
    }

    public static bool IsAnnotation(string code) => Annotation().IsMatch(code);

    /// <param name="part">The member.</param>
    /// <param name="requirementId">Id of the requirement that the listing is.</param>
    /// <param name="isNumbered">Whether what stands behind the equals sign is a number of the field, no default.</param>
    public static FieldMention? Read(RichText part, string requirementId, bool isNumbered)
    {
        var equals = TopEquals(part.Text);
        var left = (equals < 0 ? part : part.Slice(0, equals)).Trim();
        var right = equals < 0 || isNumbered ? null : part.Slice(equals + 1).Trim();
        var match = NameFirst().Match(left.Text);
        match = match.Success ? match : TypeFirst().Match(left.Text);
        match = match.Success ? match : Go().Match(left.Text);
        if (!match.Success || match.Groups["name"].Value is "return" or "get" or "set")
        {
            return null;
        }
        var json = match.Groups["json"];
        var name = left.Slice(
            json.Success ? json.Index : match.Groups["name"].Index,
            json.Success ? json.Length : match.Groups["name"].Length
        );
        return new(name.Text, name.Span, requirementId, Phrases(left, match, right), IsNullable(match));
    }

    private static List<FieldPhrase> Phrases(RichText left, Match match, RichText? right)
    {
        var phrases = new List<FieldPhrase>();
        if (match.Groups["note"].Success)
        {
            phrases.Add(new(FieldPhraseRole.Code, left.Slice(match.Groups["note"].Index, match.Groups["note"].Length)));
        }
        if (match.Groups["readonly"].Success)
        {
            phrases.Add(
                new(FieldPhraseRole.Code, left.Slice(match.Groups["readonly"].Index, match.Groups["readonly"].Length))
            );
        }
        phrases.Add(new(FieldPhraseRole.Type, left.Slice(match.Groups["type"].Index, match.Groups["type"].Length)));
        if (right is not null)
        {
            phrases.Add(Default(right));
        }
        return phrases;
    }

    private static FieldPhrase Default(RichText right)
    {
        var call = Call().Match(right.Text);
        if (call.Success)
        {
            return new(FieldPhraseRole.Code, right.Slice(call.Groups["args"].Index, call.Groups["args"].Length));
        }
        var value = Value().Match(right.Text);
        return new(
            FieldPhraseRole.Default,
            value.Success ? right.Slice(value.Groups["v"].Index, value.Groups["v"].Length) : right
        );
    }

    private static bool? IsNullable(Match match)
    {
        if (match.Groups["opt"].Success || match.Groups["type"].Value.StartsWith('*'))
        {
            return true;
        }
        return match.Groups["type"].Value.EndsWith('!') ? false : null;
    }

    private static int TopEquals(string code)
    {
        var depth = 0;
        for (var i = 0; i < code.Length; i++)
        {
            depth +=
                code[i] is '(' or '[' or '{' or '<' ? 1
                : code[i] is ')' or ']' or '}' or '>' ? -1
                : 0;
            if (depth == 0 && code[i] == '=' && (i + 1 == code.Length || code[i + 1] is not ('=' or '>')))
            {
                return i;
            }
        }
        return -1;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Modifiers =
        @"(?:(?:public|private|protected|internal|static|final|required|virtual|val|var|let|const|pub|override|(?<readonly>readonly)|optional|repeated)\s+)*";

    [GeneratedRegex(@"^(?:@\w[\w.]*(?:\(.*\))?|\[[A-Z].*\])$", Options, 10000)]
    private static partial Regex Annotation();

    [GeneratedRegex(
        @"^(?<note>(?:@\w[\w.]*(?:\([^)]*\))?\s+|\[[A-Z][^\]]*\]\s*)+)?"
            + Modifiers
            + @"[""']?(?<name>[A-Za-z_]\w*)[""']?(?<opt>\?)?\s*:\s*(?<type>\S.*)$",
        Options,
        10000
    )]
    private static partial Regex NameFirst();

    [GeneratedRegex(
        @"^(?<note>(?:@\w[\w.]*(?:\([^)]*\))?\s+|\[[A-Z][^\]]*\]\s*)+)?"
            + Modifiers
            + @"(?<type>[A-Za-z_][\w.]*(?:<.*>)?(?:\[\])?\??)\s+(?<name>[A-Za-z_]\w*)\s*(?:\{[^}]*\})?$",
        Options,
        10000
    )]
    private static partial Regex TypeFirst();

    [GeneratedRegex(
        @"^(?<name>[A-Z]\w*)\s+(?<type>[*\[\]\w.]+)\s*(?:`[^`]*json:""(?<json>\w+)[^`]*`)?$",
        Options,
        10000
    )]
    private static partial Regex Go();

    [GeneratedRegex(@"^(?:Field|field|mapped_column|Column)\((?<args>.*)\)$", Options, 10000)]
    private static partial Regex Call();

    [GeneratedRegex(
        @"^(?:[A-Z]\w*\.(?<v>\w+)|Decimal\([""'](?<v>[^""']*)[""']\)|(?<v>-?\d[\d_]*(?:\.\d+)?)[mMfFdDlL]?)$",
        Options,
        10000
    )]
    private static partial Regex Value();
}
