using System.Text;
using System.Text.Json;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;

namespace OmniForge.Messaging.Claims;

/// <summary>Leaves contents of events with a claim store, and puts them back.</summary>
/// <param name="store">The store, or null where there is none.</param>
internal sealed class ClaimCheck(IClaimStore? store)
{
    /// <summary>Smaller contents, in bytes, stay: a reference would hardly be shorter.</summary>
    private const int LeastBytes = 512;

    /// <summary>Whether contents of this event could be left with the store.</summary>
    public bool Takes(Event @event) => store is not null && @event is IContentCarrier;

    /// <summary>Whether contents of this event must be put back before anybody may see it.</summary>
    public static bool IsClaimed(Event @event) =>
        @event is IContentCarrier carrier && carrier.Contents.Any(content => content.Claim is not null);

    /// <summary>The event with references for all contents that are worth it.</summary>
    public async ValueTask<Event> LeaveAsync(Event @event, CancellationToken cancellation)
    {
        var carrier = (IContentCarrier)@event;
        var contents = new List<Content>();
        foreach (var content in carrier.Contents)
        {
            contents.Add(await LeaveAsync(content, cancellation).ConfigureAwait(false));
        }

        return carrier.WithContents(contents);
    }

    /// <summary>The event with its contents inline.</summary>
    /// <exception cref="DecodingException">A content is gone or is not what it was.</exception>
    public async ValueTask<Event> RestoreAsync(Event @event, CancellationToken cancellation)
    {
        var carrier = (IContentCarrier)@event;
        var contents = new List<Content>();
        foreach (var content in carrier.Contents)
        {
            contents.Add(await RestoreAsync(content, cancellation).ConfigureAwait(false));
        }

        return carrier.WithContents(contents);
    }

    private async ValueTask<Content> LeaveAsync(Content content, CancellationToken cancellation)
    {
        if (content.Claim is not null)
        {
            return content;
        }

        var bytes = Encoding.UTF8.GetBytes(content.Text ?? content.Json!.Value.GetRawText());
        if (bytes.Length < LeastBytes)
        {
            return content;
        }

        var hash = await store!.PutAsync(bytes, cancellation).ConfigureAwait(false);
        var form = content.Text is null ? ContentForm.Json : ContentForm.Text;
        return content with { Text = null, Json = null, Claim = new(hash, bytes.Length, form) };
    }

    private async ValueTask<Content> RestoreAsync(Content content, CancellationToken cancellation)
    {
        if (content.Claim is not { } claim)
        {
            return content;
        }

        if (store is null)
        {
            throw Lost("The event refers to a claim store, and none is set.");
        }

        var bytes =
            await store.GetAsync(claim.Sha256, cancellation).ConfigureAwait(false)
            ?? throw Lost("What the event refers to is not in the claim store.");
        if (bytes.Length != claim.Size || ContentHash.Of(bytes.Span) != claim.Sha256)
        {
            throw Lost("What the event refers to has been altered.");
        }

        return claim.Form == ContentForm.Text
            ? content with
            {
                Claim = null,
                Text = Encoding.UTF8.GetString(bytes.Span),
            }
            : content with
            {
                Claim = null,
                Json = Parse(bytes),
            };
    }

    private static JsonElement Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new DecodingException(FailureClass.InvalidPayload, "What the event refers to is no JSON.", e);
        }
    }

    private static DecodingException Lost(string message) => new(FailureClass.LostClaim, message);
}
