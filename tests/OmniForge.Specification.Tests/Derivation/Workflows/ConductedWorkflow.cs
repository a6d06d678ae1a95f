using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Workflows;
using OmniForge.Specification.Model;
using Shouldly;

namespace OmniForge.Specification.Tests.Derivation.Workflows;

/// <summary>The workflow of a PRD, carried out.</summary>
internal sealed class ConductedWorkflow
{
    private readonly IReadOnlyList<StepSpec> _steps;

    public ConductedWorkflow(string text, string name)
    {
        Node = Read(text);
        var operation = Node.Operations.ShouldHaveSingleItem();
        operation.Name.ShouldBe(name);
        var unmet = operation.Logic is StubLogic stub ? stub.Unmet.Select(one => $"{one.Reason} {one.Sentence}") : [];
        unmet.ShouldBeEmpty();
        _steps = Node.Workflow.ShouldNotBeNull().Steps;
    }

    public NodeSpec Node { get; }

    public static NodeSpec Read(string text) =>
        Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("flow.md", text))], null).Plan)
            .Nodes.ShouldHaveSingleItem();

    /// <summary>The steps that are next, separated by blanks.</summary>
    public string Next(string completed, params (string Field, object? Value)[] context)
    {
        var (done, fields) = (Words(completed), Fields(context, completed, null));
        var leftOut = _steps
            .Where(step => !Holds(step.Condition, fields))
            .Select(step => step.Name)
            .ToHashSet(StringComparer.Ordinal);
        return string.Join(
            ' ',
            _steps
                .Select(step => step.Name)
                .Where(step => !done.Contains(step, StringComparer.Ordinal) && !leftOut.Contains(step))
                .Where(step => Behind(step, leftOut).All(other => done.Contains(other, StringComparer.Ordinal)))
        );
    }

    /// <summary>What undoes the completed steps, separated by blanks.</summary>
    public string Undo(string completed, string failed, params (string Field, object? Value)[] context) =>
        string.Join(
            ' ',
            Words(completed)
                .Reverse()
                .Where(name => name != failed)
                .Select(name => _steps.Single(step => step.Name == name))
                .Where(step => Holds(step.CompensationCondition, Fields(context, completed, failed)))
                .Select(step => step.Compensation)
                .OfType<string>()
        );

    private IEnumerable<string> Behind(string step, HashSet<string> leftOut) =>
        _steps
            .Single(one => one.Name == step)
            .WaitsFor.SelectMany(other => leftOut.Contains(other) ? Behind(other, leftOut) : [other]);

    private static bool Holds(Expression? condition, Dictionary<string, object?> fields) =>
        condition is null
        || new ExpressionInterpreter(field => fields.GetValueOrDefault(field.Name), []).Truth(condition);

    private static Dictionary<string, object?> Fields(
        (string Field, object? Value)[] context,
        string completed,
        string? failed
    ) =>
        new(context.ToDictionary(one => one.Field, one => Plain(one.Value)), StringComparer.Ordinal)
        {
            ["completed_steps"] = Words(completed).Cast<object?>().ToList(),
            ["failed_step"] = failed,
        };

    private static object? Plain(object? value) => value is int number ? ContextDecimal.Of(number) : value;

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
