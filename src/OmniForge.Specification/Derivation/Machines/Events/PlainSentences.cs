namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>The sentences of a node, each made plain once, however many events and operations read it.</summary>
internal sealed class PlainSentences
{
    private readonly Dictionary<string, PlainSentence> _known = new(StringComparer.Ordinal);

    /// <summary>The plain form of a sentence.</summary>
    public PlainSentence Of(string sentence)
    {
        if (!_known.TryGetValue(sentence, out var plain))
        {
            _known[sentence] = plain = EventText.Plain(sentence);
        }

        return plain;
    }
}
