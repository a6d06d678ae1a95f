using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Paraphrases;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>Reads sentences that go on with a truth value: "It's true if …", "At 300 euro or less it is false".</summary>
/// <param name="paraphrase">What says sentences in other words.</param>
/// <param name="context">What the sentences before were about.</param>
/// <param name="symbols">What they may name.</param>
/// <param name="known">What was read so far.</param>
internal sealed class VerdictSentences(
    Paraphrase paraphrase,
    SentenceContext context,
    SymbolTable symbols,
    IReadOnlyList<SourcedFact> known
)
{
    /// <summary>What a sentence says of the truth value that was told last; null, if nothing.</summary>
    public IReadOnlyList<Fact>? Read(RuleText text) => Continued(text) ?? Bare(text);

    /// <summary>"True from 12 kg on, else false" behind what names the truth value.</summary>
    private IReadOnlyList<Fact>? Bare(RuleText text) =>
        Verdict().Verdict is { } verdict
        && text.Words.TrimStart().Split(' ')[0].ToLowerInvariant() is "true" or "false" or "yes" or "no"
            ? SentenceReader.Read(text.Readings, verdict, context)
            : null;

    /// <summary>The truth value that was told last, with the amount that it depends on.</summary>
    private (Symbol Verdict, Symbol? Amount) Verdict()
    {
        var last = context.Find(context.Last);
        if (last is null || (last.Kind != ValueKind.Boolean && !last.IsUntyped))
        {
            return default;
        }

        var amounts = known
            .Select(fact => fact.Fact)
            .OfType<ArmFact>()
            .Where(fact => fact.Target == last.Name)
            .SelectMany(fact => fact.Arms)
            .SelectMany(arm => arm.Condition is null ? [] : Dependencies.FieldsOf(arm.Condition))
            .Distinct()
            .ToList();
        return (
            last,
            amounts is [var only] ? symbols.Symbols.FirstOrDefault(symbol => symbol.Expression == only) : null
        );
    }

    /// <summary>What a sentence says of the truth value told before; null, if that was told otherwise.</summary>
    private IReadOnlyList<Fact>? Continued(RuleText text)
    {
        var mentioned = context.Mentioned;
        var facts = SentenceReader.Read(paraphrase.Continued(text, Verdict()), null, context);
        if (facts is null || facts.OfType<ArmFact>().All(Agrees))
        {
            return facts;
        }

        context.Mentioned = mentioned;
        return null;
    }

    /// <summary>Whether all that was told of a truth value is a part of what is told now.</summary>
    private bool Agrees(ArmFact now) =>
        known
            .Select(fact => fact.Fact)
            .OfType<ArmFact>()
            .Where(before => before.Target == now.Target)
            .SelectMany(before => before.Arms)
            .All(arm => now.Arms.Contains(arm) || (arm.Condition is null && arm.Value == now.Arms[0].Condition));

    /// <summary>"At 300 euro or less it is false" says again what was told of the same value.</summary>
    public bool IsRepeated(Fact fact) =>
        fact is ArmFact { Arms: [{ Value: LiteralExpression { Value: bool } }, ..] } now
        && known.Any(told => told.Fact is ArmFact before && before.Target == now.Target)
        && Agrees(now);
}
