using OmniForge.Foundation;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>Puts facts together to a computation whose steps stand in the order in which they need each other.</summary>
internal static class LogicAssembler
{
    /// <summary>The computation.</summary>
    /// <param name="document">Name of the PRD.</param>
    /// <param name="vocabulary">What the operation can speak of.</param>
    /// <param name="reading">What was read.</param>
    public static AssembledLogic Assemble(string document, Vocabulary vocabulary, StatementsReading reading)
    {
        var problems = new List<UnmetStatement>();
        var values = Values(document, vocabulary, reading, problems);
        problems.AddRange(
            reading
                .Facts.Where(fact => fact.Fact is ScopeFact scope && !IsComputedOf(scope, values))
                .Select(fact => new UnmetStatement(fact.Sentence, "It is computed of something else too.", fact.Source))
        );
        problems.AddRange(
            reading
                .Facts.Where(fact => fact.Fact is IndependenceFact denied && DependsOn(denied, values))
                .Select(fact => new UnmetStatement(
                    fact.Sentence,
                    "What was read depends on it all the same.",
                    fact.Source
                ))
        );
        problems.AddRange(
            reading
                .Facts.Where(fact => TargetOf(fact.Fact) is { } target && NeedsWhatMayBeNull(reading, target, values))
                .Select(fact => new UnmetStatement(
                    fact.Sentence,
                    "It is computed of a value that may be null.",
                    fact.Source
                ))
        );
        var raw = values;
        var items = new ItemValues(raw, reading.Symbols);
        values = items.Resolve();
        problems.AddRange(Unlisted(vocabulary, raw, values, reading.Facts));
        var refusals = Refusals(reading.Facts, items, problems);
        var wanted = vocabulary
            .Outputs.Select(output => output.Name)
            .Concat(refusals.SelectMany(fact => Dependencies.LocalsOf(((RefusalFact)fact.Fact).Condition)));
        problems.AddRange(DefinitionDefects.Cycles(values, reading.Facts));
        if (
            problems.Count > 0
            || vocabulary.Outputs.Count == 0
            || Dependencies.Order(wanted, values) is not { } ordered
        )
        {
            return new(null, [], problems, Spans(reading.Facts));
        }

        var steps = Steps(ordered, refusals);
        var carried = ordered
            .Select(value => value.Name)
            .Concat(ordered.SelectMany(value => items.NamesIn(raw[value.Name].Value)))
            .Concat(
                reading
                    .Facts.Select(fact => fact.Fact)
                    .OfType<RefusalFact>()
                    .SelectMany(fact => items.NamesIn(fact.Condition))
            )
            .ToHashSet(StringComparer.Ordinal);
        if (DefinitionDefects.ZeroDivisors(steps, vocabulary, reading.Facts) is { Count: > 0 } zeros)
        {
            return new(null, [], zeros, Spans(reading.Facts));
        }

        var used = steps
            .SelectMany(Expressions)
            .SelectMany(Dependencies.LookupsOf)
            .Select(lookup => lookup.Table)
            .ToHashSet(StringComparer.Ordinal);
        return new(
            new ComputeLogic(steps),
            [.. vocabulary.Tables.Select(table => table.Spec).Where(table => used.Contains(table.Name))],
            [],
            Spans(reading.Facts.Where(fact => fact.Fact is RefusalFact || IsComputed(fact.Fact, reading, carried)))
        );
    }

    private static IReadOnlyList<SourceSpan> Spans(IEnumerable<SourcedFact> facts) =>
        [.. facts.Select(fact => fact.Source.Span)];

    private static bool IsComputed(Fact fact, StatementsReading reading, HashSet<string> carried) =>
        TargetOf(fact) is { } target
        && reading.Targets[target].Expression is FieldExpression field
        && carried.Contains(field.Name);

    /// <summary>Outputs of which only is told what they are for one item of a list.</summary>
    private static IEnumerable<UnmetStatement> Unlisted(
        Vocabulary vocabulary,
        IReadOnlyDictionary<string, NamedValue> raw,
        IReadOnlyDictionary<string, NamedValue> values,
        IReadOnlyList<SourcedFact> facts
    ) =>
        from output in vocabulary.Outputs
        where raw.ContainsKey(output.Name) && !values.ContainsKey(output.Name)
        from fact in facts.Where(fact => TargetOf(fact.Fact) == output.Name).Take(1)
        select new UnmetStatement(fact.Sentence, $"It tells what {output.Name} is for one item only.", fact.Source);

    private static List<SourcedFact> Refusals(
        IReadOnlyList<SourcedFact> facts,
        ItemValues items,
        List<UnmetStatement> problems
    )
    {
        var refusals = new List<SourcedFact>();
        foreach (var fact in facts)
        {
            if (fact.Fact is not RefusalFact refusal)
            {
                continue;
            }

            if (items.OfList(refusal.Condition) is { } condition)
            {
                refusals.Add(fact with { Fact = refusal with { Condition = condition } });
            }
            else
            {
                problems.Add(new(fact.Sentence, "It compares items of several lists.", fact.Source));
            }
        }

        return refusals;
    }

