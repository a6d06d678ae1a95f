using System.Globalization;
using System.Numerics;

namespace OmniForge.Python.Expressions;

/// <summary>A number that is not negative; a negative one is a <see cref="PyUnary"/> of it.</summary>
public sealed record PyNumber : PyAtom
{
    private PyNumber(string source) => Source = source;

    internal override string Source { get; }

    /// <summary>An integer: <c>200</c>, or with its thousands apart from 1,000 on where <paramref name="grouped"/>: <c>50_000</c>.</summary>
    public static PyExpression Integer(BigInteger value, bool grouped = false)
    {
        var digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture);
        for (var i = digits.Length - 3; grouped && i > 0; i -= 3)
        {
            digits = digits.Insert(i, "_");
        }

        return value.Sign < 0 ? -new PyNumber(digits) : new PyNumber(digits);
    }

    /// <summary>A binary floating-point number in its shortest form; infinities and NaN are refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static PyExpression Float(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Python has no literal for it.");
        }

        var text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture).ToLowerInvariant();
        var hasPoint = text.AsSpan().ContainsAny('.', 'e');
        var number = new PyNumber(hasPoint ? text.Replace("e+", "e", StringComparison.Ordinal) : $"{text}.0");
        return value < 0 ? -number : number;
    }
}
