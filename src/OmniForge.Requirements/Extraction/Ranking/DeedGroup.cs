using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Evidence of one deed in several wordings.</summary>
internal sealed class DeedGroup
{
    private const double Decay = 0.6;
    private const int MaxCounted = 8;

    private readonly List<Evidence> _evidence = [];

    /// <summary>Begins a group with its strongest evidence.</summary>
    public DeedGroup(Evidence first) => _evidence.Add(first);

    /// <summary>The deed, in its strongest wording.</summary>
    public Deed Deed => _evidence[0].Deed;

    /// <summary>What evidence of the same deed has in common: its meaning and its noun, or its own name.</summary>
    public static string KeyOf(Evidence evidence) =>
        evidence.IsAlone
            ? $"= {evidence.Name}"
            : $"{VerbClasses.Of(evidence.Deed.Verb)} {Inflection.Singular(evidence.Deed.Head)}";

    /// <summary>Tells whether some evidence speaks of the same deed.</summary>
    public bool Takes(Evidence evidence)
    {
        var mine = _evidence[0].Deed;
        var other = evidence.Deed;
        if (evidence.IsAlone || _evidence[0].IsAlone)
        {
            return evidence.Name == _evidence[0].Name;
        }

        return VerbClasses.Of(mine.Verb) == VerbClasses.Of(other.Verb)
            && Inflection.Singular(mine.Head) == Inflection.Singular(other.Head)
            && (IsPart(mine, other) || IsPart(other, mine));
    }

    /// <summary>Adds weaker evidence.</summary>
    public void Add(Evidence evidence) => _evidence.Add(evidence);

    /// <summary>The operation that the evidence speaks for.</summary>
    public RankedOperation Ranked(Salience salience)
    {
        var first = _evidence[0];
        var factor = 1.0;
        var score = 0.0;
        foreach (var one in _evidence.DistinctBy(one => (one.Section, one.Rule)).Take(MaxCounted))
        {
            score += one.Weight * factor;
            factor *= Decay;
        }

        var name = _evidence.Select(one => one.Name).FirstOrDefault(name => name is not null) ?? NameOf(first.Deed);
        return new(name, Math.Round(score * salience.Of(first.Deed), 3), first.Span, first.Rule, _evidence.Count);
    }

    private static bool IsPart(Deed part, Deed whole) =>
        part.Object.All(word => whole.Object.Any(other => Inflection.Singular(word) == Inflection.Singular(other)));

    private static string NameOf(Deed deed)
    {
        var noun = string.Join('_', deed.Object);
        return $"{deed.Verb}_{(VerbClasses.IsReading(deed.Verb) ? noun : Inflection.SingularOfName(noun))}";
    }
}
