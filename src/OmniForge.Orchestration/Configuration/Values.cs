using System.Text.RegularExpressions;
using OmniForge.Generation.Profiles;
using OmniForge.Onex;
using OmniForge.Requirements.House;

namespace OmniForge.Orchestration.Configuration;

/// <summary>What options take.</summary>
internal static partial class Values
{
    /// <summary>Names of kinds, as users write them.</summary>
    public static readonly IReadOnlyDictionary<string, NodeKind> Kinds = Enum.GetValues<NodeKind>()
        .ToDictionary(kind => kind.Label(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of types, as users write them.</summary>
    public static readonly IReadOnlyDictionary<string, HouseType> Types = new Dictionary<string, HouseType>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["text"] = HouseType.Text,
        ["integer"] = HouseType.Integer,
        ["decimal"] = HouseType.Decimal,
        ["money"] = HouseType.Money,
        ["boolean"] = HouseType.Boolean,
        ["date"] = HouseType.Date,
        ["timestamp"] = HouseType.Instant,
        ["time"] = HouseType.TimeOfDay,
        ["uuid"] = HouseType.Uuid,
        ["email"] = HouseType.Email,
    };

    /// <summary>Names of profiles.</summary>
    public static readonly IReadOnlyDictionary<string, GenerationProfile> Profiles = GenerationProfile.All.ToDictionary(
        profile => profile.Name,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Names of modes of logic.</summary>
    public static readonly IReadOnlyDictionary<string, LogicMode> Logic = Enum.GetValues<LogicMode>()
        .ToDictionary(mode => mode.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    /// <summary>What a text must be to be one of some names.</summary>
    public static string OneOf<T>(IReadOnlyDictionary<string, T> names) => $"one of {string.Join(", ", names.Keys)}";

    /// <summary>The name of a value.</summary>
    public static string NameOf<T>(IReadOnlyDictionary<string, T> names, T value) =>
        names.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Key;

    /// <summary>A name in kebab-case: <c>order-desk</c>.</summary>
    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Kebab();

    /// <summary>A name in snake_case: <c>order_pricing</c>.</summary>
    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Snake();

    /// <summary>Names of fields: <c>*_cents</c>.</summary>
    [GeneratedRegex(@"^(?:\*[a-z0-9_]*|[a-z][a-z0-9_]*\*?)$", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex FieldPattern();

    /// <summary>A word: <c>triage</c>.</summary>
    [GeneratedRegex(@"^\p{L}{1,40}$", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Word();

    /// <summary>A few words: <c>service call</c>.</summary>
    [GeneratedRegex(@"^\p{L}{1,40}(?: \p{L}{1,40}){0,3}$", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Words();
}
