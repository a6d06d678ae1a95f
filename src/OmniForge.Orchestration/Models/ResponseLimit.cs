namespace OmniForge.Orchestration.Models;

/// <summary>Reads answers up to a size: an endpoint that never stops sending fails, and fills no memory.</summary>
/// <param name="inner">Who sends and receives.</param>
internal sealed class ResponseLimit(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const long MaxBytes = 8 * 1024 * 1024;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        await response.Content.LoadIntoBufferAsync(MaxBytes, cancellationToken).ConfigureAwait(false);
        return response;
    }
}
