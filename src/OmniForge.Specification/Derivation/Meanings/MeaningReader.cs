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
    public static bool Says(string clause, Meaning meaning, Func<string, bool> isOwn)
    {
        var terms = TermsOf(MeaningPhrases.Plain(clause));
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
                && !WordForms.Any(term.Text, meaning.Words.Contains)
                && (term.IsTag || !isOwn(term.Text))
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

    /// <summary>The signs that a word is for a meaning; what says "other" or "missing" is so denied or not.</summary>
    private static List<string> SignsOf(Term term, Meaning meaning) =>
        [
            .. term
                .Classes.Select(one =>
                    term.IsDenied && meaning.Allows.Contains("-" + one) ? "-" + one
                    : term.IsDenied && !IsOpen(one) ? ""
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

    private static List<Term> TermsOf(string clause)
    {
        var terms = new List<Term>();
        foreach (Match match in TermPattern.Matches(clause))
        {
            var term = new Term(match.Value, [.. MeaningWords.ClassesOf(match.Value)]);
            terms.Add(term with { DeniedBy = DenialOf(term, terms) });
        }

        for (var i = 0; i + 1 < terms.Count; i++)
        {
            if (terms[i].Classes.Count > 0 && !terms[i].IsDenied && terms[i + 1].Text is "nothing" or "none" or "no")
            {
                terms[i] = terms[i] with { DeniedBy = i + 1 };
            }
        }

        return terms;
    }

    /// <summary>Index of the word that denies the next one, or -1.</summary>
    private static int DenialOf(Term next, List<Term> terms)
    {
        for (var i = terms.Count - 1; i >= 0 && i >= terms.Count - Reach; i--)
        {
            var term = terms[i];
            if (MeaningWords.Denials.Contains(term.Text))
            {
                return term.Text != "without" || i == terms.Count - 1 ? i : -1;
            }

            if (term.Classes.Any(one => !IsOpen(one)))
            {
                return IsChain(terms, i, next) ? term.DeniedBy : -1;
            }

            if (term.IsMark && term.Text != ",")
            {
                return -1;
            }

            if (
                EndPattern.IsMatch(term.Text) && !(term.Text is "," or "or" && i > 0 && SharesClass(terms[i - 1], next))
            )
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"not said to be changed", "not listed or named".</summary>
    private static bool IsChain(List<Term> terms, int i, Term next)
    {
        var between = string.Join(' ', terms.Skip(i + 1).Select(term => term.Text));
        return between is "to" or "to be" || (between is "or" or "," or ", or" && SharesClass(terms[i], next));
    }

    private static bool SharesClass(Term one, Term other) =>
        one.Classes.Intersect(other.Classes, StringComparer.Ordinal).Any();

    private static bool IsOpen(string name) => name is "other" or "missing";

    private sealed record Term(string Text, IReadOnlyList<string> Classes)
    {
        public int DeniedBy { get; init; } = -1;

        public bool IsDenied => DeniedBy >= 0;

        public bool IsTag => Text[0] is >= '\uE000' and <= '\uF8FF';

        public bool IsMark =>
            Text is "," or ":" or "–" or "(" or ")" or "/" or "|" or "→" or "+" or "&" or "?" or "…" or "\"";
    }

    [GeneratedRegex(@"[a-z0-9][\w'-]*|\S", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex TermPattern { get; }

    /// <summary>Where a denial ends.</summary>
    [GeneratedRegex(@"^(?:,|and|or|but|that|which|who|whose|if|when|while)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex EndPattern { get; }
}
