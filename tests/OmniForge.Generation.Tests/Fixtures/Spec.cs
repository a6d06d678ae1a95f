using OmniForge.Foundation;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Tests.Fixtures;

/// <summary>Short words for building specs by hand.</summary>
internal static class Spec
{
    public const string Document = "demo.prd.md";

    public static IReadOnlyList<SourceReference> Of(params string[] ids) => [.. ids.Select(Source)];

    public static SourceReference Source(string id) => new(Document, id, new SourceSpan(0, 1, 1, 1));

    public static FieldSpec Field(string name, FieldType type, string? description = null, params string[] sources) =>
        new(name, type, IsRequired: true, IsNullable: false, null, description, Of(sources));

    public static FieldSpec Nullable(this FieldSpec field) => field with { IsRequired = false, IsNullable = true };

    public static FieldSpec Held(this FieldSpec field) => field with { IsNullable = true };

    public static FieldSpec Optional(this FieldSpec field) => field with { IsRequired = false };

    public static FieldSpec WithDefault(this FieldSpec field, object value) =>
        field with
        {
            IsRequired = false,
            Default = new LiteralExpression(value),
        };

    public static FieldSpec Described(this FieldSpec field, string description) =>
        field with
        {
            Description = description,
        };

    public static OperationSpec Operation(
        string name,
        string summary,
        IReadOnlyList<FieldSpec> inputs,
        IReadOnlyList<FieldSpec> outputs,
        OperationLogic logic,
        params string[] sources
    ) => new(name, summary, inputs, outputs, logic, Of(sources), []);

    public static StubLogic Stub(string sentence, string source) =>
        new(
            [new UnmetStatement(sentence, "It does not say how to compute it.", Source(source))],
            HasCertainRequest: true
        );

    public static FieldExpression Input(string name) => new(FieldScope.Input, name);

    public static FieldExpression Entity(string name) => new(FieldScope.Entity, name);

    public static FieldExpression Changed(string name) => new(FieldScope.Changed, name);

    public static FieldExpression Local(string name) => new(FieldScope.Local, name);

    public static LiteralExpression Value(object? value) => new(value);

    public static BinaryExpression Binary(Expression left, BinaryOperator op, Expression right) => new(op, left, right);

    public static RoundExpression Cents(Expression value) => new(value, 0.01m, RoundingMode.HalfUp);

    public static ComputeStep Step(string name, Expression value, params string[] sources) =>
        new(new Assignment(name, value, Of(sources)), null);
}
