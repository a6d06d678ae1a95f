using System.Globalization;
using System.Numerics;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Logic.Arithmetic;

/// <summary>
/// A decimal number that computes as Python's default decimal context does: each result has at most 28 digits, a longer one is rounded
/// half to even. Neither infinity nor "not a number" exists; dividing by 0 throws.
/// </summary>
public readonly struct ContextDecimal : IEquatable<ContextDecimal>, IComparable<ContextDecimal>
{
    private const int Precision = 28;
    private const int LargestExponent = 10_000;

    private readonly BigInteger _coefficient;
    private readonly int _exponent;

    private ContextDecimal(BigInteger coefficient, int exponent)
    {
        _coefficient = coefficient;
        _exponent = exponent;
    }

    /// <summary>The number that a literal tells, with its trailing zeros.</summary>
    public static ContextDecimal Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new(bits[3] < 0 ? -magnitude : magnitude, -((bits[3] >> 16) & 0xFF));
    }

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => _coefficient.IsZero;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsInteger => this == Round(1m, RoundingMode.Down);

    /// <summary>The number as a <see cref="decimal"/>.</summary>
    /// <exception cref="OverflowException">It is too large for one.</exception>
    public decimal ToDecimal() => decimal.Parse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The sum.</summary>
    public static ContextDecimal operator +(ContextDecimal left, ContextDecimal right)
    {
        var exponent = Math.Min(left._exponent, right._exponent);
        return new ContextDecimal(left.At(exponent) + right.At(exponent), exponent).InContext();
    }

    /// <summary>The difference.</summary>
    public static ContextDecimal operator -(ContextDecimal left, ContextDecimal right) =>
        left + new ContextDecimal(-right._coefficient, right._exponent);

    /// <summary>The product.</summary>
    public static ContextDecimal operator *(ContextDecimal left, ContextDecimal right) =>
        new ContextDecimal(left._coefficient * right._coefficient, left._exponent + right._exponent).InContext();

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static ContextDecimal operator /(ContextDecimal left, ContextDecimal right)
    {
        if (right.IsZero)
        {
            throw new DivideByZeroException();
        }

        var shift = Precision + 2 + Digits(right._coefficient);
        var scaled = left._coefficient * BigInteger.Pow(10, shift);
        var quotient = BigInteger.DivRem(scaled, right._coefficient, out var remainder);
        // A digit behind the last one keeps a half from looking exact when something is left.
        var sticky = (quotient * 10) + (remainder.IsZero ? 0 : scaled.Sign * right._coefficient.Sign);
        return new ContextDecimal(sticky, left._exponent - right._exponent - shift - 1).InContext();
    }

    /// <summary>The number multiplied with itself.</summary>
    /// <param name="exponent">How often; negative, for one divided by that.</param>
    /// <exception cref="DivideByZeroException">0 to the power of a negative number.</exception>
    /// <exception cref="InvalidOperationException">The exponent is beyond 10 000.</exception>
    public ContextDecimal Power(int exponent)
    {
        if (Math.Abs(exponent) > LargestExponent)
        {
            throw new InvalidOperationException("The exponent is too large.");
        }

        var times = Math.Abs(exponent);
        var exact = new ContextDecimal(BigInteger.Pow(_coefficient, times), _exponent * times);
        return exponent < 0 ? Of(1m) / exact : exact.InContext();
    }

    /// <summary>Whether the left number is less.</summary>
    public static bool operator <(ContextDecimal left, ContextDecimal right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(ContextDecimal left, ContextDecimal right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is at most the right one.</summary>
    public static bool operator <=(ContextDecimal left, ContextDecimal right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is at least the right one.</summary>
    public static bool operator >=(ContextDecimal left, ContextDecimal right) => left.CompareTo(right) >= 0;

    /// <summary>Whether both have the same value.</summary>
    public static bool operator ==(ContextDecimal left, ContextDecimal right) => left.CompareTo(right) == 0;

    /// <summary>Whether they have different values.</summary>
    public static bool operator !=(ContextDecimal left, ContextDecimal right) => left.CompareTo(right) != 0;

    /// <summary>The nearest multiple of a step.</summary>
    /// <param name="step">The step, more than 0.</param>
    /// <param name="mode">Which way.</param>
    public ContextDecimal Round(decimal step, RoundingMode mode)
    {
        var unit = Of(step);
        var exponent = Math.Min(_exponent, unit._exponent);
        var divisor = unit.At(exponent);
        return new ContextDecimal(RoundedQuotient(At(exponent), divisor, mode) * unit._coefficient, unit._exponent);
    }

    /// <inheritdoc/>
    public int CompareTo(ContextDecimal other)
    {
        var exponent = Math.Min(_exponent, other._exponent);
        return At(exponent).CompareTo(other.At(exponent));
    }

    /// <inheritdoc/>
    public bool Equals(ContextDecimal other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContextDecimal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToDecimal().GetHashCode();

    /// <summary>The number with all its digits, without an exponent.</summary>
    public override string ToString()
    {
        if (_exponent >= 0)
        {
            return At(0).ToString(CultureInfo.InvariantCulture);
        }

        var digits = BigInteger.Abs(_coefficient).ToString(CultureInfo.InvariantCulture).PadLeft(1 - _exponent, '0');
        var sign = _coefficient.Sign < 0 ? "-" : "";
        return $"{sign}{digits[..^-_exponent]}.{digits[^-_exponent..]}";
    }

    private static BigInteger RoundedQuotient(BigInteger dividend, BigInteger divisor, RoundingMode mode)
    {
        var floor = BigInteger.DivRem(dividend, divisor, out var remainder);
        if (remainder.Sign < 0)
        {
            floor -= 1;
            remainder += divisor;
        }

        var twice = (remainder * 2).CompareTo(divisor);
        var isUp = mode switch
        {
            RoundingMode.Up => !remainder.IsZero,
            RoundingMode.Down => false,
            RoundingMode.HalfUp => twice > 0 || (twice == 0 && dividend.Sign > 0),
            RoundingMode.HalfDown => twice > 0 || (twice == 0 && dividend.Sign < 0),
            _ => twice > 0 || (twice == 0 && !floor.IsEven),
        };
        return isUp ? floor + 1 : floor;
    }

    private static int Digits(BigInteger value) => BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture).Length;

    private BigInteger At(int exponent) => _coefficient * BigInteger.Pow(10, _exponent - exponent);

    private ContextDecimal InContext()
    {
        // 93 bits are never more than 28 digits.
        var surplus = _coefficient.GetBitLength() <= 93 ? 0 : Digits(_coefficient) - Precision;
        if (surplus <= 0)
        {
            return this;
        }

        var rounded = RoundedQuotient(_coefficient, BigInteger.Pow(10, surplus), RoundingMode.HalfEven);
        return new ContextDecimal(rounded, _exponent + surplus).InContext();
    }
}
