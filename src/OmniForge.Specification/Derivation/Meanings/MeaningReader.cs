using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>
/// Tells whether a clause of a shape says a standard thing, in whatever words: it holds the signs of it, denied where they have to be, each denial belongs
/// to a sign, and nothing else is in it but words that go with the meaning, names of the node and words that hold sentences together.
/// </summary>
internal static partial class MeaningReader
{
    private const int Reach = 5;

    /// <summary>Tells whether a clause says it.</summary>
    /// <param name="clause">A clause of a shape.</param>
    /// <param name="meaning">The meaning.</param>
    /// <param name="isOwn">Tells whether a word is one of the node's names.</param>
    /// <param name="leans">Tells whether all that was learned of remarks speaks for one too; words that nobody knows are no obstacle then.</param>
    public static bool Says(string clause, Meaning meaning, Func<string, bool> isOwn, Func<bool>? leans = null) =>
        Says(MeaningText.OfShape(clause), meaning, isOwn, leans);

    /// <summary>Tells whether a clause that was prepared says it.</summary>
    public static bool Says(MeaningText text, Meaning meaning, Func<string, bool> isOwn, Func<bool>? leans = null) =>
        text.MayHold(meaning) && AreSaid(text.Terms, meaning, isOwn, leans);

    private static bool AreSaid(
        IReadOnlyList<MeaningTerm> terms,
        Meaning meaning,
        Func<string, bool> isOwn,
        Func<bool>? leans
    )
    {
        var found = new List<IReadOnlyList<string>>();
        var denials = new HashSet<int>();
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            if (term.IsMark || (term.IsTag && meaning.Tags.Contains(term.Text[0])))
            {
                continue;
            }

            var signs = SignsOf(term, meaning);
            if (signs.Count > 0)
            {
                found.Add(signs);
                denials.UnionWith([term.DeniedBy, i]);
            }
            else if (
                !MeaningWords.Denials.Contains(term.Text)
                && !MeaningWords.Neutral.Contains(term.Text)
                && !term.Forms.Any(meaning.Words.Contains)
                && (term.IsTag || !isOwn(term.Text))
                && !(leans is not null && IsUnknown(term) && leans())
            )
            {
                return false;
            }
        }

        return Enumerable
                .Range(0, terms.Count)
                .Where(i => MeaningWords.Denials.Contains(terms[i].Text))
                .All(denials.Contains) && AreAllFound(meaning, found);
    }

    /// <summary>A word of which nothing is known, in particular no exception.</summary>
    private static bool IsUnknown(MeaningTerm term) =>
        !term.IsTag
        && term.Classes.Count == 0
        && term.Text.All(char.IsLetter)
        && !MeaningWords.Exceptions.Contains(term.Text);

    /// <summary>The signs that a word is for a meaning; what says "other" or "missing" is so denied or not.</summary>
    private static List<string> SignsOf(MeaningTerm term, Meaning meaning) =>
        [
            .. term
                .Classes.Select(one =>
                    term.IsDenied && meaning.Allows.Contains("-" + one) ? "-" + one
                    : term.IsDenied && !term.IsOpen(one) ? ""
                    : one
                )
                .Where(meaning.Allows.Contains),
        ];

    /// <summary>Each group of signs is found, in words of its own.</summary>
    private static bool AreAllFound(Meaning meaning, List<IReadOnlyList<string>> found) =>
        meaning.Needs.All(group => found.Exists(signs => signs.Any(group.Contains)))
        && (
            meaning.Needs.Count < 2
            || found.Count(signs => meaning.Needs.Any(group => signs.Any(group.Contains))) >= meaning.Needs.Count
        );
}
