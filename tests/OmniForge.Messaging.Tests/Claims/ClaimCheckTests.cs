using System.Text;
using System.Text.Json;
using OmniForge.Foundation;
using OmniForge.Messaging.Claims;
using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Claims;

/// <summary>Events that are too large for a message.</summary>
public sealed class ClaimCheckTests
{
    private const int Limit = 20_000;

    private static readonly string Long = string.Concat(Enumerable.Repeat("Größe – ", 5000));
    private static readonly Content LongText = Content.OfText("text/markdown", Long);
    private static readonly Content LongJson = Content.OfJson(JsonSerializer.SerializeToElement(new[] { Long }));

    private readonly MemoryClaimStore _store = new();

    public static TheoryData<string> Carriers =>
        [
            .. EventExamples
                .All.OfType<IContentCarrier>()
                .Select(carrier => EventRegistry.Default.Of(carrier.GetType()).Name),
        ];

    [Theory]
    [MemberData(nameof(Carriers))]
    public async Task Contents_over_the_limit_are_left_and_put_back(string name)
    {
        EventRegistry.Default.TryFind(name, out var type).ShouldBeTrue();
        var carrier = (IContentCarrier)EventExamples.All.Single(example => example.GetType() == type.Record);
        var sent = carrier.WithContents([
            .. carrier.Contents.Select(content => content.Json is null ? LongText : LongJson),
        ]);

        var message = await Wire.Received(Codec(_store), sent);
        message.Value.GetValueOrDefault().Length.ShouldBeLessThan(Limit);
        var got = (await Codec(_store).DecodeAsync(message, CancellationToken.None)).Event.ShouldNotBeNull();

        (await Text(got)).ShouldBe(await Text(sent));
    }

    [Fact]
    public async Task Small_contents_stay()
    {
        var sent = (CodegenAnalysisRequest)EventExamples.All[0];
        var message = await Wire.Received(Codec(_store), sent with { Prd = new("a.md", LongText) });
        var payload = JsonDocument.Parse(message.Value.GetValueOrDefault()).RootElement.GetProperty("payload");
        payload
            .GetProperty("prd")
            .GetProperty("content")
            .GetProperty("claim")
            .GetProperty("size")
            .GetInt64()
            .ShouldBe(Encoding.UTF8.GetByteCount(Long));
        payload
            .GetProperty("workspace")
            .GetProperty("house_rules")
            .GetProperty("content")
            .TryGetProperty("json", out _)
            .ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_store_the_message_is_refused_with_a_diagnostic() =>
        (await Should.ThrowAsync<OmniForgeException>(() => Wire.Received(Codec(null), Large())))
            .Diagnostics.Single()
            .Descriptor.ShouldBe(EnvelopeDiagnostics.TooLarge);

    [Fact]
    public async Task What_no_store_can_take_is_refused_with_a_diagnostic()
    {
        var status = EventExamples.All.OfType<CodegenStatusEvent>().Single() with { Message = Long };
        (await Should.ThrowAsync<OmniForgeException>(() => Wire.Received(Codec(_store), status)))
            .Diagnostics.Single()
            .Descriptor.ShouldBe(EnvelopeDiagnostics.TooLarge);
    }

    [Fact]
    public async Task A_document_that_is_too_deep_is_refused_with_a_diagnostic()
    {
        var nested = JsonDocument.Parse(new string('[', 63) + new string(']', 63)).RootElement;
        var response = EventExamples.All.OfType<CodegenValidationResponse>().Single() with
        {
            Report = Content.OfJson(nested),
        };
        (await Should.ThrowAsync<OmniForgeException>(() => Wire.Received(Codec(_store), response)))
            .Diagnostics.Single()
            .Descriptor.ShouldBe(EnvelopeDiagnostics.TooDeep);
    }

    [Fact]
    public async Task A_content_that_is_gone_is_lost() =>
        (await Lost(new MemoryClaimStore())).ShouldBe(FailureClass.LostClaim);

    [Fact]
    public async Task A_content_without_a_store_is_lost() => (await Lost(null)).ShouldBe(FailureClass.LostClaim);

    [Fact]
    public async Task A_content_that_was_altered_is_lost() =>
        (await Lost(new Altering(_store))).ShouldBe(FailureClass.LostClaim);

    private async Task<FailureClass> Lost(IClaimStore? reader)
    {
        var message = await Wire.Received(Codec(_store), Large());
        var decoding = await Codec(reader).DecodeAsync(message, CancellationToken.None);
        decoding.Envelope.ShouldNotBeNull();
        return decoding.Failure.ShouldNotBeNull().Class;
    }

    private static CodegenAnalysisRequest Large() =>
        (CodegenAnalysisRequest)EventExamples.All[0] with
        {
            Prd = new("a.md", LongText),
        };

    private static async Task<string> Text(Event @event) =>
        Encoding.UTF8.GetString((await Wire.Received(new EventCodec(new()), @event)).Value.GetValueOrDefault().Span);

    private static EventCodec Codec(IClaimStore? store) => new(new() { MaxMessageBytes = Limit, Claims = store });

    private sealed class Altering(IClaimStore store) : IClaimStore
    {
        public ValueTask<string> PutAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
            store.PutAsync(content, cancellation);

        public async ValueTask<ReadOnlyMemory<byte>?> GetAsync(string sha256, CancellationToken cancellation)
        {
            var content = (await store.GetAsync(sha256, cancellation)).GetValueOrDefault().ToArray();
            content[^1]++;
            return content;
        }
    }
}
