using System.Text.RegularExpressions;
using OmniForge.EndToEnd.Tests.Support;

namespace OmniForge.EndToEnd.Tests.Hostile;

/// <summary>A harmless PRD with named places, written <c>{{place|harmless text}}</c>, that other text can take.</summary>
internal sealed partial record Template(string Name, string Text)
{
    // Here a text changes nothing but what documentation says, so that the shape of the code must stay the same.
    private static readonly string[] Documentation =
    [
        "front_matter",
        "html_comment",
        "noise_item",
        "link_text",
        "link_url",
        "non_goal",
    ];

    /// <summary>The templates of the folder <c>Templates</c>, by name.</summary>
    public static IReadOnlyList<Template> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("tests", "OmniForge.EndToEnd.Tests", "Hostile", "Templates"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => new Template(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))),
    ];

    /// <summary>The names of the places, in the order of the text.</summary>
    public IReadOnlyList<string> Places { get; } =
    [.. Slot().Matches(Text).Select(m => m.Groups["place"].Value).Distinct()];

    /// <summary>Tells whether text in a place is documentation only.</summary>
    public static bool IsDocumentation(string place) => Documentation.Contains(place);

    /// <summary>The PRD with a text in one place, and the harmless texts in all others.</summary>
    /// <param name="place">One of <see cref="Places"/>, or null for the harmless PRD.</param>
    /// <param name="text">What stands in the place.</param>
    public string Fill(string? place = null, string text = "") =>
        Slot().Replace(Text, slot => slot.Groups["place"].Value == place ? text : slot.Groups["text"].Value);

    [GeneratedRegex(
        @"\{\{(?<place>\w+)\|(?<text>.*?)\}\}",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Slot();
}
