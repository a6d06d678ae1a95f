using OmniForge.Foundation;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>
/// Publishes dead letters again, where and as they stood. Each is marked as done behind that, so that a second replay finds nothing; a
/// replay that is broken off between the two repeats one message, with the id that it always had.
/// </summary>
/// <param name="transport">The log.</param>
/// <param name="store">Its dead letters.</param>
/// <param name="codec">Tells whether an edited payload can be read.</param>
/// <param name="time">Keeps the rate.</param>
public sealed class DeadLetterReplay(ITransport transport, DeadLetterStore store, IEventCodec codec, TimeProvider time)
{
    /// <summary>Replays the letters that a filter covers.</summary>
    /// <exception cref="OmniForgeException">There is an edited payload for none or several letters, or it would fail again.</exception>
    /// <exception cref="TransportException">The log is not reached; what was replayed before is marked.</exception>
    public async Task<ReplayReport> ReplayAsync(
        DeadLetterFilter filter,
        ReplayOptions options,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        var letters = await store.ListAsync(filter, cancellation).ConfigureAwait(false);
        if (options.Payload is { } payload)
        {
            letters = [await EditedAsync(letters, payload, cancellation).ConfigureAwait(false)];
        }

        var isAgain = options.Again || options.Payload is not null;
        var report = new ReplayReport(
            [.. letters.Where(letter => isAgain || letter.ReplayOf is null)],
            [.. letters.Where(letter => !isAgain && letter.ReplayOf is not null)]
        );
        if (!options.IsDryRun)
        {
            await PublishAsync(report.Replayed, options.PerSecond, cancellation).ConfigureAwait(false);
        }

        return report;
    }

    private async Task PublishAsync(
        IReadOnlyList<StoredLetter> letters,
        double perSecond,
        CancellationToken cancellation
    )
    {
        foreach (var (index, letter) in letters.Index())
        {
            if (index > 0)
            {
                await Task.Delay(TimeSpan.FromSeconds(1 / perSecond), time, cancellation).ConfigureAwait(false);
            }

            await transport.PublishAsync(Message(letter), cancellation).ConfigureAwait(false);

            // What was published has to be marked, whoever interrupts.
            await store.MarkAsync(letter, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static OutgoingMessage Message(StoredLetter letter)
    {
        var original = letter.Letter.Original;
        return new(original.Position.Partition.Topic, original.Key, original.Value, ReplayHeader.Write(letter))
        {
            Partition = original.Position.Partition.Partition,
        };
    }

    private async Task<StoredLetter> EditedAsync(
        IReadOnlyList<StoredLetter> letters,
        ReadOnlyMemory<byte> payload,
        CancellationToken cancellation
    )
    {
        if (letters is not [var letter])
        {
            throw new OmniForgeException(DeadLetterDiagnostics.NotOne.At(null, null, letters.Count));
        }

        var edited = letter.Letter.Original with { Value = payload };
        var decoding = await codec.DecodeAsync(edited, cancellation).ConfigureAwait(false);
        return decoding.Failure is not { } failure
            ? letter with
            {
                Letter = letter.Letter with { Original = edited },
            }
            : throw new OmniForgeException(
                DeadLetterDiagnostics.StillBad.At(null, null, FailureNames.Of(failure.Class), failure.Message)
            );
    }
}
