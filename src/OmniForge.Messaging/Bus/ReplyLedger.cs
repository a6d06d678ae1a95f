using System.Collections.Concurrent;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;

namespace OmniForge.Messaging.Bus;

/// <summary>Who waits for which answer, and what became of those that came.</summary>
internal sealed class ReplyLedger
{
    /// <summary>How many requests that ended are remembered, to tell late and double answers from those of others.</summary>
    public const int Remembered = 10_000;

    private readonly ConcurrentDictionary<Guid, PendingRequest> _pending = new();
    private readonly ConcurrentDictionary<Guid, bool> _ended = new();
    private readonly ConcurrentQueue<Guid> _endedInOrder = new();
    private readonly ConcurrentDictionary<ReplyFate, long> _fates = new();

    /// <summary>How many answers had each fate.</summary>
    public IReadOnlyDictionary<ReplyFate, long> Fates => new Dictionary<ReplyFate, long>(_fates);

    /// <summary>Begins to wait for the answer to a request.</summary>
    /// <exception cref="InvalidOperationException">A request of this correlation is waiting already.</exception>
    public PendingRequest Open(Guid correlationId, Guid envelopeId)
    {
        var request = new PendingRequest(envelopeId);
        return _pending.TryAdd(correlationId, request)
            ? request
            : throw new InvalidOperationException($"A request of the correlation {correlationId} is waiting already.");
    }

    /// <summary>Ends the waiting.</summary>
    public void Close(Guid correlationId)
    {
        if (!_pending.TryGetValue(correlationId, out var request))
        {
            return;
        }

        // Remembered before it is forgotten: an answer that comes between is one of ours all the same.
        _ended[correlationId] = request.IsAnswered;
        _ = _pending.TryRemove(correlationId, out _);
        _endedInOrder.Enqueue(correlationId);
        if (_endedInOrder.Count > Remembered && _endedInOrder.TryDequeue(out var oldest))
        {
            _ = _ended.TryRemove(oldest, out _);
        }
    }

    /// <summary>Takes an answer.</summary>
    public ReplyFate Take(Decoding decoding)
    {
        var fate = decoding.Event is { } reply ? FateOf(reply) : ReplyFate.Unreadable;
        _ = _fates.AddOrUpdate(fate, 1, static (_, count) => count + 1);
        return fate;
    }

    private ReplyFate FateOf(Event reply)
    {
        if (_pending.TryGetValue(reply.CorrelationId, out var request))
        {
            return request.Take(reply);
        }

        return _ended.TryGetValue(reply.CorrelationId, out var wasAnswered)
            ? (wasAnswered ? ReplyFate.Duplicate : ReplyFate.Late)
            : ReplyFate.Foreign;
    }
}
