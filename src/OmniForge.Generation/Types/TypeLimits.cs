using OmniForge.Generation.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Types;

/// <summary>Limits as arguments of pydantic's <c>Field</c> and <c>StringConstraints</c>.</summary>
internal static class TypeLimits
{
    /// <summary>Limits of a number.</summary>
    public static IReadOnlyList<PyArgument> Of(Bound? lower, Bound? upper, int? places, decimal? multipleOf)
    {
        var limits = new List<PyArgument>();
        if (lower is not null)
        {
            limits.Add(Py.Arg(lower.IsExclusive ? "gt" : "ge", Number(lower.Value)));
        }

        if (upper is not null)
        {
            limits.Add(Py.Arg(upper.IsExclusive ? "lt" : "le", Number(upper.Value)));
        }

        if (multipleOf is { } multiple)
        {
            limits.Add(Py.Arg("multiple_of", Number(multiple)));
        }

        if (places is { } count)
        {
            limits.Add(Py.Arg("decimal_places", PyNumber.Integer(count)));
        }

        return limits;
    }

    /// <summary>Limits of a length.</summary>
    public static IReadOnlyList<PyArgument> OfLength(int? least, int? most)
    {
        var limits = new List<PyArgument>();
        if (least is { } minimum)
        {
            limits.Add(Py.Arg("min_length", PyNumber.Integer(minimum, grouped: true)));
        }

        if (most is { } maximum)
        {
            limits.Add(Py.Arg("max_length", PyNumber.Integer(maximum, grouped: true)));
        }

        return limits;
    }

    /// <summary>What a text goes through and must be.</summary>
    public static IReadOnlyList<PyArgument> Of(TextType text)
    {
        var limits = new List<PyArgument>();
        if (text.Trim)
        {
            limits.Add(Py.Arg("strip_whitespace", Py.True));
        }

        if (text.Case != TextCase.AsGiven)
        {
            limits.Add(Py.Arg(text.Case == TextCase.Lower ? "to_lower" : "to_upper", Py.True));
        }

        limits.AddRange(OfLength(text.MinLength, text.MaxLength));
        if (text.Pattern is { } pattern)
        {
            limits.Add(Py.Arg("pattern", PyString.Raw(pattern)));
        }

        return limits;
    }

    /// <summary>A number as limits have it: <c>50_000</c>, or <c>Decimal("0.5")</c>.</summary>
    public static PyExpression Number(decimal value) =>
        value == decimal.Truncate(value)
            ? PyNumber.Integer(new System.Numerics.BigInteger(value), grouped: true)
            : Library.Decimal.Call(new PyString(Samples.NumberSamples.Written(value)));
}
