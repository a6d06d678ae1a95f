using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute;

/// <summary>Writes the statements that compute one value, such that no part of it stands there twice.</summary>
internal sealed class StepWriter(HandlerScope scope)
{
    private int _parts;

    /// <summary>The statements after which a variable holds a value.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="subject">What the value is called.</param>
    /// <param name="value">The value.</param>
    public IEnumerable<PyStatement> Assign(PyName name, string subject, Expression value)
    {
        scope.Writer.Subject = subject.Replace('_', ' ');
        scope.Writer.Texts = scope.TypeOfStep(subject, value) as EnumType;
        _parts = 0;
        return Write(name, subject, value, scope.TypeOfStep(subject, value) is IntegerType);
    }

    private IEnumerable<PyStatement> Write(PyName name, string subject, Expression value, bool isInt) =>
        value switch
        {
            _ when IsInline(value) => [new PyAssign(name, Exactly(value, isInt))],
            RoundExpression { Operand: var operand } round when !IsInline(operand) => Rounded(
                name,
                subject,
                round,
                isInt
            ),
            ExtremeExpression { Operands: [var first, ..] } extreme when !IsInline(first) => Limited(
                name,
                subject,
                extreme,
                isInt
            ),
            ConditionalExpression conditional => Chosen(name, subject, conditional, isInt),
            BinaryExpression { Operator: < BinaryOperator.Less } binary => Split(name, subject, binary, isInt),
            _ => [new PyAssign(name, Exactly(value, isInt))],
        };

    private PyExpression Exactly(Expression value, bool isInt) =>
        value is RoundExpression or LookupExpression
        || scope.Inference.TypeOf(value) is BooleanType or EnumType or ListType or ModelType
            ? scope.Writer.Value(value)
            : scope.Writer.Exactly(value, isInt);

    /// <summary>Whether a value can stand in one expression: at most one choice, and that at the top.</summary>
    private bool IsInline(Expression value) =>
        value is ConditionalExpression conditional && EnumChoice.Of(value, scope) is null
            ? IsPlain(conditional.Then)
                && IsPlain(conditional.Otherwise)
                && !LogicFields.Parts(conditional.Then).Contains(conditional.Otherwise)
            : IsPlain(value);

    private bool IsPlain(Expression value) =>
        EnumChoice.Of(value, scope) is not null
        || value is EachExpression
        || (value is not ConditionalExpression && LogicFields.Children(value).All(IsPlain));

    private IEnumerable<PyStatement> Rounded(PyName name, string subject, RoundExpression round, bool isInt)
    {
        var exact = isInt ? Part(subject, "exact") : name;
        return
        [
            .. Write(exact, subject, round.Operand, isInt: false),
            new PyAssign(name, RoundingFunctions.NameOf(scope.Operation.Node, round).In(scope.Module).Call(exact)),
        ];
    }

    private IEnumerable<PyStatement> Limited(PyName name, string subject, ExtremeExpression extreme, bool isInt)
    {
        var hole = Hole(name);
        return
        [
            .. Write(name, subject, extreme.Operands[0], isInt),
            new PyAssign(name, Filled(extreme with { Operands = [hole, .. extreme.Operands.Skip(1)] }, isInt)),
        ];
    }

    private IEnumerable<PyStatement> Chosen(PyName name, string subject, ConditionalExpression conditional, bool isInt)
    {
        var condition = scope.Writer.Condition(conditional.Condition);
        if (
            LogicFields.Parts(conditional.Then).Contains(conditional.Otherwise)
            && conditional.Otherwise is not LiteralExpression
        )
        {
            var changed = LogicFields.Replace(conditional.Then, conditional.Otherwise, Hole(name));
            return
            [
                .. Write(name, subject, conditional.Otherwise, isInt),
                Py.When(condition, Changed(name, changed, isInt)),
            ];
        }

        var branches = new List<PyBranch> { new(condition, [.. Write(name, subject, conditional.Then, isInt)]) };
        var otherwise = conditional.Otherwise;
        while (
            otherwise is ConditionalExpression next
            && EnumChoice.Of(next, scope) is null
            && !LogicFields.Parts(next.Then).Contains(next.Otherwise)
        )
        {
            branches.Add(new(scope.Writer.Condition(next.Condition), [.. Write(name, subject, next.Then, isInt)]));
            otherwise = next.Otherwise;
        }

        return [new PyIf(branches) { Otherwise = [.. Write(name, subject, otherwise, isInt)] }];
    }

    /// <summary><c>freight *= EXPRESS_FACTOR</c>, or a plain assignment.</summary>
    private PyStatement Changed(PyName name, Expression changed, bool isInt) =>
        changed is BinaryExpression { Operator: < BinaryOperator.Less, Left: VariableExpression left } binary
        && left == Hole(name)
            ? new PyAugmentedAssign(name, Sign(binary.Operator), ((PyBinary)Filled(changed, isInt)).Right)
            : new PyAssign(name, Filled(changed, isInt));

    /// <summary>A sum or product of which a part has to be chosen first.</summary>
    private IEnumerable<PyStatement> Split(PyName name, string subject, BinaryExpression binary, bool isInt)
    {
        var statements = new List<PyStatement>();
        var left = Prepared(binary.Left, subject, statements, isInt);
        var right = Prepared(binary.Right, subject, statements, isInt);
        return
        [
            .. statements,
            new PyAssign(name, scope.Writer.Exactly(binary with { Left = left, Right = right }, isInt)),
        ];
    }

    private Expression Prepared(Expression operand, string subject, List<PyStatement> statements, bool isInt)
    {
        if (IsPlain(operand))
        {
            return operand;
        }

        _ = isInt;
        var local =
            $"{subject}_{(LogicFields.Parts(operand).OfType<LiteralExpression>().All(one => one.Value is not decimal number || Math.Abs(number) <= 1) ? "rate" : "part")}{(_parts++ == 0 ? "" : $"_{_parts}")}";
        var name = scope.LocalName(local);
        var isWhole = scope.IsInt(operand);
        statements.AddRange(Write(name, subject, operand, isWhole));
        scope.Declare(local, operand);
        return new FieldExpression(FieldScope.Local, local);
    }

    private PyName Part(string subject, string what) => scope.LocalName($"{what}_{subject}");

    private static VariableExpression Hole(PyName name) => new(name);

    private PyExpression Filled(Expression expression, bool isInt) => scope.Writer.Exactly(expression, isInt);

    private static PyBinaryOperator Sign(BinaryOperator sign) =>
        sign switch
        {
            BinaryOperator.Add => PyBinaryOperator.Add,
            BinaryOperator.Subtract => PyBinaryOperator.Subtract,
            BinaryOperator.Multiply => PyBinaryOperator.Multiply,
            _ => PyBinaryOperator.Divide,
        };
}
