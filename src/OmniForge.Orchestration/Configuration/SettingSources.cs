using System.Text.RegularExpressions;
using OmniForge.Foundation;
using YamlDotNet.RepresentationModel;

namespace OmniForge.Orchestration.Configuration;

/// <summary>The places that single values come from, in their order: command line, environment, file.</summary>
/// <param name="environment">The value of a variable, or null.</param>
/// <param name="file">The file of house rules, or null; takes what is wrong with it.</param>
/// <param name="members">The members of the file, or of one of its mappings.</param>
/// <param name="mapping">The name of that mapping, or null.</param>
internal sealed class SettingSources(
    Func<string, string?> environment,
    HouseFile? file,
    IReadOnlyDictionary<string, YamlNode> members,
    string? mapping = null
)
{
    private static readonly Dictionary<string, YamlNode> NoMembers = new(StringComparer.Ordinal);

    /// <summary>The sources of the members of one of the file's mappings.</summary>
    /// <param name="key">The mapping's key; in capitals it stands in the variables of its members, too.</param>
    /// <param name="keys">The members that there are.</param>
    public SettingSources Of(string key, params IReadOnlyList<string> keys) =>
        new(environment, file, file?.Members(members.GetValueOrDefault(key), key, keys) ?? NoMembers, key);

    /// <summary>A text of some form; null, if nobody gives one.</summary>
    /// <param name="key">Its key in the file; in capitals behind <c>OMNIFORGE_</c> its variable.</param>
    /// <param name="given">What the command line says.</param>
    /// <param name="form">What it looks like.</param>
    /// <param name="wanted">That in words.</param>
    /// <exception cref="OmniForgeException">The command line or the environment gives another form.</exception>
    public string? Text(string key, Given given, Regex form, string wanted) =>
        Value(key, given, form.IsMatch, () => wanted);

    /// <summary>What one of several names stands for.</summary>
    /// <param name="key">As for a text.</param>
    /// <param name="given">What the command line says.</param>
    /// <param name="names">The names, asked for only if somebody gives one.</param>
    /// <param name="otherwise">What holds, if nobody does.</param>
    /// <exception cref="OmniForgeException">The command line or the environment gives another name.</exception>
    public T Choice<T>(string key, Given given, Func<IReadOnlyDictionary<string, T>> names, T otherwise) =>
        Value(key, given, name => names().ContainsKey(name), () => Values.OneOf(names())) is { } name
            ? names()[name]
            : otherwise;

    /// <summary>The variable of a key.</summary>
    public string Variable(string key) =>
        (mapping is null ? $"OMNIFORGE_{key}" : $"OMNIFORGE_{mapping}_{key}").ToUpperInvariant();

    private string? Value(string key, Given given, Func<string, bool> isGood, Func<string> wanted)
    {
        // Whatever wins, what the file says is checked.
        var agreed = members.TryGetValue(key, out var node) ? Agreed(key, node, isGood, wanted) : null;
        return Checked(given.Option, given.Value, isGood, wanted)
            ?? Checked(Variable(key), environment(Variable(key)) is { Length: > 0 } text ? text : null, isGood, wanted)
            ?? agreed;
    }

    private string? Agreed(string key, YamlNode node, Func<string, bool> isGood, Func<string> wanted)
    {
        if (file!.Text(node, mapping is null ? key : $"{mapping}.{key}") is not { } text)
        {
            return null;
        }

        if (isGood(text.Text))
        {
            return text.Text;
        }

        file.Refuse(text, wanted());
        return null;
    }

    private static string? Checked(string place, string? text, Func<string, bool> isGood, Func<string> wanted) =>
        text is null || isGood(text)
            ? text
            : throw new OmniForgeException(ConfigurationDiagnostics.BadOption.At(null, null, place, wanted(), text));
}
