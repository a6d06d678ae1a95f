using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>Cuts a clause of a shape into terms and tells which of them are denied.</summary>
internal static partial class MeaningTerms
{
    private const int Reach = 5;

    /// <summary>The terms of a clause.</summary>
    /// <param name="clause">The clause in lower case, with one word for each phrase.</param>
    /// <param name="lexicon">The words that carry meanings.</param>
    public static IReadOnlyList<MeaningTerm> Of(string clause, MeaningLexicon lexicon)
    {
        var terms = new List<MeaningTerm>();
        foreach (Match match in TermPattern.Matches(clause))
        {
            var classes = lexicon.ClassesOf(match.Value);
            var term = new MeaningTerm(match.Value, classes, [.. classes.Where(lexicon.Open.Contains)]);
            terms.Add(term with { DeniedBy = DenialOf(term, terms, lexicon) });
        }

        for (var i = 0; i + 1 < terms.Count; i++)
        {
            var next =
                terms[i + 1].Text is "to" or "of" or "for" or "in" or "with" or "by" && i + 2 < terms.Count
                    ? i + 2
                    : i + 1;
            if (
                terms[i].Classes.Count > 0
                && !terms[i].IsDenied
                && terms[next].Text is "nothing" or "none" or "no" or "nobody"
            )
            {
                terms[i] = terms[i] with { DeniedBy = next };
            }
        }

        return terms;
    }

    /// <summary>Index of the word that denies the next one, or -1.</summary>
    private static int DenialOf(MeaningTerm next, List<MeaningTerm> terms, MeaningLexicon lexicon)
    {
        for (var i = terms.Count - 1; i >= 0 && i >= terms.Count - Reach; i--)
        {
            var term = terms[i];
            if (MeaningWords.Denials.Contains(term.Text))
            {
                return term.Text != "without" || terms.Skip(i + 1).All(one => WithoutPattern.IsMatch(one.Text))
                    ? i
                    : -1;
            }

            if (term.Classes.Any(one => !term.IsOpen(one)) && !lexicon.Light.Contains(term.Text))
            {
                return IsChain(terms, i, next) ? term.DeniedBy : -1;
            }

            if (term.IsMark && term.Text != ",")
            {
                return -1;
            }

            if (
                EndPattern.IsMatch(term.Text)
                && !(term.Text is "that" && i > 0 && MeaningWords.Denials.Contains(terms[i - 1].Text))
                && !(term.Text is "," or "or" && i > 0 && SharesClass(terms[i - 1], next))
            )
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"not said to be changed", "not listed or named".</summary>
    private static bool IsChain(List<MeaningTerm> terms, int i, MeaningTerm next)
    {
        var between = string.Join(' ', terms.Skip(i + 1).Select(term => term.Text));
        return between is "to" or "to be" || (between is "or" or "," or ", or" or "and" && SharesClass(terms[i], next));
    }

    private static bool SharesClass(MeaningTerm one, MeaningTerm other) =>
        one.Classes.Intersect(other.Classes, StringComparer.Ordinal).Any();

    [GeneratedRegex(@"[a-z0-9][\w'-]*|\S", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex TermPattern { get; }

    /// <summary>What may stand between "without" and what it denies.</summary>
    [GeneratedRegex("^(?:anything|any|being|an?|the)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex WithoutPattern { get; }

    /// <summary>Where a denial ends.</summary>
    [GeneratedRegex(@"^(?:,|and|or|but|that|which|who|whose|if|when|while)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex EndPattern { get; }
}