    private static Dictionary<string, NamedValue> Values(
        string document,
        Vocabulary vocabulary,
        StatementsReading reading,
        List<UnmetStatement> problems
    )
    {
        var values = new Dictionary<string, NamedValue>(StringComparer.Ordinal);
        var assembler = new ValueAssembler(reading.Symbols, reading.Common, reading.IsZeroOtherwise);
        foreach (var (name, target) in reading.Targets)
        {
            var facts = reading.Facts.Where(fact => TargetOf(fact.Fact) == name).ToList();
            var declaration = vocabulary.OutputReadings.FirstOrDefault(output => output.Name == name);
            var value = assembler.Assemble(
                target,
                facts,
                Declared(declaration),
                declaration is not null && IsAmount(target, declaration, facts)
            );
            if (value is not null)
            {
                var renamed = Renamed(value, target);
                values[renamed.Name] = renamed;
            }
            else if (declaration is not null)
            {
                problems.Add(Problem(document, declaration, facts));
            }
        }

        return values;
    }

    /// <summary>Whether a value depends on another one and on nothing else that is computed.</summary>
    private static bool IsComputedOf(ScopeFact scope, Dictionary<string, NamedValue> values) =>
        values.TryGetValue(scope.Target, out var value)
        && Dependencies.FieldsOf(value.Value).Contains(scope.Of)
        && Dependencies.LocalsOf(value.Value).All(local => local == scope.Of.Name);

    private static bool DependsOn(IndependenceFact denied, Dictionary<string, NamedValue> values) =>
        !values.TryGetValue(denied.Target, out var value) || Dependencies.FieldsOf(value.Value).Contains(denied.Of);

    private static bool NeedsWhatMayBeNull(
        StatementsReading reading,
        string target,
        Dictionary<string, NamedValue> values
    ) =>
        reading.Targets[target].Expression is FieldExpression field
        && values.TryGetValue(field.Name, out var value)
        && Dependencies
            .LocalsOf(value.Value)
            .Any(local => values.TryGetValue(local, out var needed) && NullBranches.MayBe(needed.Value));

    /// <summary>The value under the name that expressions call it by.</summary>
    private static NamedValue Renamed(NamedValue value, Symbol target) =>
        target.Expression is FieldExpression field ? value with { Name = field.Name } : value;

    private static UnmetStatement Problem(string document, FieldReading output, List<SourcedFact> facts)
    {
        var source =
            facts.Count > 0
                ? facts[0].Source
                : new SourceReference(document, output.Mention.RequirementId, output.Mention.Span);
        return new(
            facts.Count > 0 ? facts[0].Sentence : output.Mention.Name,
            facts.Count > 0
                ? $"What is said of {output.Name} leaves a gap or contradicts itself."
                : $"How {output.Name} is computed was not understood.",
            source
        );
    }

    private static string? TargetOf(Fact fact) =>
        fact switch
        {
            ArmFact arms => arms.Target,
            AmendmentFact amendment => amendment.Target,
            RoundingFact rounding => rounding.Target,
            ScopeFact scope => scope.Target,
            IndependenceFact independence => independence.Target,
            _ => null,
        };

    /// <summary>The rounding that a declaration tells: "euro, rounded half up to 2 decimals".</summary>
    private static Rounding? Declared(FieldReading? output)
    {
        foreach (var phrase in output?.Mention.Phrases ?? [])
        {
            var cursor = new LexemeCursor(Lexer.Split(phrase.Text.Text));
            for (; cursor.Position < cursor.Count; cursor.Position++)
            {
                if (new RoundingGrammar(cursor).Read() is { } rounding and not { Step: null, Mode: null })
                {
                    return rounding;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a value is an amount of money, for all that is known.</summary>
    private static bool IsAmount(Symbol target, FieldReading output, List<SourcedFact> facts)
    {
        var isNumber = target.Kind == ValueKind.Number && output.Type is not IntegerType;
        var isText = facts.Exists(fact =>
            fact.Fact is ArmFact arms && arms.Arms.Any(arm => arm.Value is LiteralExpression { Value: string or bool })
        );
        return isNumber
            && !isText
            && !Naming
                .UnitOf(Naming.WordsOf(target.Name))
                .Any(unit => UnitWords.Of(unit) is not ("euro" or "cent" or "dollar"));
    }

    private static List<ComputeStep> Steps(IReadOnlyList<NamedValue> ordered, List<SourcedFact> refusals)
    {
        var steps = new List<ComputeStep>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        var open = refusals.ToList();
        AddGuards(steps, named, open);
        foreach (var value in ordered)
        {
            steps.Add(new(new Assignment(value.Name, value.Value, value.Sources), null));
            named.Add(value.Name);
            AddGuards(steps, named, open);
        }

        return steps;
    }

    private static void AddGuards(List<ComputeStep> steps, HashSet<string> named, List<SourcedFact> open)
    {
        foreach (var refusal in open.ToList())
        {
            var condition = ((RefusalFact)refusal.Fact).Condition;
            if (Dependencies.LocalsOf(condition).All(named.Contains))
            {
                steps.Add(
                    new(
                        null,
                        new Guard(Build.Not(condition), ErrorKind.ValidationError, refusal.Sentence, [refusal.Source])
                    )
                );
                open.Remove(refusal);
            }
        }
    }

    private static IEnumerable<Expression> Expressions(ComputeStep step) =>
        step.Assignment is { } assignment ? [assignment.Value] : [step.Guard!.Condition];
}
