using System.Buffers;
using System.Globalization;

namespace OmniForge.Python.Text;

/// <summary>
/// Which characters may stand as they are in Python source. Ruff's RUF001 to RUF003 refuse characters that look like
/// others; the tables were read off ruff 0.17 by asking it about every character up to U+1FFFF.
/// </summary>
internal static class ReadableCharacters
{
    private const string Lookalikes =
        "\u0251\u0261\u0263\u0269\u026a\u026f\u028b\u028f\u0294\u02b9\u02bb\u02bc\u02bd\u02be\u02c2\u02c3\u02c4\u02c6"
        + "\u02c8\u02ca\u02cb\u02d0\u02d7\u02db\u02dc\u02f4\u02f8\u0374\u037a\u037e\u037f\u0384\u0391\u0392\u0395\u0396"
        + "\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03b1\u03b3\u03b9\u03bd\u03bf\u03c1\u03c3\u03c5"
        + "\u03d2\u03dc\u03e8\u03f1\u03f2\u03f3\u03f9\u03fa\u0405\u0406\u0408\u0410\u0412\u0415\u0417\u041a\u041c\u041d"
        + "\u041e\u0420\u0421\u0422\u0423\u0425\u042c\u0430\u0431\u0433\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456"
        + "\u0458\u0461\u0474\u0475\u04ae\u04af\u04bb\u04bd\u04c0\u04cf\u04e0\u00a0\u00b4\u00b8\u00d7\u0131\u017f\u2010"
        + "\u2011\u2012\u2013\u2018\u2019\u201a\u201b\u2024\u202f\u2032\u2035\u2039\u203a\u2043\u2044\u204e\u2053\u205a"
        + "\u2212\u2215\u2217\u2223\u2228\u222a\u2236\u223c\u3000\u2022\u2713\u2714";

    private const string Replacements =
        "agyiiwuy?'''''<>^^''':-i~':'i;J'ABEZHIKMNOPTYXayivopouYF2pcjCMSIJABE3KMHOPCTYXba6reopcyxsijwVvYyheIi3"
        + " ',xif---"
        + "-'',\'. ''<>-/*~:"
        + "-/*IvU:~ *++";

    private static readonly SearchValues<char> Signs = SearchValues.Create(
        "\u00a1\u00a2\u00a3\u00a5\u00a7\u00a9\u00ab\u00b0\u00b1\u00b2\u00b3\u00b5\u00b7\u00bb\u00bc\u00bd\u00be\u00bf"
            + "\u00f7\u2014\u201c\u201d\u201e\u2020\u2026\u2030\u20ac\u2122\u2190\u2191\u2192\u2193\u2194\u21d2\u2211"
            + "\u221a\u221e\u2248\u2260\u2264\u2265"
    );

    private static readonly SearchValues<char> RefusedLatin = SearchValues.Create(
        "\u00d7\u0131\u017f\u0184\u018d\u01a6\u01a7\u01b7\u01bc\u01bd\u01c0\u01c3\u021c\u0222\u0223\u0241"
    );

    private static readonly Dictionary<char, char> Plain = Lookalikes.Zip(Replacements).ToDictionary();

    /// <summary>Tells whether a character is printable, one column wide and no lookalike: ASCII, Latin letters, common signs.</summary>
    public static bool IsPlain(char c) =>
        c is >= ' ' and <= '~'
        || (c is >= '\u00c0' and < '\u0250' && !RefusedLatin.Contains(c))
        || (c > '~' && Signs.Contains(c));

    /// <summary>
    /// What to write for a character in prose: itself, the ASCII character that it looks like, a blank for blanks and
    /// control characters, or nothing for what cannot be shown.
    /// </summary>
    public static string InProse(char c) =>
        c switch
        {
            _ when IsPlain(c) => c.ToString(),
            _ when Plain.TryGetValue(c, out var plain) => plain.ToString(),
            >= '\uff01' and <= '\uff5e' => ((char)(c - 0xFEE0)).ToString(),
            '\u3007' or '\u30a0' or '\u30ce' or '\u4e36' or '\u4e3f' => "?",
            _ when IsLetterElsewhere(c) => c.ToString(),
            _ => char.IsWhiteSpace(c) || char.IsControl(c) ? " " : "",
        };

    private static bool IsLetterElsewhere(char c) =>
        c
            is (>= '\u0370' and < '\u0500')
                or (>= '\u1e00' and < '\u1e9d')
                or (>= '\u1ea0' and < '\u1eff')
                or (>= '\u3041' and < '\u3100')
                or (>= '\u4e00' and < '\ua000')
                or (>= '\uac00' and < '\ud7a4')
        && char.GetUnicodeCategory(c) <= UnicodeCategory.OtherLetter;
}
