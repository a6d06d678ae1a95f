using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Cuts texts about workflows into what has to be understood by itself.</summary>
internal static partial class ClauseParts
{
    /// <summary>
    /// The clauses of a text as ranges of its shape; what a clause adds of a single step is a part of its own: "completed when all are done, where A counts
    /// only if …".
    /// </summary>
    /// <param name="tagged">The text.</param>
    public static IEnumerable<ClausePart> Of(TaggedText tagged)
    {
        foreach (var (start, end) in tagged.Clauses())
        {
            if (JointPattern.Match(tagged.Shape[start..end]) is { Success: true } joint)
            {
                yield return new(start, start, start + joint.Index);
                yield return new(start + joint.Index, start + joint.Index + joint.Length, end);
            }
            else
            {
                yield return new(start, start, end);
            }
        }
    }

    [GeneratedRegex(
        @"(?:,|;| [–—-]) ?(?:where(?:by|in)?|of which|of these|among which|but|and|though)(?: here)? (?=(?:step )?[\uE004\uE006] (?:is counted|counts|matters|does not (?:count|matter)|is not counted)\b[^,;:]*$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex JointPattern { get; }
}
