using System.Globalization;
using System.Numerics;
using OmniForge.Python.Expressions;

namespace OmniForge.Python;

/// <summary>Decimal numbers as Python builds them.</summary>
internal static class PyDecimal
{
    private static readonly PySymbol Class = PySymbol.Of("decimal", "Decimal");

    /// <summary><c>Decimal("1.50")</c>, or <c>Decimal(100)</c> for a whole number.</summary>
    /// <exception cref="FormatException">The text is no decimal number.</exception>
    public static PyExpression Of(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        if (BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return Class.Call(PyNumber.Integer(whole));
        }

        var isNumber =
            digits.Length > 0
            && digits.TrimStart('-').All(c => char.IsAsciiDigit(c) || c == '.')
            && digits.Count(c => c == '.') == 1
            && digits.Any(char.IsAsciiDigit);
        return isNumber ? Class.Call(new PyString(digits)) : throw new FormatException("That is no decimal number.");
    }
}
