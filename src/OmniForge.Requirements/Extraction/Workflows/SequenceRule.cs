using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Recognises the rule that each step waits for the one before: <c>The steps run one after the other</c>.</summary>
internal static partial class SequenceRule
{
    /// <summary>Tells whether a shape says so.</summary>
    public static bool IsToldBy(string shape) => AllPattern.IsMatch(shape) || EachPattern.IsMatch(shape);

    [GeneratedRegex(
        @"\b(?:steps|they|all) (?:are (?:done|executed|performed|run|carried out|taken|worked off)|run|follow|happen|take place|come|are to be done) (?:strictly )?(?:one (?:after|by) (?:other|another|one)|each other|in (?:this|that|given|listed|above) (?:order|sequence)|in sequence|sequentially|in order of (?:their )?(?:table|list|rows|numbers))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AllPattern { get; }

    [GeneratedRegex(
        @"\b(?:each|every)(?: \w+)?(?: step| entry| row| one)? (?:waits for|(?:begins|starts|comes|runs) (?:when|after|once|as soon as)|follows|needs|requires) (?:(?:step|one|entry|row) (?:directly )?(?:before|above)|previous|preceding|its predecessor)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex EachPattern { get; }
}
