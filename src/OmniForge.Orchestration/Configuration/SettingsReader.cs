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
    ];

    /// <summary>The settings.</summary>
    /// <exception cref="OmniForgeException">The file is missing or wrong, or a variable of the environment is.</exception>
    public static Settings Read(SettingsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var file = FileOf(request) is { } name
            ? HouseFile.Open(Path.Combine(request.WorkingDirectory, name), name)
            : null;
        var members = file?.Members(file.Root, "", Keys) ?? new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        var source = new SettingSources(request.Environment, file, members);
        var house = file is null ? Settings.Default.House : new HouseRulesReader(file).Read(members);
        var settings = new Settings
        {
            House = house,
            Name = source.Text("name", request.Name, Values.Kebab(), KebabWanted),
            Prefix = source.Text("prefix", null, Values.Kebab(), KebabWanted),
            Producer = source.Text("producer", Checked("--producer", request.Producer), Values.Kebab(), KebabWanted),
            Profile = source.Choice("profile", request.Profile, Values.Profiles, Settings.Default.Profile),
            Logic = source.Choice("logic", request.Logic, Values.Logic, Settings.Default.Logic),
        };
        file?.Check();
        return settings;
    }

    private static string? Checked(string option, string? given) =>
        given is null || Values.Kebab().IsMatch(given)
            ? given
            : throw new OmniForgeException(
                ConfigurationDiagnostics.BadOption.At(null, null, option, KebabWanted, given)
            );

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
