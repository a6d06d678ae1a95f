using System.Text;
using CsCheck;
using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Tests.Support;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Envelopes;

/// <summary>Whatever the bytes are, decoding ends with an event or a failure.</summary>
public sealed class AnyBytesTests
{
    private static readonly EventCodec Codec = new(new());

    private static readonly ReceivedMessage[] Messages =
    [
        .. EventExamples.All.Select(example => Wire.Received(Codec, example).GetAwaiter().GetResult()),
    ];

    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "null",
        "1e999",
        "-1",
        "true",
        "\\ud800",
        "\0",
        "\"a\":",
        "{\"a\":[{",
        "99999999999999999999",
    ];

    [Fact]
    public void No_bytes_make_decoding_throw() =>
        Gen.Byte.Array[0, 200].Sample(bytes => Decodes(Messages[0] with { Value = bytes }), iter: 2000);

    [Fact]
    public void No_change_of_a_message_makes_decoding_throw() =>
        Gen.Select(Gen.Int[0, Messages.Length - 1], Gen.Int[0, 4000], Gen.Int[0, 30], Gen.Int[0, Pieces.Length - 1])
            .Sample(
                (message, place, length, piece) =>
                {
                    var bytes = Messages[message].Value.GetValueOrDefault().Span;
                    var start = place % bytes.Length;
                    var end = Math.Min(bytes.Length, start + length);
                    return Decodes(
                        Messages[message] with
                        {
                            Value = (byte[])
                                [.. bytes[..start], .. Encoding.UTF8.GetBytes(Pieces[piece]), .. bytes[end..]],
                        }
                    );
                },
                iter: 20_000
            );

    [Fact]
    public void No_headers_make_decoding_throw() =>
        Gen.Select(Gen.Int[0, 9], Gen.Byte.Array[0, 60])
            .Sample(
                (index, bytes) =>
                    Decodes(
                        Messages[0] with
                        {
                            Headers =
                            [
                                .. Messages[0]
                                    .Headers.Select((header, i) => i == index ? header with { Value = bytes } : header),
                            ],
                        }
                    ),
                iter: 2000
            );

    private static bool Decodes(ReceivedMessage message)
    {
        var decoding = Codec.DecodeAsync(message, CancellationToken.None).AsTask();
        decoding.IsCompletedSuccessfully.ShouldBeTrue();
        return decoding.Result.Event is null != decoding.Result.Failure is null;
    }
}
