using System.Globalization;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Generation.Compute;

/// <summary>Writes <c>rules/rule_rounding.py</c>: one function for each way in which a node rounds.</summary>
internal sealed class RoundingFunctions : INodeWriter
{
    private const string RuleModule = "rule_rounding";

    /// <summary>The function of a rounding.</summary>
    public static ExportedName NameOf(NodeScope node, RoundExpression round) =>
        node.Names.In(NodeFolder.Rules, RuleModule, $"{Prefix(round.Mode)}{Target(round.Step)}");

    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node)
    {
        var roundings = node
            .Spec.Operations.SelectMany(operation => ExpressionsOf(operation.Logic))
            .SelectMany(LogicFields.Parts)
            .OfType<RoundExpression>()
            .Select(round => round with { Operand = new LiteralExpression(null) })
            .Distinct()
            .OrderBy(round => NameOf(node, round).Name.Value, StringComparer.Ordinal)
            .ToList();
        if (roundings.Count > 0)
        {
            yield return PythonFiles.Source(
                node.Names.In(NodeFolder.Rules, RuleModule, "rounding").Module,
                "Rounding that operations share.",
                [.. roundings.Select(round => NameOf(node, round).Name)],
                [.. roundings.Select(round => Function(node, round))]
            );
        }
    }

    private static IEnumerable<Expression> ExpressionsOf(OperationLogic logic) =>
        logic switch
        {
            ComputeLogic compute => compute.Steps.Select(step => step.Assignment?.Value ?? step.Guard!.Condition),
            FoldLogic fold => fold
                .Values.Concat(fold.Assignments)
                .Select(assignment => assignment.Value)
                .Concat(fold.Guards.Select(guard => guard.Condition)),
            _ => RecordLogic
                .AssignmentsOf(logic)
                .Select(assignment => assignment.Value)
                .Concat(RecordLogic.GuardsOf(logic).Select(guard => guard.Condition)),
        };

    private static PyFunction Function(NodeScope node, RoundExpression round)
    {
        var number = Py.Name("number");
        var isWhole = decimal.IsInteger(round.Step);
        return new PyFunction(
            NameOf(node, round).Name,
            [new PyParameter(number.Identifier, Library.Decimal)],
            isWhole ? Py.Name("int") : Library.Decimal
        )
        {
            Docstring = PyDocstring.Of($"Round a number to {Words(round.Step)}, {Words(round.Mode)}."),
            Body = [new PyReturn(isWhole ? Py.Name("int").Call(Rounded(number, round)) : Rounded(number, round))],
        };
    }

    private static PyExpression Rounded(PyName number, RoundExpression round)
    {
        var step = ConstantPool.Literal(round.Step, isInt: false);
        var mode = PySymbol.Of("decimal", Constant(round.Mode));
        return IsPowerOfTen(round.Step) && round.Step <= 1
            ? number.Attr("quantize").Call(step, Py.Arg("rounding", mode))
            : (number / step).Attr("to_integral_value").Call(Py.Arg("rounding", mode)) * step;
    }

    private static bool IsPowerOfTen(decimal step)
    {
        var digits = step.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0');
        return digits == "1";
    }

    private static string Prefix(RoundingMode mode) =>
        mode switch
        {
            RoundingMode.HalfUp => "to_",
            RoundingMode.HalfEven => "half_even_to_",
            RoundingMode.HalfDown => "half_down_to_",
            RoundingMode.Up => "up_to_",
            _ => "down_to_",
        };

    private static string Target(decimal step) =>
        step switch
        {
            0.01m => "cents",
            0.1m => "one_decimal",
            0.001m => "three_decimals",
            0.0001m => "four_decimals",
            1m => "whole_number",
            10m => "tens",
            100m => "hundreds",
            0.5m => "halves",
            0.25m => "quarters",
            _ => $"multiple_of_{step.ToString(CultureInfo.InvariantCulture).Replace('.', '_')}",
        };

    private static string Words(decimal step) =>
        step switch
        {
            0.01m => "two decimals",
            1m => "a whole number",
            _ => $"a multiple of {step.ToString(CultureInfo.InvariantCulture)}",
        };

    private static string Words(RoundingMode mode) =>
        mode switch
        {
            RoundingMode.HalfUp => "half up",
            RoundingMode.HalfEven => "half to even",
            RoundingMode.HalfDown => "half down",
            RoundingMode.Up => "up",
            _ => "down",
        };

    private static string Constant(RoundingMode mode) =>
        mode switch
        {
            RoundingMode.HalfUp => "ROUND_HALF_UP",
            RoundingMode.HalfEven => "ROUND_HALF_EVEN",
            RoundingMode.HalfDown => "ROUND_HALF_DOWN",
            RoundingMode.Up => "ROUND_CEILING",
            _ => "ROUND_FLOOR",
        };
}
