using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>Reads fields that a sentence lists: <c>unit_price (more than 0), quantity_kg (at most 3 decimals) and, if wanted, express</c>.</summary>
public static partial class FieldListReader
{
    /// <summary>The fields of a list in words; what stands in brackets behind a name, or follows it, is said of the field.</summary>
    /// <param name="list">The list, without the words that introduce it.</param>
    /// <param name="requirementId">Id of the requirement that it stands in.</param>
    public static IReadOnlyList<FieldMention> Read(RichText list, string requirementId)
    {
        ArgumentNullException.ThrowIfNull(list);
        var fields = new List<FieldMention>();
        RichText? optional = null;
        foreach (var item in Items(list))
        {
            var cue = OptionalCue().Match(item.Text);
            if (cue.Success)
            {
                optional = item.Slice(cue.Index, cue.Length);
            }
            var rest = cue.Success ? item.Slice(cue.Index + cue.Length).Trim() : item;
            Add(rest, optional, requirementId, fields);
        }
        return fields;
    }

    private static void Add(RichText item, RichText? optional, string requirementId, List<FieldMention> fields)
    {
        var match = Item().Match(item.Text);
        if (match.Success && !IsContinuation(item.Text))
        {
            var name = item.Slice(match.Groups["name"].Index, match.Groups["name"].Length);
            var phrases = Phrases(item, match).ToList();
            if (optional is not null)
            {
                phrases.Add(new(FieldPhraseRole.Rule, optional));
            }
            fields.Add(new(name.Text, name.Span, requirementId, phrases));
            Share(phrases, fields);
        }
        else if (fields.Count > 0 && !item.IsEmpty)
        {
            fields[^1] = fields[^1] with { Phrases = [.. fields[^1].Phrases, new(FieldPhraseRole.Rule, item)] };
        }
    }

    /// <summary>"both" in the brackets of the last of two fields speaks of both of them.</summary>
    private static void Share(List<FieldPhrase> phrases, List<FieldMention> fields)
    {
        if (fields.Count > 1 && phrases.Find(phrase => Both().IsMatch(phrase.Text.Text)) is { } shared)
        {
            var start = Both().Match(shared.Text.Text).Length;
            var phrase = shared with { Text = shared.Text.Slice(start).Trim() };
            fields[^1] = fields[^1] with { Phrases = [.. phrases.Where(other => other != shared), phrase] };
            fields[^2] = fields[^2] with { Phrases = [.. fields[^2].Phrases, phrase] };
        }
    }

    private static IEnumerable<FieldPhrase> Phrases(RichText item, Match match)
    {
        if (match.Groups["in"].Success)
        {
            yield return new(FieldPhraseRole.Type, item.Slice(match.Groups["in"].Index, match.Groups["in"].Length));
        }
        var tail = item.Slice(match.Groups["tail"].Index).Trim();
        if (!tail.IsEmpty)
        {
            yield return new(match.Groups["in"].Success ? FieldPhraseRole.Rule : FieldPhraseRole.Type, tail);
        }
    }

    private static bool IsContinuation(string item) => Continuation().IsMatch(item);

    /// <summary>The list cut at commas, semicolons and "and" outside of brackets and quotes.</summary>
    private static IEnumerable<RichText> Items(RichText list)
    {
        var (text, depth, from) = (list.Text, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth +=
                text[i] is '(' or '[' ? 1
                : text[i] is ')' or ']' ? -1
                : 0;
            var link = depth == 0 ? Link().Match(text, i) : Match.Empty;
            if (link.Success && !IsInNumber(text, i))
            {
                yield return list.Slice(from, i - from).Trim();
                i += link.Length - 1;
                from = i + 1;
            }
        }
        yield return list.Slice(from).Trim();
    }

    private static bool IsInNumber(string text, int i) =>
        text[i] == ',' && i > 0 && char.IsDigit(text[i - 1]) && i + 1 < text.Length && char.IsDigit(text[i + 1]);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"\G(?:\s*[,;]\s*(?:and\s+(?!if\b|optionally\b)|as well as\s+)?|\s+and(?=\s*,)|\s+(?:and|as well as|plus)\s+)",
        Options,
        10000
    )]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^(?:and\s*,?\s*)?(?:if (?:wanted|given|known|they are (?:given|known)|it is (?:given|known)|there (?:is|are)(?: any)?|needed|desired|available)|optional(?:ly)?|if (?:the )?\w+ (?:wants?|knows?) (?:it|them)|perhaps|may(?:be)? (?:also )?(?:be )?(?:given|take)|as an option|when (?:given|known))\s*:?\s*,?\s*",
        Options,
        10000
    )]
    private static partial Regex OptionalCue();

    [GeneratedRegex(
        @"^(?:(?:then|also|finally|lastly|next|besides)\s+)?(?:an?\s+|the\s+|its\s+|any of\s+|one of\s+)?[""']?(?<name>[a-z]\w*(?:_\w+)+|[a-z]+(?-i:[A-Z])\w*|[a-z][\w-]*(?:\s(?!of\b|with\b|which\b|that\b|from\b|between\b|at\b|in\b|is\b|if\b|or\b|as\b|to\b|for\b|up\b)[a-z][\w-]*){0,2})[""']?\s*(?:\((?<in>(?:[^()]|\([^()]*\))*)\))?(?<tail>[\s\S]*)$",
        Options,
        10000
    )]
    private static partial Regex Item();

    [GeneratedRegex(
        @"^(?:(?:an?|the|one)\s+)?(?:(?:whole |decimal |positive )?number(?! of\b)|uuid|text|string|integer|decimal|date|day|time|timestamp|boolean|flag|amount|money|list|unique|(?:first|last|oldest|newest|earliest|latest|most recent)(?: (?:one|[a-z]+(?:ed|ne)))? (?:first|last|comes|to)|optional|required|mandatory|null|default|at least|at most|up to|from|between|more|less|greater|exactly|max|min|one of|either|which|that|who|it|if|when|unless|not|never|no|with|in|set|made|assigned|generated|given|kept|stored|\d|[""'])\b",
        Options,
        10000
    )]
    private static partial Regex Continuation();

    [GeneratedRegex(@"^both\s+", Options, 10000)]
    private static partial Regex Both();
}
