using System.Text;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.DeadLetters;

public sealed class DeadLetterHeadersTests
{
    private static readonly DateTimeOffset Time = new(2026, 12, 1, 8, 30, 0, TimeSpan.Zero);

    private static readonly DeadLetter Letter = new(
        new(
            new(new("omninode.codegen.request.analyze.v1", 2), 41),
            new byte[] { 0, 255 },
            new byte[] { 1, 2, 254 },
            [new("note", "a"u8.ToArray()), new("note", "b"u8.ToArray())],
            Time
        ),
        new(FailureClass.RetriesExhausted, "Gave up.", "System.TimeoutException"),
        4,
        Time.AddSeconds(1),
        Time.AddSeconds(9),
        "omniarchon-codegen"
    )
    {
        OmittedBytes = 7,
        CorrelationId = new Guid(1, 2, 3, [4, 5, 6, 7, 8, 9, 10, 11]),
    };

    [Fact]
    public void A_dead_letter_keeps_the_original_byte_for_byte_and_all_evidence()
    {
        var read = DeadLetterHeaders.Read(Sent(Letter)).ShouldNotBeNull();

        read.Original.Value!.Value.ToArray().ShouldBe(new byte[] { 1, 2, 254 });
        read.Original.Key!.Value.ToArray().ShouldBe(new byte[] { 0, 255 });
        read.Original.Headers.Select(header => Encoding.UTF8.GetString(header.Value.Span)).ShouldBe(["a", "b"]);
        (read.Original.Position, read.Original.Timestamp).ShouldBe((Letter.Original.Position, Time));
        (read with { Original = Letter.Original }).ShouldBe(Letter);
    }

    [Fact]
    public void A_dead_letter_of_a_dead_letter_is_told_apart_from_it()
    {
        var twice = new DeadLetter(Sent(Letter), new(FailureClass.Empty, "Nothing."), 0, Time, Time, "another");

        var read = DeadLetterHeaders.Read(Sent(twice)).ShouldNotBeNull();

        (read.Failure.Class, read.Group).ShouldBe((FailureClass.Empty, "another"));
        var inner = DeadLetterHeaders.Read(read.Original).ShouldNotBeNull();
        (inner.Failure.Class, inner.Group).ShouldBe((FailureClass.RetriesExhausted, "omniarchon-codegen"));
    }

    [Fact]
    public void Other_messages_are_no_dead_letters() => DeadLetterHeaders.Read(Letter.Original).ShouldBeNull();

    private static ReceivedMessage Sent(DeadLetter letter)
    {
        var message = DeadLetterHeaders.Write(letter, "dead");
        return new(new(new("dead", 0), 7), message.Key, message.Value, message.Headers, Time.AddHours(1));
    }
}
