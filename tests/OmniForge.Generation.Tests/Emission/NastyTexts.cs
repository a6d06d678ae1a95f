using CsCheck;

namespace OmniForge.Generation.Tests.Emission;

/// <summary>Texts that emitters stumble over: words and signs with a meaning, unseen characters, any mixture of them.</summary>
internal static class NastyTexts
{
    private static readonly string[] Pieces =
    [
        "", " ", "a", "Z", "no", "Off", "yes", "null", "~", "1", "1.0", "1.0.0", "0123", "0x1F", "1e3", "12:30", "2026-01-31", "-", "---", "...",
        ":", ": ", "#", " #", "[", "]", "{", "}", ",", "&a", "*a", "!!python/object:os.system", "|", ">", "%", "@", "`", "'", "\"", "\\", "\\n",
        "\n", "\r\n", "\t", "\0", "\u0007", "\u0085", "\u2028", "\u2029", "\u202e", "\u200b", "\ufeff", "é", "ß", "–", "日本", "😀", "<<", "=", "? ",
        "- ", "key: value", ".inf", ".NaN", "True", "{{x}}", "${x}", "%(x)s", "'''", "\"\"\"", "]]>", "\u00a0", "e\u0301",
    ];

    public static Gen<string> Any { get; } = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 4].Select(string.Concat);
}
