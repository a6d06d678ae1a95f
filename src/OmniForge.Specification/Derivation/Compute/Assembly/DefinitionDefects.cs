using OmniForge.Foundation;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Defects;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>Finds definitions that were understood and cannot be carried out.</summary>
internal static class DefinitionDefects
{
    /// <summary>The sentences of values that are defined by each other.</summary>
    public static IEnumerable<UnmetStatement> Cycles(
        IReadOnlyDictionary<string, NamedValue> values,
        IReadOnlyList<SourcedFact> facts
    ) =>
        values
            .Values.Where(value => Needs(value, value.Name, values, []))
            .SelectMany(value =>
                SentencesOf(value.Sources, facts)
                    .Select(fact => new UnmetStatement(
                        fact.Sentence,
                        $"{Words(value.Name)} is computed of itself.",
                        fact.Source
                    )
                    {
                        Defect = DefectDiagnostics.CyclicDefinition,
                    })
            );

    /// <summary>The sentences that divide by something which the inputs may make 0.</summary>
    public static IReadOnlyList<UnmetStatement> ZeroDivisors(
        IReadOnlyList<ComputeStep> steps,
        Vocabulary vocabulary,
        IReadOnlyList<SourcedFact> facts
    )
    {
        var zero = new ZeroDivisors(steps, vocabulary);
        return
        [
            .. from step in steps
            where step.Assignment is not null
            from divisor in zero.In(step.Assignment!.Value)
            from fact in SentencesOf(step.Assignment!.Sources, facts).Take(1)
            select new UnmetStatement(fact.Sentence, $"It divides by {Words(divisor)}, which may be 0.", fact.Source)
            {
                Defect = DefectDiagnostics.ZeroDivisor,
            },
            .. from step in steps
            where step.Assignment is not null
            from list in zero.EmptyIn(step.Assignment!.Value).Distinct(StringComparer.Ordinal)
            from fact in SentencesOf(step.Assignment!.Sources, facts).Take(1)
            select new UnmetStatement(
                fact.Sentence,
                $"It does not tell what it is where there are no {Words(list)}.",
                fact.Source
            ),
        ];
    }

    private static bool Needs(
        NamedValue value,
        string name,
        IReadOnlyDictionary<string, NamedValue> values,
        HashSet<string> seen
    ) =>
        Dependencies
            .LocalsOf(value.Value)
            .Any(local =>
                local == name
                || (seen.Add(local) && values.TryGetValue(local, out var next) && Needs(next, name, values, seen))
            );

    private static IEnumerable<SourcedFact> SentencesOf(
        IReadOnlyList<Model.SourceReference> sources,
        IReadOnlyList<SourcedFact> facts
    ) => facts.Where(fact => sources.Contains(fact.Source)).DistinctBy(fact => fact.Source);

    private static string Words(string name) => name.Replace('_', ' ');
}
