using OmniForge.Generation.Profiles;
using OmniForge.Onex;
using OmniForge.Requirements.House;

namespace OmniForge.Orchestration.Configuration;

/// <summary>The options that shape what a run makes, wherever they come from.</summary>
public sealed record Settings
{
    /// <summary>What holds where nothing is said.</summary>
    public static Settings Default { get; } = new();

    /// <summary>What PRDs take for granted.</summary>
    public HouseRules House { get; init; } = HouseRules.None;

    /// <summary>The project's name in kebab-case, or null: then the lock of the directory or the PRD's title decides.</summary>
    public string? Name { get; init; }

    /// <summary>What stands before a name that is taken from a title, in kebab-case, or null.</summary>
    public string? Prefix { get; init; }

    /// <summary>The producer in the topics of new nodes, in kebab-case; null: the project's name.</summary>
    public string? Producer { get; init; }

    /// <summary>What of the platform the project is made for.</summary>
    public GenerationProfile Profile { get; init; } = GenerationProfile.OnexCurrent;

    /// <summary>Whether logic is derived from the PRD, or every operation is left to a human.</summary>
    public LogicMode Logic { get; init; } = LogicMode.Pattern;

    /// <summary>What carries events; no artifact depends on it.</summary>
    public BusSettings Bus { get; init; } = BusSettings.Default;

    /// <summary>What differs from the default, name → value, ordered by name; without the project's name and profile, which locks tell anyway.</summary>
    public IReadOnlyDictionary<string, string> Shaping()
    {
        var shaping = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add("prefix", Name is null ? Prefix ?? "" : "");
        Add("producer", Producer ?? "");
        Add("logic", Logic == Default.Logic ? "" : Values.NameOf(Values.Logic, Logic));
        Add("abbreviations", Joined(House.Abbreviations));
        Add("operations.verbs", Joined(House.Verbs));
        Add("operations.markers", Joined(House.Markers));
        foreach (var rule in House.Types)
        {
            Add($"types.{rule.Pattern}", Values.NameOf(Values.Types, rule.Type));
        }

        foreach (var (node, kind) in House.Kinds)
        {
            Add($"kinds.{node}", kind.Label());
        }

        return shaping;

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                shaping[name] = value;
            }
        }
    }

    private static string Joined(IEnumerable<string> words) => string.Join(", ", words.Order(StringComparer.Ordinal));
}
