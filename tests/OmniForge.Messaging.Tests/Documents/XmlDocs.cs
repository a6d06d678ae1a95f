using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OmniForge.Messaging.Tests.Documents;

/// <summary>What the code says of its members, from the file that the compiler writes beside the assembly.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, XElement> _members;

    private XmlDocs(Dictionary<string, XElement> members) => _members = members;

    /// <summary>The documentation of the assembly of a type.</summary>
    public static XmlDocs Of(Type type)
    {
        var path = Path.ChangeExtension(type.Assembly.Location, ".xml");
        return new(
            XDocument.Load(path).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!)
        );
    }

    /// <summary>The summary of a type.</summary>
    public string Summary(Type type) => Text(_members["T:" + type.FullName!.Replace('+', '.')].Element("summary")!);

    /// <summary>What a record says of a property that is a parameter as well, or null where it is none.</summary>
    public string? Parameter(Type record, string name) =>
        _members["T:" + record.FullName]
            .Elements("param")
            .Where(parameter => (string?)parameter.Attribute("name") == name)
            .Select(Text)
            .SingleOrDefault();

    private static string Text(XElement element)
    {
        var text = string.Concat(
            element.Nodes().Select(node => node is XElement inner ? Word(inner) : node.ToString())
        );
        return Blanks().Replace(System.Net.WebUtility.HtmlDecode(text), " ").Trim();
    }

    private static string Word(XElement element) =>
        (string?)element.Attribute("cref") is { } reference
            ? System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(
                reference[(reference.LastIndexOf('.') + 1)..]
            )
            : element.Value;

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Blanks();
}
