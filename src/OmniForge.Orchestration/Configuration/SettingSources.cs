using System.Text.RegularExpressions;
using OmniForge.Foundation;
using YamlDotNet.RepresentationModel;

namespace OmniForge.Orchestration.Configuration;

/// <summary>The places that single values come from, in their order: command line, environment, file.</summary>
/// <param name="environment">The value of a variable, or null.</param>
/// <param name="file">The file of house rules, or null; takes what is wrong with it.</param>
/// <param name="members">The members of the file, or of one of its mappings.</param>
/// <param name="mapping">The name of that mapping, or nothing.</param>
internal sealed class SettingSources(
    Func<string, string?> environment,
    HouseFile? file,
    IReadOnlyDictionary<string, YamlNode> members,
    string mapping = ""
)
{
    /// <summary>The sources of a mapping's members.</summary>
    /// <param name="key">The mapping's key in the file; its members' variables begin with it.</param>
    /// <param name="keys">The members that there are.</param>
    public SettingSources Of(string key, params IReadOnlyList<string> keys) =>
        new(
            environment,
            file,
            file?.Members(members.GetValueOrDefault(key), key, keys)
                ?? new Dictionary<string, YamlNode>(StringComparer.Ordinal),
            key
        );

    /// <summary>A text of some form; null, if nobody gives one.</summary>
    /// <param name="key">Its key in the file; in capitals behind <c>OMNIFORGE_</c> its variable.</param>
    /// <param name="given">What the command line says, which whoever uses it checks; or null.</param>
    /// <param name="form">What it looks like.</param>
    /// <param name="wanted">That in words.</param>
    public string? Text(string key, string? given, Regex form, string wanted) =>
        Value(key, given, form.IsMatch, wanted);

    /// <summary>What one of several names stands for.</summary>
    public T Choice<T>(string key, string? given, IReadOnlyDictionary<string, T> names, T otherwise) =>
        Value(key, given, names.ContainsKey, Values.OneOf(names)) is { } name ? names[name] : otherwise;

    /// <summary>The variable of a key.</summary>
    public string Variable(string key) =>
        (mapping.Length > 0 ? $"OMNIFORGE_{mapping}_{key}" : $"OMNIFORGE_{key}").ToUpperInvariant();

    private string? Value(string key, string? given, Func<string, bool> isGood, string wanted)
    {
        // Whatever wins, what the file says is checked.
        var agreed = members.TryGetValue(key, out var node)
            ? Agreed(mapping.Length > 0 ? $"{mapping}.{key}" : key, node, isGood, wanted)
            : null;
        return given ?? OfEnvironment(key, isGood, wanted) ?? agreed;
    }

    private string? Agreed(string key, YamlNode node, Func<string, bool> isGood, string wanted)
    {
        if (file!.Text(node, key) is not { } text)
        {
            return null;
        }

        if (isGood(text.Text))
        {
            return text.Text;
        }

        file.Refuse(text, wanted);
        return null;
    }

    private string? OfEnvironment(string key, Func<string, bool> isGood, string wanted)
    {
        var variable = Variable(key);
        if (environment(variable) is not { Length: > 0 } text)
        {
            return null;
        }

        return isGood(text)
            ? text
            : throw new OmniForgeException(ConfigurationDiagnostics.BadOption.At(null, null, variable, wanted, text));
    }
}
