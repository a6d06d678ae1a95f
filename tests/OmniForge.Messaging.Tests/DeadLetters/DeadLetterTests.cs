using OmniForge.Foundation;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.DeadLetters;

public sealed class DeadLetterTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_replay_publishes_the_message_where_and_as_it_stood()
    {
        await using var letters = await Letters.OpenAsync();
        var place = await letters.AddAsync("body");
        var report = await letters.Replay.ReplayAsync(DeadLetterFilter.All, new(), Cancellation);
        report.Replayed.ShouldHaveSingleItem().Id.ShouldBe(DeadLetterId.Of(place));
        var message = (await letters.ReadAsync(Letters.Orders)).ShouldHaveSingleItem();
        message.Position.Partition.ShouldBe(new TopicPartition(Letters.Orders, 2));
        Letters.Text(message.Key!.Value).ShouldBe("key");
        Letters.Text(message.Value!.Value).ShouldBe("body");
        message
            .Headers.Select(header => $"{header.Name}={Letters.Text(header.Value)}")
            .ShouldBe(["trace=a", "trace=b", $"dlq_replay_of={DeadLetterId.Of(place)}"]);
    }

    [Fact]
    public async Task Proof_11_a_second_replay_does_nothing()
    {
        await using var letters = await Letters.OpenAsync();
        await letters.AddAsync("body");
        await letters.Replay.ReplayAsync(DeadLetterFilter.All, new(), Cancellation);
        var second = await letters.Replay.ReplayAsync(DeadLetterFilter.All, new(), Cancellation);
        second.Replayed.ShouldBeEmpty();
        (await letters.ReadAsync(Letters.Orders)).Count.ShouldBe(1);
        (await letters.OpenBodiesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_replay_that_failed_again_is_replayed_only_when_somebody_says_so()
    {
        await using var letters = await Letters.OpenAsync();
        await letters.AddAsync("body");
        await letters.Replay.ReplayAsync(DeadLetterFilter.All, new(), Cancellation);
        var replayed = (await letters.ReadAsync(Letters.Orders))[0];
        await letters.AddAsync("body", headers: replayed.Headers);

        var report = await letters.Replay.ReplayAsync(DeadLetterFilter.All, new(), Cancellation);
        report.Replayed.ShouldBeEmpty();
        report.Skipped.Count.ShouldBe(1);
        (await letters.ReadAsync(Letters.Orders)).Count.ShouldBe(1);

        await letters.Replay.ReplayAsync(DeadLetterFilter.All, new() { Again = true }, Cancellation);
        var messages = await letters.ReadAsync(Letters.Orders);
        messages.Count.ShouldBe(2);
        messages[1].Headers.Count(header => header.Name == "dlq_replay_of").ShouldBe(1);
    }

    [Fact]
    public async Task A_dry_run_tells_and_does_nothing()
    {
        await using var letters = await Letters.OpenAsync();
        await letters.AddAsync("body");
        var report = await letters.Replay.ReplayAsync(DeadLetterFilter.All, new() { IsDryRun = true }, Cancellation);
        report.Replayed.Count.ShouldBe(1);
        (await letters.ReadAsync(Letters.Orders)).ShouldBeEmpty();
        (await letters.OpenBodiesAsync()).ShouldBe(["body"]);
    }

    [Fact]
    public async Task Replays_keep_a_rate()
    {
        await using var letters = await Letters.OpenAsync();
        await letters.AddAsync("a");
        await letters.AddAsync("b");
        var replay = letters.Replay.ReplayAsync(DeadLetterFilter.All, new() { PerSecond = 0.5 }, Cancellation);
        while ((await letters.OpenBodiesAsync()).Count == 2)
        {
            await Task.Yield();
        }

        letters.Time.Advance(TimeSpan.FromSeconds(1.9));
        replay.IsCompleted.ShouldBeFalse();
        (await letters.ReadAsync(Letters.Orders)).Count.ShouldBe(1);
        while (!replay.IsCompleted)
        {
            letters.Time.Advance(TimeSpan.FromSeconds(0.1));
            await Task.Yield();
        }

        (await letters.ReadAsync(Letters.Orders)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_edited_payload_takes_the_place_of_the_body()
    {
        await using var letters = await Letters.OpenAsync();
        await letters.AddAsync("broken");
        await letters.Replay.ReplayAsync(
            DeadLetterFilter.All,
            new() { Payload = Letters.Bytes("mended") },
            Cancellation
        );
        var message = (await letters.ReadAsync(Letters.Orders)).ShouldHaveSingleItem();
        Letters.Text(message.Value!.Value).ShouldBe("mended");
    }

    [Fact]
    public async Task An_edited_payload_that_would_fail_again_or_stands_for_several_is_refused()
    {
        await using var letters = await Letters.OpenAsync();
        await letters.AddAsync("a");
        await Refused("bad", "OMF7303");
        await letters.AddAsync("b");
        await Refused("mended", "OMF7302");
        (await letters.ReadAsync(Letters.Orders)).ShouldBeEmpty();

        async Task Refused(string payload, string number) =>
            (
                await Should.ThrowAsync<OmniForgeException>(() =>
                    letters.Replay.ReplayAsync(
                        DeadLetterFilter.All,
                        new() { Payload = Letters.Bytes(payload) },
                        Cancellation
                    )
                )
            )
                .Diagnostics[0]
                .Descriptor.Number.ShouldBe(number);
    }

    [Fact]
    public async Task Filters_tell_letters_apart()
    {
        await using var letters = await Letters.OpenAsync();
        var correlation = new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        var first = await letters.AddAsync("a");
        letters.Time.Advance(TimeSpan.FromHours(1));
        await letters.AddAsync("b", Letters.Parcels, FailureClass.Rejected, correlation);
        letters.Time.Advance(TimeSpan.FromHours(1));
        await letters.AddAsync("c", failure: FailureClass.HandlerError);
        var noon = new DateTimeOffset(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

        await Covers(DeadLetterFilter.All, "a", "b", "c");
        await Covers(new() { Position = first }, "a");
        await Covers(new() { Topic = Letters.Orders }, "a", "c");
        await Covers(new() { Class = FailureClass.Rejected }, "b");
        await Covers(new() { CorrelationId = correlation }, "b");
        await Covers(new() { Since = noon.AddHours(1) }, "b", "c");
        await Covers(new() { Until = noon.AddHours(1) }, "a");
        await Covers(new() { Topic = Letters.Orders, Since = noon.AddMinutes(1) }, "c");

        async Task Covers(DeadLetterFilter filter, params string[] bodies) =>
            (await letters.OpenBodiesAsync(filter)).ShouldBe(bodies);
    }

    [Fact]
    public async Task What_is_purged_is_gone_and_its_neighbours_stay()
    {
        await using var letters = await Letters.OpenAsync();
        await letters.AddAsync("a");
        await letters.AddAsync("b", failure: FailureClass.Rejected);
        await letters.AddAsync("c");
        await letters.AddAsync("d", failure: FailureClass.Rejected);

        await letters.Store.RemoveAsync(await Of(FailureClass.Rejected), Cancellation);
        (await letters.OpenBodiesAsync()).ShouldBe(["a", "c"]);

        await letters.Store.RemoveAsync(await Of(FailureClass.InvalidJson), Cancellation);
        (await letters.OpenBodiesAsync()).ShouldBeEmpty();
        (await letters.ReadAsync($"{Letters.Orders}.dlq"))
            .Select(DeadLetterHeaders.Read)
            .OfType<DeadLetter>()
            .ShouldAllBe(letter => letter.Failure.Class == FailureClass.Rejected);

        Task<IReadOnlyList<StoredLetter>> Of(FailureClass failure) =>
            letters.Store.ListAsync(new() { Class = failure }, Cancellation);
    }

    [Fact]
    public async Task A_watch_ends_when_there_are_as_many_as_told()
    {
        await using var letters = await Letters.OpenAsync();
        await letters.AddAsync("a");
        var looks = new List<int>();
        var looked = new SemaphoreSlim(0);
        var watch = new DeadLetterWatch(letters.Store, letters.Time).WaitAsync(
            DeadLetterFilter.All,
            threshold: 2,
            TimeSpan.FromMinutes(1),
            count =>
            {
                looks.Add(count);
                looked.Release();
            },
            Cancellation
        );
        await looked.WaitAsync(Cancellation);
        await letters.AddAsync("b");
        while (!watch.IsCompleted)
        {
            letters.Time.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        (await watch).Count.ShouldBe(2);
        (looks[0], looks[^1]).ShouldBe((1, 2));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a:b:c")]
    [InlineData("a:0")]
    [InlineData("a:0:-1")]
    [InlineData(":0:1")]
    public void What_is_no_id_is_none(string text) => DeadLetterId.TryParse(text, out _).ShouldBeFalse();
}
