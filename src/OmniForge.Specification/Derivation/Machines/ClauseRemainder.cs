using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Tells whether what is left of a text after reading holds anything but words that carry no meaning of their own.</summary>
internal static partial class ClauseRemainder
{
    /// <summary>Tells whether a rest says nothing.</summary>
    public static bool IsEmpty(string rest) => EmptyPattern.IsMatch(rest);

    [GeneratedRegex(
        @"^(?:[\s\u0001,;.:–()]|\b(?:and|also|then|besides|too|as well|in addition|additionally|at same time|none|nothing|it|event|of event)\b)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex EmptyPattern { get; }
}
