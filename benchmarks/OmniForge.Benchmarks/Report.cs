using System.Globalization;

namespace OmniForge.Benchmarks;

/// <summary>Prints measurements as a table.</summary>
internal static class Report
{
    /// <summary>Writes the table to standard output.</summary>
    public static void Print(IReadOnlyList<Measurement> measurements)
    {
        Write("measured", "value", "unit", "target", "", "beside");
        foreach (var one in measurements)
        {
            var value = one.Value.ToString(one.Value < 100 ? "0.000" : "0", CultureInfo.InvariantCulture);
            Write(one.What, value, one.Unit, one.Target, one.IsMet ? "met" : "MISSED", one.Beside);
        }
    }

    private static void Write(string what, string value, string unit, string target, string met, string beside) =>
        Console.WriteLine($"{what, -44} {value, 9} {unit, -8} {target, -9} {met, -6}  {beside}");
}
