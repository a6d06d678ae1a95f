using CsCheck;
using OmniForge.Messaging.Failures;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Failures;

public sealed class RetryPolicyTests
{
    private static readonly RetryPolicy Policy = new()
    {
        Attempts = 6,
        BaseDelay = TimeSpan.FromMilliseconds(100),
        MaxDelay = TimeSpan.FromSeconds(1),
        Deadline = TimeSpan.FromSeconds(10),
    };

    [Theory]
    [InlineData(1, 50, 100)]
    [InlineData(2, 100, 200)]
    [InlineData(4, 400, 800)]
    [InlineData(5, 500, 1000)]
    public void Waits_grow_up_to_the_cap_and_half_of_each_is_chance(int attempts, int least, int most)
    {
        Policy.NextDelay(attempts, TimeSpan.Zero, 0)!.Value.TotalMilliseconds.ShouldBe(least);
        Policy.NextDelay(attempts, TimeSpan.Zero, 1)!.Value.TotalMilliseconds.ShouldBe(most);
    }

    [Fact]
    public void After_the_last_attempt_it_is_given_up() =>
        Policy.NextDelay(Policy.Attempts, TimeSpan.Zero, 0).ShouldBeNull();

    [Fact]
    public void No_attempt_begins_after_the_deadline() =>
        Gen.Select(Gen.Int[1, 5], Gen.Double[0, 20_000], Gen.Double[0, 0.999])
            .Sample(
                (attempts, elapsed, jitter) =>
                    Policy.NextDelay(attempts, TimeSpan.FromMilliseconds(elapsed), jitter) is not { } delay
                    || delay + TimeSpan.FromMilliseconds(elapsed) < Policy.Deadline
            );
}
