using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Polly.Timeout;

namespace OmniForge.Orchestration.Models;

/// <summary>What it means that a call failed.</summary>
internal static class ModelFailures
{
    /// <summary>An endpoint that asks for a longer wait is taken for one that does not answer.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <summary>Tells whether trying again may help.</summary>
    public static bool IsPassing(Exception failure, TimeProvider time) =>
        failure switch
        {
            ClientResultException { Status: 408 or 429 or >= 500 } => !(WaitOf(failure, time) > LongestWait),
            ClientResultException { Status: 0 } => true,
            _ => failure is HttpRequestException or IOException or TimeoutRejectedException or JsonException,
        };

    /// <summary>Tells whether every other call would fail as well: the key or the request is refused.</summary>
    public static bool IsFinal(Exception failure) =>
        failure is BudgetException or ClientResultException { Status: >= 400 and < 500 and not (408 or 429) };

    /// <summary>How long the endpoint asks to wait, in its header Retry-After; null, if it does not.</summary>
    public static TimeSpan? WaitOf(Exception? failure, TimeProvider time)
    {
        if (
            failure is not ClientResultException refused
            || refused.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var wait) != true
        )
        {
            return null;
        }

        return int.TryParse(wait, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(wait, CultureInfo.InvariantCulture, out var at)
                ? TimeSpan.FromTicks(Math.Max(0, (at - time.GetUtcNow()).Ticks))
            : null;
    }

    /// <summary>The failure in a few words, which hold nothing of the key or the prompt.</summary>
    public static string Describe(Exception failure) =>
        failure switch
        {
            BudgetException budget => budget.Message,
            TimeoutRejectedException late => string.Create(
                CultureInfo.InvariantCulture,
                $"no answer within {late.Timeout.TotalSeconds} s"
            ),
            ClientResultException { Status: > 0 } refused => string.Create(
                CultureInfo.InvariantCulture,
                $"the endpoint answered with status {refused.Status}"
            ),
            JsonException or FormatException or InvalidOperationException or KeyNotFoundException =>
                "the endpoint's answer is not of the form of the API",
            _ => $"the connection failed: {failure.GetBaseException().Message}",
        };
}
