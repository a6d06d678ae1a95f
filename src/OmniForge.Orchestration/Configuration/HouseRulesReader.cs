using System.Text.RegularExpressions;
using OmniForge.Requirements.House;
using YamlDotNet.RepresentationModel;

namespace OmniForge.Orchestration.Configuration;

/// <summary>Reads what a file of house rules says about PRDs: words, types, kinds.</summary>
/// <param name="file">The file; takes what is wrong.</param>
internal sealed class HouseRulesReader(HouseFile file)
{
    public const string Abbreviations = "abbreviations";
    public const string Operations = "operations";
    public const string Types = "types";
    public const string Kinds = "kinds";

    /// <summary>The rules of the file's members.</summary>
    public HouseRules Read(IReadOnlyDictionary<string, YamlNode> members)
    {
        var operations = file.Members(members.GetValueOrDefault(Operations), Operations, "verbs", "markers");
        return new()
        {
            Abbreviations = Set(members, Abbreviations, Abbreviations, Values.Word(), "a word"),
            Verbs = Set(operations, "verbs", $"{Operations}.verbs", Values.Word(), "a verb of one word"),
            Markers = Set(operations, "markers", $"{Operations}.markers", Values.Words(), "one word to four"),
            Types =
            [
                .. Entries(members, Types, Values.FieldPattern(), "a field's name, such as *_cents", Values.Types)
                    .Select(entry => new FieldTypeRule(entry.Name, entry.Value)),
            ],
            Kinds = Entries(members, Kinds, Values.Snake(), "a node's name, such as order_pricing", Values.Kinds)
                .ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal),
        };
    }

    private SortedSet<string> Set(
        IReadOnlyDictionary<string, YamlNode> members,
        string member,
        string key,
        Regex form,
        string wanted
    )
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in file.Texts(members.GetValueOrDefault(member), key))
        {
            var word = text.Text.TrimEnd('.').ToLowerInvariant();
            if (form.IsMatch(word))
            {
                _ = words.Add(word);
            }
            else
            {
                file.Refuse(text, wanted);
            }
        }

        return words;
    }

    private IEnumerable<(string Name, T Value)> Entries<T>(
        IReadOnlyDictionary<string, YamlNode> members,
        string key,
        Regex form,
        string wanted,
        IReadOnlyDictionary<string, T> values
    )
    {
        foreach (var (name, node) in file.Entries(members.GetValueOrDefault(key), key))
        {
            if (!form.IsMatch(name.Text))
            {
                file.Refuse(name, wanted);
            }
            else if (file.Text(node, $"{key}.{name.Text}") is { } text)
            {
                if (values.TryGetValue(text.Text, out var value))
                {
                    yield return (name.Text, value);
                }
                else
                {
                    file.Refuse(text, Values.OneOf(values));
                }
            }
        }
    }
}
