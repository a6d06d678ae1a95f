using OmniForge.Foundation;
using OmniForge.Messaging.Failures;

namespace OmniForge.Messaging.Bus;

/// <summary>Finds values of options that no bus can work with.</summary>
internal static class BusOptionsCheck
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);
    private static readonly TimeSpan ShortestBreak = TimeSpan.FromMilliseconds(500);

    /// <summary>Makes sure that there are none.</summary>
    /// <exception cref="OmniForgeException">There are some; all are told.</exception>
    public static void Demand(BusOptions options)
    {
        Diagnostic[] problems = [.. Of(options), .. Of(options.Retry), .. Of(options.Breaker)];
        if (problems is not [])
        {
            throw new OmniForgeException(problems);
        }
    }

    private static IEnumerable<Diagnostic> Of(BusOptions options) =>
        [
            .. Producer(options.Producer),
            .. AtLeastOne("Concurrency", options.Concurrency),
            .. AtLeastOne("MaxInHand", options.MaxInHand),
            .. Wait("DrainTime", options.DrainTime, TimeSpan.Zero),
        ];

    private static IEnumerable<Diagnostic> Of(RetryPolicy retry) =>
        [
            .. AtLeastOne("Retry.Attempts", retry.Attempts),
            .. Wait("Retry.BaseDelay", retry.BaseDelay, TimeSpan.FromMilliseconds(1)),
            .. Wait("Retry.MaxDelay", retry.MaxDelay, retry.BaseDelay),
            .. Wait("Retry.Deadline", retry.Deadline, TimeSpan.Zero),
        ];

    private static IEnumerable<Diagnostic> Of(BreakerOptions breaker) =>
        [
            .. breaker.Failures >= 2 ? [] : Refusal("Breaker.Failures", "at least 2", breaker.Failures),
            .. Wait("Breaker.Sampling", breaker.Sampling, ShortestBreak),
            .. Wait("Breaker.Break", breaker.Break, ShortestBreak),
        ];

    private static IEnumerable<Diagnostic> Producer(string name) =>
        name.Length > 0
        && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            ? []
            : Refusal("Producer", "a name of lower-case letters, digits and hyphens", $"'{name}'");

    private static IEnumerable<Diagnostic> AtLeastOne(string name, int value) =>
        value >= 1 ? [] : Refusal(name, "at least 1", value);

    private static IEnumerable<Diagnostic> Wait(string name, TimeSpan value, TimeSpan least) =>
        value >= least && value <= LongestWait ? [] : Refusal(name, $"between {least} and {LongestWait}", value);

    private static Diagnostic[] Refusal(string name, string wanted, object value) =>
        [BusDiagnostics.BadOption.At(null, null, name, wanted, value)];
}
