using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads what a sentence says about a computation; as a whole or not at all.</summary>
internal static class SentenceReader
{
    /// <summary>The facts of a sentence; null, if it is not understood.</summary>
    /// <param name="readings">The lexemes of what the sentence may be read as; the first that is understood counts.</param>
    /// <param name="label">The value that its item or heading is about, or null.</param>
    /// <param name="context">What it may name; learns what it is about.</param>
    public static IReadOnlyList<Fact>? Read(
        IEnumerable<IReadOnlyList<Lexeme>> readings,
        Symbol? label,
        SentenceContext context
    )
    {
        foreach (var reading in readings)
        {
            if (Whole(reading, label, context) is { } facts)
            {
                return facts;
            }
        }

        return null;
    }

    private static List<Fact>? Whole(IReadOnlyList<Lexeme> reading, Symbol? label, SentenceContext context)
    {
        var grammar = context.Grammar(reading);
        var facts = new List<Fact>();
        var mentioned = context.Mentioned;
        var clauses = new ClauseReader(grammar, context);
        do
        {
            if (facts.Count > 0 && Confirmation.Take(grammar, facts))
            {
                break;
            }

            if (clauses.Read(facts.Count == 0 ? label : null) is not { } clause || clause.Any(IsCircular))
            {
                context.Mentioned = mentioned;
                return null;
            }

            facts.AddRange(clause.Select(Amended).Select(fact => Repeated(fact, context)));
            grammar.LastRefusal = clause.OfType<RefusalFact>().LastOrDefault()?.Condition ?? grammar.LastRefusal;
            Mention(clause, grammar, context);
        } while (!SentenceText.SkipReason(grammar.Cursor) && clauses.Separator());

        if (!grammar.Cursor.IsAtEnd)
        {
            context.Mentioned = mentioned;
            return null;
        }

        context.LastCircumstance = grammar.LastCircumstance;
        context.HasRefused = facts.Exists(fact => fact is RefusalFact);
        context.Recent =
        [
            .. facts
                .OfType<ArmFact>()
                .SelectMany(fact => fact.Arms)
                .SelectMany(arm => Dependencies.FieldsOf(arm.Value)),
        ];
        return facts;
    }

    private static void Mention(IReadOnlyList<Fact> clause, PhraseGrammar grammar, SentenceContext context)
    {
        foreach (var target in clause.Select(TargetOf).OfType<string>())
        {
            context.Mention(target);
        }

        grammar.Antecedents = context.Antecedents;
    }

    /// <summary>A value that is computed of itself is changed: "fee = max(fee, 5)".</summary>
    private static Fact Amended(Fact fact)
    {
        if (fact is not ArmFact { Arms: [var arm] } arms)
        {
            return fact;
        }

        var itself = Dependencies
            .FieldsOf(arm.Value)
            .FirstOrDefault(field => field.Scope == FieldScope.Local && field.Name == arms.Target.Replace(' ', '_'));
        return itself is null
            ? fact
            : new AmendmentFact(
                arms.Target,
                value =>
                    arm.Condition is null
                        ? Substitution.Replace(arm.Value, itself, value)
                        : Build.Choose(
                            Substitution.Replace(arm.Condition, itself, value),
                            Substitution.Replace(arm.Value, itself, value),
                            value
                        )
            );
    }

    /// <summary>A rounding "in the same manner" as that of another value told before.</summary>
    private static Fact Repeated(Fact fact, SentenceContext context)
    {
        if (fact is not RoundingFact { Rounding: { } rounding } told)
        {
            return fact;
        }

        if (rounding.IsSame && context.LastRounding is { Rounding: { } last } before && before.Target != told.Target)
        {
            told = told with { Rounding = rounding.Or(last) };
        }

        context.LastRounding = told.Rounding!.IsSame ? context.LastRounding : told;
        return told;
    }

    /// <summary>Whether a clause says no more than that a value is itself.</summary>
    private static bool IsCircular(Fact fact) =>
        fact is ArmFact { Arms: [{ Condition: null, Value: FieldExpression { Scope: FieldScope.Local } value }] } arms
        && (value.Name == arms.Target || arms.Target.Replace(' ', '_') == value.Name);

    private static string? TargetOf(Fact fact) =>
        fact switch
        {
            ArmFact arms => arms.Target,
            AmendmentFact amendment => amendment.Target,
            RoundingFact rounding => rounding.Target,
            _ => null,
        };
}
