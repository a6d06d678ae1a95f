using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Recognises sentences that confirm the order of the text: "This applies after T-4".</summary>
internal static partial class OrderRule
{
    /// <summary>Whether a sentence is one.</summary>
    public static bool Is(string sentence) => Phrase().IsMatch(sentence) || Once().IsMatch(sentence);

    /// <summary>"(Rounding happens once, at the very end.)".</summary>
    [GeneratedRegex(
        @"^\W*(?:the )?rounding (?:happens|is done|takes place|comes|is carried out|is applied)(?: only)?(?: once)?(?:,? (?:and )?(?:only )?(?:at|in) the (?:very )?end)?\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Once();

    [GeneratedRegex(
        @"^\W*(?:this|it|the rules?|these rules?|the steps?) (?:applies|apply|is applied|are applied|happens|is done|comes|are carried out) (?:after (?:rule |step |criterion )?(?:[A-Z]+-)?\d+|in (?:this|the given|that) order|in the order (?:given|in which they are (?:listed|written)))\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Phrase();
}
