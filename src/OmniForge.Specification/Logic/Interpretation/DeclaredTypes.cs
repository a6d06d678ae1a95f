using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>Tells the types that fields, items of lists and members of objects are declared with.</summary>
/// <param name="inputs">Types of the inputs.</param>
/// <param name="logic">The computation whose values expressions name, or null.</param>
/// <param name="models">The models that objects may have.</param>
/// <param name="typeOf">The type of an expression that is computed.</param>
internal sealed class DeclaredTypes(
    IReadOnlyDictionary<string, FieldType> inputs,
    ComputeLogic? logic,
    IReadOnlyList<ModelSpec> models,
    Func<Expression, FieldType> typeOf
)
{
    private readonly List<Expression> _parts =
    [
        .. (logic?.Steps ?? []).SelectMany(step =>
            ExpressionParts.All(step.Assignment?.Value ?? step.Guard!.Condition)
        ),
    ];

    /// <summary>The type; null, if it follows from a computation only.</summary>
    public FieldType? Of(Expression expression) =>
        expression switch
        {
            FieldExpression { Scope: FieldScope.Local } local => ValueOf(local) is { } value ? Of(value) : null,
            FieldExpression { Scope: FieldScope.Item } item => OfItem(item),
            FieldExpression field => inputs.GetValueOrDefault(field.Name),
            MemberExpression member => OfMember(member),
            RecordExpression made => new ModelType(made.Model),
            EachExpression
            {
                Operator: EachOperator.Where or EachOperator.OrderBy or EachOperator.OrderByDescending
            } same => Of(same.List),
            EachExpression { Operator: EachOperator.Select } select => new ListType(
                Of(select.Body) ?? typeOf(select.Body)
            ),
            EachExpression { Operator: EachOperator.Least or EachOperator.Greatest } extreme => Of(extreme.Body),
            FunctionExpression { Function: ExpressionFunction.Take or ExpressionFunction.Distinct } part => Of(
                part.Operands[0]
            ),
            FunctionExpression { Function: ExpressionFunction.First or ExpressionFunction.Last } item => (
                Of(item.Operands[0]) as ListType
            )?.Item,
            ConditionalExpression conditional => Of(conditional.Then) ?? Of(conditional.Otherwise),
            _ => null,
        };

    /// <summary>The value that a step names.</summary>
    public Expression? ValueOf(FieldExpression local) =>
        logic
            ?.Steps.Select(step => step.Assignment)
            .FirstOrDefault(assignment => assignment?.Field == local.Name)
            ?.Value;

    private FieldType? OfItem(FieldExpression item) =>
        _parts.OfType<EachExpression>().FirstOrDefault(each => each.Item == item.Name) is { } each
            ? (Of(each.List) as ListType)?.Item
            : null;

    private FieldType? OfMember(MemberExpression member)
    {
        if (Of(member.Of) is not ModelType(var name))
        {
            return null;
        }

        var made = _parts.OfType<RecordExpression>().FirstOrDefault(record => record.Model == name);
        return made?.Fields.FirstOrDefault(field => field.Name == member.Name) is { } field
            ? Of(field.Value) ?? typeOf(field.Value)
            : models
                .FirstOrDefault(model => model.Name == name)
                ?.Fields.FirstOrDefault(one => one.Name == member.Name)
                ?.Type;
    }
}
