using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>Finds the rules about several records in clauses that stand together.</summary>
internal sealed partial class RecordRules(RecordVocabulary vocabulary)
{
    private readonly RecordCompanions _companions = new(vocabulary);

    /// <summary>The rules of clauses, each with the clauses that tell it; what was understood is taken.</summary>
    public IReadOnlyList<FoundRule> Read(IReadOnlyList<Clause> clauses)
    {
        var found = new List<FoundRule>();
        foreach (var group in clauses.GroupBy(clause => clause.Requirement))
        {
            var together = group.Where(clause => !clause.IsTaken).ToList();
            var rules = together
                .Select(clause => (Clause: clause, Rules: RecordRuleGrammar.Read(TextOf(clause), vocabulary)))
                .Where(pair => pair.Rules is not null)
                .SelectMany(pair => pair.Rules!.Select(rule => new FoundRule(rule, [pair.Clause])))
                .ToList();
            found.AddRange(rules.Count == 0 ? [] : WithCompanions(rules, together));
        }

        found.RemoveAll(one => !one.Rule.IsComplete || !IsClear(one.Rule));
        found.SelectMany(one => one.Clauses).Distinct().ToList().ForEach(clause => clause.Take());
        return found;
    }

    /// <summary>What clauses demand of each record; the clauses are taken.</summary>
    public IEnumerable<FoundDemand> Demands(IEnumerable<Clause> clauses)
    {
        foreach (var clause in clauses.Where(clause => !clause.IsTaken))
        {
            if (DemandGrammar.Read(TextOf(clause), vocabulary) is { } demand)
            {
                clause.Take();
                yield return new(demand, clause);
            }
        }
    }

    /// <summary>Takes what is said elsewhere of all such rules: "the booking is not compared with itself".</summary>
    public static void TakeRemark(Clause clause, IReadOnlyList<FoundRule> found)
    {
        if (found.Count > 0 && !clause.IsTaken && RecordCompanions.IsRemark(TextOf(clause)))
        {
            clause.Take();
        }
    }

    private List<FoundRule> WithCompanions(List<FoundRule> rules, List<Clause> together)
    {
        foreach (var clause in together.Where(clause => !rules.Exists(rule => rule.Clauses.Contains(clause))))
        {
            if (_companions.Read(TextOf(clause), [.. rules.Select(rule => rule.Rule)]) is { } changed)
            {
                rules = [.. rules.Select((rule, i) => new FoundRule(changed[i], [.. rule.Clauses, clause]))];
            }
        }

        return rules;
    }

    /// <summary>Where records have a status, an overlap must say which of them count.</summary>
    private bool IsClear(RecordRule rule) =>
        rule.Overlap is null || vocabulary.Status is null || rule.Set.Kind is not null;

    private static string TextOf(Clause clause) =>
        Mark().Replace(clause.Source.Trim().Text, "").Trim().TrimEnd('.', ';');

    [GeneratedRegex(
        @"^\W*(?:[A-Z][A-Z-]{0,12}\d+(?:\.\d+)*[.:)|]?\s+(?:\| *)?|\d+[.)]\s+)?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Mark();
}
