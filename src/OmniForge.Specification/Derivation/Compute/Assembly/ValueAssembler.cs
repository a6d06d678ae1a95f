using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>Puts together what sentences say of one value.</summary>
/// <param name="symbols">What conditions may name.</param>
/// <param name="common">How amounts are rounded where nothing else is said, or null.</param>
/// <param name="isZeroOtherwise">Whether what does not apply counts as 0.</param>
internal sealed class ValueAssembler(SymbolTable symbols, Rounding? common, bool isZeroOtherwise)
{
    /// <summary>The value; null if its facts leave a gap, contradict each other, or do not say how it is rounded.</summary>
    /// <param name="target">What it is.</param>
    /// <param name="facts">The facts, in the order of the text.</param>
    /// <param name="declared">The rounding that its declaration tells, or null.</param>
    /// <param name="isAmount">Whether the common rounding is meant for it.</param>
    public NamedValue? Assemble(Symbol target, IReadOnlyList<SourcedFact> facts, Rounding? declared, bool isAmount)
    {
        if (Base([.. facts.Select(fact => fact.Fact).OfType<ArmFact>()]) is not { } value)
        {
            return null;
        }

        var isRounded = false;
        foreach (var fact in facts)
        {
            switch (fact.Fact)
            {
                case AmendmentFact amendment:
                    value = NullBranches.Change(value, amendment.Apply);
                    break;
                case RoundingFact { Rounding.IsSame: true }:
                    if (!isRounded)
                    {
                        return null;
                    }
                    break;
                case RoundingFact { Rounding: null }:
                    isRounded = true;
                    break;
                case RoundingFact { Rounding: { } rounding }:
                    if (Rounded(value, rounding.Or(declared).Or(common)) is not { } rounded)
                    {
                        return null;
                    }

                    (value, isRounded) = (rounded, true);
                    break;
            }
        }

        if (!isRounded && (declared ?? (isAmount ? common : null)) is { } last)
        {
            if (Rounded(value, last.Or(common)) is not { } rounded)
            {
                return null;
            }

            value = rounded;
        }

        return new(target.Name, value, [.. facts.Select(fact => fact.Source).Distinct()]);
    }

    private static Expression? Rounded(Expression value, Rounding rounding) =>
        rounding is { Step: { } step }
            ? NullBranches.Change(value, one => new RoundExpression(one, step, rounding.Mode ?? RoundingMode.HalfUp))
            : null;

    private Expression? Base(List<ArmFact> facts)
    {
        facts = [.. facts.Where(fact => !IsUsedByOther(fact, facts))];
        if (facts is [var only])
        {
            return Combine(only.Arms, only.IsSequence);
        }

        var defaults = facts
            .SelectMany(fact => fact.Arms)
            .Where(arm => arm.Condition is null)
            .DistinctBy(arm => arm.Value)
            .ToList();
        var arms = facts.SelectMany(fact => fact.Arms).Where(arm => arm.Condition is not null).ToList();
        return defaults.Count <= 1 && facts.Count > 0 ? Combine([.. arms, .. defaults], isSequence: false) : null;
    }

    /// <summary>Whether a fact is only the column of a table from which another one computes the value: "discount = cost × percentage".</summary>
    private static bool IsUsedByOther(ArmFact fact, List<ArmFact> facts) =>
        fact.Arms is [{ Condition: null, Value: LookupExpression lookup }]
        && facts.Exists(other =>
            other != fact
            && other.Arms.Any(arm => arm.Value != lookup && Dependencies.LookupsOf(arm.Value).Contains(lookup))
        );

    private Expression? Combine(IReadOnlyList<Arm> arms, bool isSequence) =>
        ArmOrder.Combine(arms, isSequence, symbols)
        ?? (
            arms.All(arm => arm is { Condition: not null, Value: LiteralExpression { Value: true } })
                ? ArmOrder.Combine([.. arms, new(null, new LiteralExpression(false))], isSequence: true, symbols)
                : null
        )
        ?? (
            isZeroOtherwise && arms[^1].Condition is not null
                ? ArmOrder.Combine([.. arms, new(null, Build.Number(0))], isSequence, symbols)
                : null
        );
}
