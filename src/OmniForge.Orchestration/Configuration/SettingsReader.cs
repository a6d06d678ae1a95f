using OmniForge.Foundation;
using YamlDotNet.RepresentationModel;

namespace OmniForge.Orchestration.Configuration;

/// <summary>
/// Decides the settings of a run. What the command line says outranks the environment, this the file of house rules, and
/// this the default.
/// </summary>
public static class SettingsReader
{
    /// <summary>The name of the file that is looked for in the working directory.</summary>
    public const string FileName = "omniforge.yaml";

    private const string KebabWanted = "a name of lower-case letters, digits and hyphens, such as order-desk";

    private static readonly string[] Keys =
    [
        "name",
        "prefix",
        "producer",
        "profile",
        "logic",
        HouseRulesReader.Abbreviations,
        HouseRulesReader.Operations,
        HouseRulesReader.Types,
        HouseRulesReader.Kinds,
        .. BusSettingsReader.Keys,
    ];

    /// <summary>The settings.</summary>
    /// <exception cref="OmniForgeException">The file is missing or wrong, or a variable of the environment is.</exception>
    public static Settings Read(SettingsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var file = FileOf(request) is { } path
            ? HouseFile.Open(Path.Combine(request.WorkingDirectory, path), path)
            : null;
        var members = file?.Members(file.Root, "", Keys) ?? new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        var source = new SettingSources(request.Environment, file, members);
        var house = file is null ? Settings.Default.House : new HouseRulesReader(file).Read(members);

        // The planner checks the name of the command line, whoever gives it one.
        var name = source.Text("name", Given.Nothing, Values.Kebab(), KebabWanted);
        var settings = new Settings
        {
            House = house,
            Name = request.Name ?? name,
            Prefix = source.Text("prefix", Given.Nothing, Values.Kebab(), KebabWanted),
            Producer = source.Text("producer", new("--producer", request.Producer), Values.Kebab(), KebabWanted),
            Profile = source.Choice(
                "profile",
                new("--profile", request.Profile),
                () => Values.Profiles,
                Settings.Default.Profile
            ),
            Logic = source.Choice("logic", new("--logic", request.Logic), () => Values.Logic, Settings.Default.Logic),
            Bus = new BusSettingsReader(source, request.Environment).Read(request.Bus),
        };
        file?.Check();
        return settings;
    }

    private static string? FileOf(SettingsRequest request)
    {
        var named = request.File ?? request.Environment("OMNIFORGE_CONFIG");
        if (!string.IsNullOrEmpty(named))
        {
            return named;
        }

        return File.Exists(Path.Combine(request.WorkingDirectory, FileName)) ? FileName : null;
    }
}
