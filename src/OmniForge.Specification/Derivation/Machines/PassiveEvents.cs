using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Events whose passive is the name of a state: "a halted lift cannot be closed".</summary>
internal static class PassiveEvents
{
    /// <summary>Names of the events whose forms are among the states.</summary>
    public static IEnumerable<string> Of(MachineExtraction machine, IReadOnlySet<string> states)
    {
        var words = states.Select(NameBook.WordsOf).ToHashSet(StringComparer.Ordinal);
        return machine
            .Events.Select(one => one.Name)
            .Where(name => Inflections.OfVerb(NameBook.WordsOf(name)).Any(words.Contains));
    }
}
