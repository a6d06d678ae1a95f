using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using OmniForge.Foundation;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Tests.Support;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;
using static OmniForge.Messaging.Tests.Bus.BusWorld;

namespace OmniForge.Messaging.Tests.Bus;

/// <summary>What the bus promises, over any log; each adapter inherits it. The numbers are those of the proof list in <c>facts/reference-system.md</c>.</summary>
public abstract class BusTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>An empty log.</summary>
    protected abstract ValueTask<ITransport> OpenAsync();

    [Fact]
    public async Task A_request_is_answered_with_its_correlation_and_session()
    {
        await using var world = await OnAsync(await OpenAsync());
        await using var service = await world.ServeAsync((request, _, _) => new(Answer(request)));
        await using var requester = world.Bus().OpenRequester();
        var request = Request("order-desk.md", Session(1)) with { CorrelationId = Session(2) };

        var reply = await Ask(requester, request);

        var response = reply.ShouldBeOfType<Reply.Answered>().Response.ShouldBeOfType<CodegenAnalysisResponse>();
        response.Renderings[0].Name.ShouldBe("order-desk.md");
        (response.CorrelationId, response.SessionId).ShouldBe((Session(2), Session(1)));
        _ = response.CausationId.ShouldNotBeNull();
    }

    [Fact]
    public async Task Proof_06_no_answer_is_missed_when_asked_at_once_by_new_requesters_of_new_groups()
    {
        await using var world = await OnAsync(await OpenAsync());
        for (var group = 0; group * RoundsEach < Rounds; group++)
        {
            await using var service = await world.ServeAsync((request, _, _) => new(Answer(request)), $"fresh-{group}");
            for (var round = 0; round < RoundsEach; round++)
            {
                await using var requester = world.Bus().OpenRequester();

                (await Ask(requester, Request($"{group}-{round}.md"))).ShouldBeOfType<Reply.Answered>();
            }
        }
    }

    [Fact]
    public async Task Proof_08_events_of_a_session_are_handled_in_their_order_and_sessions_side_by_side()
    {
        await using var world = await OnAsync(await OpenAsync());
        var bus = world.Bus();
        const int Sessions = 8;
        const int Each = 25;
        ConcurrentDictionary<Guid, ConcurrentQueue<string>> seen = new();
        using var all = new CountdownEvent(Sessions * Each);
        for (var number = 0; number < Each; number++)
        {
            for (var session = 0; session < Sessions; session++)
            {
                _ = await Limited(bus.PublishAsync(Request($"{number:d3}", Session(session)), Cancellation));
            }
        }

        await using var service = await world.ServeAsync(
            async (request, _, _) =>
            {
                await Task.Yield();
                seen.GetOrAdd(request.SessionId, _ => new()).Enqueue(request.Prd.Name);
                all.Signal();
                return Outcome.Completed.Nothing;
            }
        );
        await Limited(Task.Run(() => all.Wait(Cancellation), Cancellation));

        foreach (var names in seen.Values)
        {
            names.ShouldBe(names.Order(StringComparer.Ordinal));
        }

        seen.Count.ShouldBe(Sessions);
    }

    [Fact]
    public async Task Proof_01_poison_becomes_a_dead_letter_and_its_neighbours_stay_in_order()
    {
        await using var world = await OnAsync(await OpenAsync());
        var bus = world.Bus();
        ConcurrentQueue<string> seen = new();
        var last = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = await Limited(bus.PublishAsync(Request("1", Session(1)), Cancellation));
        var key = Session(1).ToString();
        MessageHeader header = new("note", "kept"u8.ToArray());
        var poison = await world.PublishAsync(Requests, "{\"payload\": "u8.ToArray(), key, header);
        _ = await world.PublishAsync(Requests, null, key);
        _ = await world.PublishAsync(Requests, [0xff, 0xfe], key);
        _ = await Limited(bus.PublishAsync(Request("2", Session(1)), Cancellation));

        await using var service = await world.ServeAsync(
            (request, _, _) =>
            {
                seen.Enqueue(request.Prd.Name);
                if (request.Prd.Name == "2")
                {
                    last.TrySetResult();
                }

                return new(Outcome.Completed.Nothing);
            }
        );
        await Limited(last.Task);
        var letters = await world.DeadLettersAsync(3);

        seen.ShouldBe(["1", "2"]);
        letters
            .Select(letter => letter.Failure.Class)
            .ShouldBe([FailureClass.InvalidJson, FailureClass.Empty, FailureClass.NotUtf8]);
        letters[0].Original.Position.ShouldBe(poison);
        letters[0].Original.Value!.Value.ToArray().ShouldBe("{\"payload\": "u8.ToArray());
        letters[0].Original.Headers.Single().Name.ShouldBe("note");
        letters[0].Group.ShouldBe("omniarchon-codegen");
        letters[1].Original.Value.ShouldBeNull();
    }

    [Fact]
    public async Task Proof_01_five_hundred_bad_messages_of_all_classes_are_dead_letters_with_full_evidence()
    {
        await using var world = await OnAsync(await OpenAsync());
        var bus = world.Bus();
        var bad = (await BadMessages.OfAsync(world.Codec, Session(1))).All;
        ConcurrentQueue<string> seen = new();
        var last = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        List<(FailureClass Class, OutgoingMessage Message, Position Position)> sent = [];
        for (var number = 0; number < BadOnes; number++)
        {
            var (failure, message) = bad[number % bad.Count];
            sent.Add((failure, message, await Limited(world.Transport.PublishAsync(message, Cancellation))));
            _ = await Limited(bus.PublishAsync(Request($"{number:d3}", Session(1)), Cancellation));
        }

        await using var service = await world.ServeAsync(
            (request, _, _) =>
            {
                seen.Enqueue(request.Prd.Name);
                if (seen.Count == BadOnes)
                {
                    last.TrySetResult();
                }

                return new(Outcome.Completed.Nothing);
            }
        );
        await Limited(last.Task);
        var letters = await world.DeadLettersAsync(BadOnes);

        seen.ShouldBe(Enumerable.Range(0, BadOnes).Select(number => $"{number:d3}"));
        foreach (var ((failure, message, position), letter) in sent.Zip(letters))
        {
            (letter.Failure.Class, letter.Original.Position).ShouldBe((failure, position));
            letter.Original.Value?.ToArray().ShouldBe(message.Value?.ToArray());
            letter.Original.Key?.ToArray().ShouldBe(message.Key?.ToArray());
            letter
                .Original.Headers.Select(header => header.Name)
                .ShouldBe(message.Headers.Select(header => header.Name));
        }
    }

    [Fact]
    public async Task A_handler_that_fails_for_good_leaves_a_dead_letter_and_an_error_reply()
    {
        await using var world = await OnAsync(await OpenAsync());
        await using var service = await world.ServeAsync(
            (_, _, _) => throw new InvalidOperationException("password=hunter2")
        );
        await using var requester = world.Bus().OpenRequester();

        var error = (await Ask(requester, Request("a"))).ShouldBeOfType<Reply.Failed>().Error;

        (error.Operation, error.Code, error.Retryable).ShouldBe(("analyze", "HANDLER_ERROR", false));
        var letter = (await world.DeadLettersAsync(1))[0];
        letter.Failure.ExceptionType.ShouldBe(typeof(InvalidOperationException).FullName);
        letter.Attempts.ShouldBe(1);
        letter.CorrelationId.ShouldBe(error.CorrelationId);
        error.Message.ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task Proof_09_what_may_pass_is_tried_again_and_given_up_in_the_end()
    {
        await using var world = await OnAsync(await OpenAsync());
        ConcurrentDictionary<string, int> attempts = new(StringComparer.Ordinal);
        await using var service = await world.ServeAsync(
            (request, context, _) =>
            {
                attempts[request.Prd.Name] = context.Attempt;
                return request.Prd.Name == "mends" && context.Attempt == 3
                    ? new(Answer(request))
                    : throw new TimeoutException();
            }
        );
        await using var requester = world.Bus().OpenRequester();

        (await Ask(requester, Request("mends"))).ShouldBeOfType<Reply.Answered>();
        var error = (await Ask(requester, Request("stays"))).ShouldBeOfType<Reply.Failed>().Error;

        (error.Code, error.Retryable).ShouldBe(("RETRIES_EXHAUSTED", true));
        attempts["mends"].ShouldBe(3);
        attempts["stays"].ShouldBe(world.Options.Retry.Attempts);
        (await world.DeadLettersAsync(1))[0].Attempts.ShouldBe(world.Options.Retry.Attempts);
    }

    [Fact]
    public async Task Proof_05_late_double_and_mismatched_answers_are_counted_and_change_nothing()
    {
        await using var world = await OnAsync(await OpenAsync());
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var service = await world.ServeAsync(
            async (request, _, _) =>
            {
                if (request.Prd.Name == "late")
                {
                    await go.Task;
                }

                var answer = ((Outcome.Completed)Answer(request)).Events[0];
                return new Outcome.Completed([answer, answer]);
            }
        );
        await using var requester = world.Bus().OpenRequester();

        (
            await Limited(requester.RequestAsync(Request("late"), TimeSpan.FromMilliseconds(300), Cancellation))
        ).ShouldBeOfType<Reply.TimedOut>();
        go.SetResult();
        (await Ask(requester, Request("twice"))).ShouldBeOfType<Reply.Answered>();
        (await Ask(requester, Request("more"))).ShouldBeOfType<Reply.Answered>();

        await Until(() => requester.Fates.GetValueOrDefault(ReplyFate.Duplicate) == 2);
        await Until(() => requester.Fates.GetValueOrDefault(ReplyFate.Late) == 2);
        requester.Fates[ReplyFate.Accepted].ShouldBe(2);
    }

    [Fact]
    public async Task Proof_05_an_answer_to_another_message_of_the_same_correlation_is_not_taken()
    {
        await using var world = await OnAsync(await OpenAsync());
        await using var service = await world.ServeAsync(
            async (request, context, cancellation) =>
            {
                var foreign = ((Outcome.Completed)Answer(request)).Events[0] with { CausationId = Session(99) };
                var message = await world.Codec.EncodeAsync(
                    foreign with
                    {
                        CorrelationId = request.CorrelationId,
                        SessionId = request.SessionId,
                    },
                    context.Envelope with
                    {
                        EventType = "tests.analysis-completed",
                        ReplyTo = null,
                    },
                    cancellation
                );
                _ = await world.Transport.PublishAsync(
                    message with
                    {
                        Partition = context.Envelope.ReplyTo!.Partition,
                    },
                    cancellation
                );
                return Answer(request);
            }
        );
        await using var requester = world.Bus().OpenRequester();

        (await Ask(requester, Request("a"))).ShouldBeOfType<Reply.Answered>();

        requester.Fates[ReplyFate.Mismatched].ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_to_a_partition_that_does_not_exist_holds_up_nothing()
    {
        await using var world = await OnAsync(await OpenAsync());
        var request = await world.Codec.EncodeAsync(
            Request("a") with
            {
                CorrelationId = Session(5),
                SessionId = Session(6),
            },
            Wire.EnvelopeOf(Request("a")) with
            {
                ReplyTo = new(Answers, 999),
                Deadline = null,
            },
            Cancellation
        );
        _ = await Limited(world.Transport.PublishAsync(request, Cancellation));
        await using var service = await world.ServeAsync((asked, _, _) => new(Answer(asked)));
        await using var requester = world.Bus().OpenRequester();

        (await Ask(requester, Request("b", Session(6)))).ShouldBeOfType<Reply.Answered>();
    }

    [Fact]
    public async Task What_is_in_hand_when_a_subscription_ends_is_answered_once()
    {
        await using var world = await OnAsync(await OpenAsync());
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var calls = 0;
        var first = await world.ServeAsync(
            async (request, _, _) =>
            {
                _ = Interlocked.Increment(ref calls);
                begun.TrySetResult();
                await go.Task;
                return Answer(request);
            }
        );
        await using var requester = world.Bus().OpenRequester();
        var asking = Ask(requester, Request("a"));
        await Limited(begun.Task);
        var ending = first.DisposeAsync().AsTask();
        go.SetResult();
        await Limited(ending);

        (await asking).ShouldBeOfType<Reply.Answered>();
        await using var second = await world.ServeAsync(
            (request, _, _) =>
            {
                _ = Interlocked.Increment(ref calls);
                return new(Answer(request));
            }
        );
        (await Ask(requester, Request("b"))).ShouldBeOfType<Reply.Answered>();
        calls.ShouldBe(2);
    }

    [Fact]
    public async Task What_nobody_serves_yet_is_answered_so()
    {
        await using var world = await OnAsync(await OpenAsync());
        await using var service = await world.ServeAsync((request, _, _) => new(Answer(request)));
        await using var requester = world.Bus().OpenRequester();

        var reply = await Ask(requester, EventExamples.All.OfType<CodegenMixinRequest>().Single());

        reply.ShouldBeOfType<Reply.Failed>().Error.Code.ShouldBe(CodegenErrorReply.NotServed);
    }

    [Fact]
    public async Task Proof_07_a_message_that_was_not_done_comes_again_and_none_behind_it_is_lost()
    {
        await using var world = await OnAsync(
            await OpenAsync(),
            new BusOptions { DrainTime = TimeSpan.FromMilliseconds(100) }
        );
        var bus = world.Bus();
        for (var number = 0; number < 20; number++)
        {
            _ = await Limited(bus.PublishAsync(Request($"{number}", Session(number)), Cancellation));
        }

        ConcurrentQueue<string> first = new();
        var stuck = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var service = await world.ServeAsync(
            async (request, _, cancellation) =>
            {
                if (request.Prd.Name == "3")
                {
                    stuck.TrySetResult();
                    await Task.Delay(Timeout.Infinite, cancellation);
                }

                first.Enqueue(request.Prd.Name);
                return Outcome.Completed.Nothing;
            }
        );
        await Limited(stuck.Task);
        await service.DisposeAsync();
        ConcurrentQueue<string> second = new();
        var found = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var next = await world.ServeAsync(
            (request, _, _) =>
            {
                second.Enqueue(request.Prd.Name);
                if (first.Concat(second).Distinct(StringComparer.Ordinal).Count() == 20)
                {
                    found.TrySetResult();
                }

                return new(Outcome.Completed.Nothing);
            }
        );

        await Limited(found.Task);
        second.ShouldContain("3");
        first.ShouldNotContain("3");
    }

    [Fact]
    public async Task Proof_10_of_ten_thousand_messages_few_are_in_hand_while_one_is_handled_and_others_go_on()
    {
        const int All = 10_000;
        const int MostInHand = 50;
        await using var log = new WatchedTransport(await OpenAsync());
        await using var world = await OnAsync(log, new BusOptions { MaxInHand = MostInHand, Concurrency = 2 });
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        ConcurrentQueue<string> handled = new();
        await using var service = await world.ServeAsync(
            async (request, _, cancellation) =>
            {
                if (request.SessionId == Session(1))
                {
                    await gate.Task.WaitAsync(cancellation);
                }

                handled.Enqueue(request.Prd.Name);
                return Outcome.Completed.Nothing;
            }
        );
        var bus = world.Bus();
        var first = await Limited(bus.PublishAsync(Request("0", Session(1)), Cancellation));
        var other = await OnAnotherPartitionAsync(bus, first.Partition);
        var slow = Task.Run(() => PublishAsync(bus, Session(1), 1, All), Cancellation);

        await Limited(PublishAsync(bus, other, 0, 500));
        await Until(() => handled.Count >= 500);
        log.Received(first.Partition).ShouldBeLessThanOrEqualTo(MostInHand);
        gate.SetResult();
        await Limited(slow);
        await Until(() => handled.Count(name => name != "other") == All + 500);

        log.MostInHand.ShouldBeLessThanOrEqualTo(MostInHand);
    }

    [Fact]
    public async Task No_more_messages_are_handled_at_once_than_allowed()
    {
        await using var world = await OnAsync(await OpenAsync(), new BusOptions { MaxInHand = 4, Concurrency = 2 });
        var bus = world.Bus();
        const int All = 60;
        for (var number = 0; number < All; number++)
        {
            _ = await Limited(bus.PublishAsync(Request($"{number}", Session(number)), Cancellation));
        }

        using var done = new CountdownEvent(All);
        var side = 0;
        var most = 0;
        await using var service = await world.ServeAsync(
            async (_, _, _) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref side));
                await Task.Yield();
                Interlocked.Decrement(ref side);
                done.Signal();
                return Outcome.Completed.Nothing;
            }
        );

        await Limited(Task.Run(() => done.Wait(Cancellation), Cancellation));
        most.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_message_that_waits_for_another_attempt_holds_up_its_own_session_only()
    {
        await using var world = await OnAsync(await OpenAsync(), new BusOptions { Concurrency = 1 });
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        ConcurrentQueue<string> handled = new();
        await using var service = await world.ServeAsync(
            (request, context, _) =>
            {
                handled.Enqueue($"{request.Prd.Name} {context.Attempt}");
                return new(
                    request.Prd.Name == "a" && context.Attempt == 1
                        ? new Outcome.Retry(new(FailureClass.HandlerError, "later"))
                        : Outcome.Completed.Nothing
                );
            },
            services: BusServices.System with
            {
                Time = time,
            }
        );
        var bus = world.Bus();
        _ = await Limited(bus.PublishAsync(Request("a", Session(1)), Cancellation));
        _ = await Limited(bus.PublishAsync(Request("b", Session(1)), Cancellation));
        await Until(() => handled.Contains("a 1"));
        for (var session = 2; session < 12; session++)
        {
            _ = await Limited(bus.PublishAsync(Request("c", Session(session)), Cancellation));
        }

        await Until(() => handled.Count == 11);
        handled.ShouldNotContain("b 1");
        await Until(() =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            return handled.Contains("b 1");
        });

        handled.Skip(11).ShouldBe(["a 2", "b 1"]);
    }

    [Fact]
    public async Task Proof_02_as_long_as_the_dead_letter_cannot_be_written_the_message_is_not_done()
    {
        var isBroken = true;
        await using var log = new FaultyTransport(
            await OpenAsync(),
            message => isBroken && message.Topic.Contains(".dlq.", StringComparison.Ordinal)
        );
        await using var world = await OnAsync(log);
        _ = await world.PublishAsync(Requests, "no JSON"u8.ToArray());
        var service = await world.ServeAsync((request, _, _) => new(Answer(request)));
        await Until(() => log.Refused > 2);
        await service.DisposeAsync();
        isBroken = false;

        await using var next = await world.ServeAsync((request, _, _) => new(Answer(request)));

        (await world.DeadLettersAsync(1))[0].Failure.Class.ShouldBe(FailureClass.InvalidJson);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_published_keeps_its_request()
    {
        var isBroken = true;
        var answers = Answers;
        await using var log = new FaultyTransport(
            await OpenAsync(),
            message => isBroken && string.Equals(message.Topic, answers, StringComparison.Ordinal)
        );
        await using var world = await OnAsync(log);
        await using var requester = world.Bus().OpenRequester();
        var first = await world.ServeAsync((request, _, _) => new(Answer(request)));
        var asking = Ask(requester, Request("a"));
        await Until(() => log.Refused > 2);
        await first.DisposeAsync();
        isBroken = false;

        await using var second = await world.ServeAsync((request, _, _) => new(Answer(request)));

        (await asking).ShouldBeOfType<Reply.Answered>();
    }

    [Fact]
    public async Task An_answer_that_is_too_large_becomes_an_error_reply()
    {
        await using var world = await OnAsync(await OpenAsync());
        var large = Content.OfText("text/plain", new string('a', 2_000_000));
        await using var service = await world.ServeAsync(
            (request, _, _) => new(Answer(request with { Prd = new("large", large) }))
        );
        await using var requester = world.Bus().OpenRequester();

        var error = (await Ask(requester, Request("a"))).ShouldBeOfType<Reply.Failed>().Error;

        error.Code.ShouldBe("TOO_LARGE");
        (await world.DeadLettersAsync(1))[0].Failure.Class.ShouldBe(FailureClass.TooLarge);
    }

    [Fact]
    public async Task Proof_13_a_subscription_without_its_topics_does_not_start()
    {
        await using var transport = await OpenAsync();
        var bus = new EventBus(transport, new EventCodec(new()), new(), BusServices.System);
        var handlers = EventHandlers
            .For(EventRole.Intelligence, EventRegistry.Default)
            .On<CodegenAnalysisRequest>((request, _, _) => new(Answer(request)));

        var refusal = await Should.ThrowAsync<OmniForgeException>(() =>
            Limited(bus.SubscribeAsync(new("g"), handlers, Cancellation))
        );

        refusal.Diagnostics.Single().Message.ShouldContain(Requests);
    }

    [Fact]
    public async Task Members_of_a_group_share_the_work_and_take_over_from_one_that_leaves()
    {
        await using var world = await OnAsync(await OpenAsync());
        await using var one = await world.ServeAsync((request, _, _) => new(Answer(request)));
        var two = await world.ServeAsync((request, _, _) => new(Answer(request)));
        await Until(() => two.Partitions.Count > 0 && !one.Partitions.Intersect(two.Partitions).Any());
        var all = one.Partitions.Count + two.Partitions.Count;

        await two.DisposeAsync();
        await Until(() => one.Partitions.Count == all);

        await using var requester = world.Bus().OpenRequester();
        (await Ask(requester, Request("a"))).ShouldBeOfType<Reply.Answered>();
    }

    /// <summary>How often a new requester asks at once; each twenty of a group of their own.</summary>
    protected virtual int Rounds => RoundsEach;

    private const int BadOnes = 500;
    private const int RoundsEach = 20;

    private static string Answers { get; } = ((Outcome.Completed)Answer(Request("a"))).Events[0].ToKafkaTopic();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Task<Reply> Ask(Requester requester, Event request) =>
        Limited(requester.RequestAsync(request, Patience, Cancellation));

    // Counters of other threads have no event to wait for.
    private static async Task Until(Func<bool> holds) =>
        (await Task.Run(() => SpinWait.SpinUntil(holds, Patience), Cancellation)).ShouldBeTrue(
            "It did not come to that in time"
        );

    private static async Task<Guid> OnAnotherPartitionAsync(EventBus bus, TopicPartition taken)
    {
        for (var number = 2; ; number++)
        {
            var place = await Limited(bus.PublishAsync(Request("other", Session(number)), Cancellation));
            if (place.Partition != taken)
            {
                return Session(number);
            }
        }
    }

    private static async Task PublishAsync(EventBus bus, Guid session, int from, int to)
    {
        foreach (var numbers in Enumerable.Range(from, to - from).Chunk(500))
        {
            _ = await Task.WhenAll(
                numbers.Select(number => bus.PublishAsync(Request($"{number}", session), Cancellation))
            );
        }
    }
}
