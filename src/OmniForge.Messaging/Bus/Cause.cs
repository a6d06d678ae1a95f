using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Ids;

namespace OmniForge.Messaging.Bus;

/// <summary>The event that another one follows from.</summary>
/// <param name="Owner">Whom it belongs to.</param>
/// <param name="Envelope">Its envelope.</param>
/// <param name="Name">Tells what follows apart; the same cause and name give the same envelope id, so that receivers can tell a repetition.</param>
internal readonly record struct Cause(EventOwner Owner, EnvelopeInfo Envelope, string Name)
{
    /// <summary>The id of what follows.</summary>
    public Guid FollowingId => NamedId.Of(Envelope.EnvelopeId, Name);

    /// <summary>Ties what follows to it.</summary>
    public Event Tie(Event following) =>
        following with
        {
            CorrelationId = Owner.CorrelationId,
            CausationId = Envelope.EnvelopeId,
            SessionId = following.SessionId == Guid.Empty ? Owner.SessionId : following.SessionId,
        };
}
