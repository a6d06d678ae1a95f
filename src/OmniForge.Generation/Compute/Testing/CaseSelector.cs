using OmniForge.Generation.Operations;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute.Testing;

/// <summary>Selects few cases that notice small changes of the computation: the PRD's examples, then what each change needs.</summary>
internal static class CaseSelector
{
    private const int MostCases = 40;

    /// <summary>The cases, the PRD's own first.</summary>
    public static IReadOnlyList<ComputeCase> Select(OperationScope operation, ComputeLogic logic)
    {
        var tables = operation.Node.Spec.Tables;
        var selected = operation
            .Spec.Examples.Select(example => new ComputeCase(
                example.Given,
                Run(operation.Spec, logic, tables, example.Given)!,
                "example",
                example.Source
            ))
            .ToList();
        var requests = new CandidateRequests(operation.Spec, logic, operation.Node.Spec);
        if (!requests.IsPossible)
        {
            return selected;
        }

        var pool = Pool(operation.Spec, logic, tables, requests);
        selected.AddRange(Basic(operation.Spec, pool, selected));
        foreach (var mutant in LogicMutants.Of(logic))
        {
            if (selected.Count < MostCases && !selected.Exists(one => Differs(operation.Spec, mutant, tables, one)))
            {
                selected.AddRange(pool.Where(one => Differs(operation.Spec, mutant, tables, one)).Take(1));
            }
        }

        return selected;
    }

    /// <summary>One case for each value of an enum or truth value, so that each row of a table is seen.</summary>
    private static IEnumerable<ComputeCase> Basic(
        OperationSpec operation,
        List<ComputeCase> pool,
        List<ComputeCase> selected
    )
    {
        foreach (var input in operation.Inputs.Where(input => input.Type is EnumType))
        {
            foreach (
                var value in pool.Select(one => one.Given.GetValueOrDefault(input.Name))
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .ToList()
            )
            {
                if (
                    !selected.Exists(one => Has(one, input.Name, value))
                    && pool.Find(one => !one.IsRefused && Has(one, input.Name, value)) is { } found
                )
                {
                    yield return found;
                }
            }
        }
    }

    private static bool Has(ComputeCase one, string input, string value) =>
        one.Given.GetValueOrDefault(input) is string given && given == value;

    private static List<ComputeCase> Pool(
        OperationSpec operation,
        ComputeLogic logic,
        IReadOnlyList<TableSpec> tables,
        CandidateRequests requests
    )
    {
        var plain = requests.All().ToList();
        var search = new ThresholdSearch(operation, request => Run(operation, logic, tables, request));
        return
        [
            .. plain
                .Concat(search.Around(logic, plain))
                .Select(request => (request, outcome: Run(operation, logic, tables, request)))
                .Where(pair => pair.outcome is not null)
                .Select(pair => new ComputeCase(pair.request, pair.outcome!, "")),
        ];
    }

    private static bool Differs(
        OperationSpec operation,
        ComputeLogic mutant,
        IReadOnlyList<TableSpec> tables,
        ComputeCase one
    )
    {
        if (Run(operation, mutant, tables, one.Given) is not { } outcome)
        {
            return true;
        }

        return outcome.Error != one.Outcome.Error
            || (
                !one.IsRefused
                && operation.Outputs.Any(output =>
                    !Values.AreSame(outcome.Values.GetValueOrDefault(output.Name), one.Outcome.Values[output.Name])
                )
            );
    }

    /// <summary>What a request comes to; null, if it cannot be computed.</summary>
    private static ComputeOutcome? Run(
        OperationSpec operation,
        ComputeLogic logic,
        IReadOnlyList<TableSpec> tables,
        IReadOnlyDictionary<string, object?> given
    )
    {
        var inputs = operation.Inputs.ToDictionary(
            input => input.Name,
            input => given.TryGetValue(input.Name, out var value) ? value : input.Default?.Value,
            StringComparer.Ordinal
        );
        try
        {
            return ComputeInterpreter.Run(logic, tables, inputs);
        }
        catch (Exception error) when (error is DivideByZeroException or InvalidOperationException)
        {
            return null;
        }
    }
}
