using System.Text;
using System.Text.RegularExpressions;
using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>
/// Words that recognisers read piece by piece. What one has taken is gone for the next. Code stands between back quotes,
/// quotes and dashes are plain ASCII, letters are lower case; what the PRD itself has is told by <c>RawOf</c>.
/// </summary>
internal sealed class PhraseText
{
    private const char Taken = '\u00a6';

    private readonly RichText _text;
    private readonly int[]? _origins;
    private readonly string _raw;
    private string _low;

    public PhraseText(RichText text)
    {
        _text = text;
        (_raw, _origins) = WithQuotes(text);
        _low = string.Create(
            _raw.Length,
            _raw,
            static (low, raw) =>
            {
                for (var i = 0; i < raw.Length; i++)
                {
                    low[i] = Plain(raw[i]);
                }
            }
        );
    }

    /// <summary>What is left, in lower case.</summary>
    public string Low => _low;

    /// <summary>Tells whether anything but punctuation is left.</summary>
    public bool IsRead => !_low.Any(char.IsLetterOrDigit);

    /// <summary>Takes the first match, or gives one without success.</summary>
    public Match Take(Regex regex)
    {
        var match = regex.Match(_low);
        if (match.Success)
        {
            Take(match.Index, match.Length);
        }
        return match;
    }

    /// <summary>Takes the first match that is accepted.</summary>
    public bool Take(Regex regex, Predicate<Match> accept)
    {
        for (var match = regex.Match(_low); match.Success; match = match.NextMatch())
        {
            if (accept(match))
            {
                Take(match.Index, match.Length);
                return true;
            }
        }
        return false;
    }

    /// <summary>Takes all matches that are accepted.</summary>
    public void TakeAll(Regex regex, Predicate<Match> accept)
    {
        while (Take(regex, accept)) { }
    }

    /// <summary>Takes a range.</summary>
    public void Take(int start, int length) =>
        _low = string.Concat(_low.AsSpan(0, start), new string(Taken, length), _low.AsSpan(start + length));

    /// <summary>The PRD's own spelling of a group.</summary>
    public string RawOf(Capture group) => _raw.Substring(group.Index, group.Length);

    /// <summary>The PRD's own spelling of a range.</summary>
    public string RawOf(int start, int length) => _raw.Substring(start, length);

    /// <summary>The source of a range.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        var first = OriginOf(start);
        var end = OriginOf(start + length);
        return _text.SpanOf(first, Math.Max(0, end - first));
    }

    /// <summary>The part of the PRD that a range is.</summary>
    public RichText SliceOf(int start, int length)
    {
        var first = OriginOf(start);
        return _text.Slice(first, Math.Max(0, OriginOf(start + length) - first));
    }

    private int OriginOf(int position) => Math.Min(_origins is null ? position : _origins[position], _text.Length);

    private static char Plain(char letter) =>
        letter switch
        {
            '\u2018' or '\u2019' or '\u00b4' => '\'',
            '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' => '"',
            '\u2013' or '\u2014' or '\u2212' or '\u2011' or '\u2010' => '-',
            '\u00a0' or '\u202f' or '\u2009' or '\n' or '\r' or '\t' => ' ',
            >= 'A' and <= 'Z' => (char)(letter | ' '),
            < '\u0080' => letter,
            _ => char.ToLowerInvariant(letter),
        };

    private static (string Raw, int[]? Origins) WithQuotes(RichText text)
    {
        if (!text.Marks.Any(mark => mark.Kind == TextMarkKind.Code))
        {
            return (text.Text, null);
        }

        var raw = new StringBuilder(text.Length + 8);
        var origins = new List<int>(text.Length + 9);
        var codes = text.Marks.Where(mark => mark.Kind == TextMarkKind.Code).ToList();
        for (var i = 0; i <= text.Length; i++)
        {
            var quotes = codes.Count(code => code.Start == i) + codes.Count(code => code.End == i);
            for (; quotes > 0; quotes--)
            {
                raw.Append('`');
                origins.Add(i);
            }
            if (i < text.Length)
            {
                raw.Append(text.Text[i]);
                origins.Add(i);
            }
        }
        origins.Add(text.Length);
        return (raw.ToString(), [.. origins]);
    }
}
