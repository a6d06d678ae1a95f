using OmniForge.Foundation;
using OmniForge.Orchestration.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OmniForge.Orchestration.Configuration;

/// <summary>A file of house rules as a tree of placed texts; what is wrong with it is collected, so that all of it is told at once.</summary>
internal sealed class HouseFile
{
    private const int MaxBytes = 64 * 1024;

    private readonly string _name;
    private readonly List<Diagnostic> _problems = [];

    private HouseFile(string name, YamlNode? root)
    {
        _name = name;
        Root = root;
    }

    /// <summary>The file's root; null, if the file is empty.</summary>
    public YamlNode? Root { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <exception cref="OmniForgeException">It cannot be read, or is no YAML.</exception>
    public static HouseFile Open(string path, string name)
    {
        try
        {
            return new(name, YamlText.Load(TextOf(path, name)));
        }
        catch (YamlException e)
        {
            throw Unreadable(name, SpanOf(e.Start, e.Start), e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(name, null, e.Message);
        }
    }

    /// <summary>The members of a mapping; one that is not among the keys is a problem.</summary>
    public IReadOnlyDictionary<string, YamlNode> Members(YamlNode? node, string key, params IReadOnlyList<string> keys)
    {
        var members = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (name, value) in Entries(node, key))
        {
            if (keys.Contains(name.Text, StringComparer.Ordinal))
            {
                members[name.Text] = value;
            }
            else
            {
                var there = string.Join(", ", keys);
                _problems.Add(ConfigurationDiagnostics.UnknownKey.At(_name, name.Span, name.Text, there));
            }
        }

        return members;
    }

    /// <summary>The entries of a mapping with free keys, in their order.</summary>
    public IEnumerable<(Placed Name, YamlNode Value)> Entries(YamlNode? node, string key)
    {
        switch (node)
        {
            case null:
                return [];
            case YamlMappingNode mapping:
                return mapping
                    .Children.Select(child => (Name: Text(child.Key, key), child.Value))
                    .Where(child => child.Name is not null)
                    .Select(child => (child.Name!, child.Value));
            default:
                Refuse(key, node, "a mapping");
                return [];
        }
    }

    /// <summary>A text; null and a problem, where there is none.</summary>
    public Placed? Text(YamlNode node, string key)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } text })
        {
            return new(key, text, SpanOf(node.Start, node.End));
        }

        Refuse(key, node, "a text");
        return null;
    }

    /// <summary>The texts of a list.</summary>
    public IEnumerable<Placed> Texts(YamlNode? node, string key)
    {
        switch (node)
        {
            case null:
                return [];
            case YamlSequenceNode list:
                return list.Children.Select(child => Text(child, key)).OfType<Placed>();
            default:
                Refuse(key, node, "a list");
                return [];
        }
    }

    /// <summary>Notes that a text is not what its key takes.</summary>
    public void Refuse(Placed text, string wanted) =>
        _problems.Add(ConfigurationDiagnostics.BadValue.At(_name, text.Span, text.Key, wanted, text.Text));

    /// <summary>Ends the reading.</summary>
    /// <exception cref="OmniForgeException">Something is wrong with the file.</exception>
    public void Check()
    {
        if (_problems is not [])
        {
            throw new OmniForgeException([.. _problems.OrderBy(problem => problem.Span!.Value.Start)]);
        }
    }

    private void Refuse(string key, YamlNode node, string wanted)
    {
        var found = node switch
        {
            YamlMappingNode => "a mapping",
            YamlSequenceNode => "a list",
            _ => "nothing",
        };
        var name = key.Length > 0 ? key : "The file";
        _problems.Add(ConfigurationDiagnostics.BadValue.At(_name, SpanOf(node.Start, node.End), name, wanted, found));
    }

    private static string TextOf(string path, string name)
    {
        var length = new FileInfo(path).Length;
        return length > MaxBytes ? throw Unreadable(name, null, "it has more than 64 KiB.") : File.ReadAllText(path);
    }

    private static SourceSpan SpanOf(Mark start, Mark end) =>
        new((int)start.Index, (int)(end.Index - start.Index), (int)start.Line, (int)start.Column);

    private static OmniForgeException Unreadable(string name, SourceSpan? span, string problem) =>
        new(ConfigurationDiagnostics.Unreadable.At(name, span, problem));
}
