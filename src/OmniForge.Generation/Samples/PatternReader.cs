using System.Globalization;
using System.Text;

namespace OmniForge.Generation.Samples;

/// <summary>Reads a regular expression and writes, on the way, a text that should match it.</summary>
/// <param name="pattern">The expression.</param>
/// <param name="variant">Which of the possible texts.</param>
/// <param name="extra">How many repetitions more than the least number, where the expression allows more.</param>
internal sealed class PatternReader(string pattern, int variant, int extra)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private int _at;
    private int _turn;

    /// <summary>The text, or null where the expression has a form that is not known here.</summary>
    public string? Read()
    {
        var text = Alternatives();
        return _at == pattern.Length ? text : null;
    }

    private bool IsAt(char c) => _at < pattern.Length && pattern[_at] == c;

    private string? Alternatives()
    {
        var choices = new List<string?> { Sequence() };
        while (IsAt('|'))
        {
            _at++;
            choices.Add(Sequence());
        }

        var possible = choices.OfType<string>().ToList();
        return possible.Count == 0 ? null : possible[variant % possible.Count];
    }

    private string? Sequence()
    {
        var text = new StringBuilder();
        while (_at < pattern.Length && pattern[_at] is not ('|' or ')'))
        {
            if (pattern[_at] is '^' or '$')
            {
                _at++;
                continue;
            }

            var start = _at;
            if (Atom() is not { } first || Count() is not { } count)
            {
                return null;
            }

            var end = _at;
            for (var i = 0; i < count; i++)
            {
                _at = start;
                _ = text.Append(i == 0 ? first : Atom());
            }

            _at = end;
        }

        return text.ToString();
    }

    private string? Atom() =>
        pattern[_at] switch
        {
            '(' => Group(),
            '[' => Class(),
            '\\' => Escape(),
            '.' => Step("x"),
            '*' or '+' or '?' or '{' => null,
            var c => Step(c.ToString()),
        };

    private string Step(string text)
    {
        _at++;
        return text;
    }

    private string? Group()
    {
        _at++;
        if (IsAt('?'))
        {
            if (string.CompareOrdinal(pattern, _at, "?:", 0, 2) != 0)
            {
                return null;
            }

            _at += 2;
        }

        var text = Alternatives();
        if (!IsAt(')'))
        {
            return null;
        }

        _at++;
        return text;
    }

    private string? Escape()
    {
        if (_at + 1 >= pattern.Length)
        {
            return null;
        }

        var c = pattern[_at + 1];
        _at += 2;
        return c switch
        {
            'd' => Pick("1234567890"),
            'w' => Pick("abcdefghijklmnopqrstuvwxyz"),
            's' => " ",
            'S' or 'D' => Pick("abcdefghijklmnopqrstuvwxyz"),
            _ when char.IsAsciiLetterOrDigit(c) => null,
            _ => c.ToString(),
        };
    }

    private string? Class()
    {
        var end = pattern.IndexOf(']', _at + 2);
        if (end < 0)
        {
            return null;
        }

        var body = pattern[(_at + 1)..end];
        _at = end + 1;
        var members = Members(body.TrimStart('^'));
        return body.StartsWith('^') ? Pick(Without(members)) : Pick(members);
    }

    private static string Without(string members)
    {
        var others = string.Concat(
            "abcdefghijklmnopqrstuvwxyz0123456789-_".Where(c => !members.Contains(c, StringComparison.Ordinal))
        );
        return others.Length > 0 ? others : "~";
    }

    private static string Members(string body)
    {
        var members = new StringBuilder();
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '\\' && i + 1 < body.Length)
            {
                i++;
                _ = members.Append(
                    body[i] switch
                    {
                        'd' => "1234567890",
                        'w' => "abcdefghijklmnopqrstuvwxyz0123456789_",
                        's' => " \t",
                        var c => c.ToString(),
                    }
                );
            }
            else if (i + 2 < body.Length && body[i + 1] == '-')
            {
                for (var c = body[i]; c <= body[i + 2] && members.Length < 500; c++)
                {
                    _ = members.Append(c);
                }

                i += 2;
            }
            else
            {
                _ = members.Append(body[i]);
            }
        }

        return members.ToString();
    }

    // Capital letters first where there is a choice: codes of PRDs look like this.
    private string? Pick(string members)
    {
        if (members.Length == 0)
        {
            return null;
        }

        var capitals = string.Concat(members.Where(c => Letters.Contains(c, StringComparison.Ordinal)));
        var from = capitals.Length > 0 ? capitals : members;
        return from[(variant + _turn++) % from.Length].ToString();
    }

    private int? Count()
    {
        if (_at >= pattern.Length)
        {
            return 1;
        }

        var (least, most) = pattern[_at] switch
        {
            '?' => (0, 1),
            '*' => (0, 99),
            '+' => (1, 99),
            '{' => Braces(),
            _ => (-1, -1),
        };
        if (least < 0)
        {
            return 1;
        }

        _at = pattern[_at] == '{' ? pattern.IndexOf('}', _at) + 1 : _at + 1;
        if (IsAt('?') || IsAt('+'))
        {
            _at++;
        }

        return Math.Min(Math.Min(least + extra, most), 400);
    }

    private (int Least, int Most) Braces()
    {
        var end = pattern.IndexOf('}', _at);
        var parts = end < 0 ? [] : pattern[(_at + 1)..end].Split(',');
        return parts switch
        {
            [var n] when Number(n) is { } least => (least, least),
            [var n, ""] when Number(n) is { } least => (least, 99),
            [var n, var m] when Number(n) is { } least && Number(m) is { } most => (least, most),
            _ => (-1, -1),
        };
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
