using System.Xml.Linq;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.House;

/// <summary>Who may know whom.</summary>
public sealed class ReferencesTests
{
    private static readonly Dictionary<string, string> MayKnow = new(StringComparer.Ordinal)
    {
        ["Foundation"] = "",
        ["Onex"] = "Foundation",
        ["Requirements"] = "Foundation Onex",
        ["Python"] = "Foundation Onex",
        ["Specification"] = "Foundation Onex Requirements",
        ["Generation"] = "Foundation Onex Requirements Specification Python",
        ["Quality"] = "Foundation Onex Python",
        ["Messaging"] = "Foundation Onex",
        ["Intelligence"] = "Foundation Onex Requirements Specification Quality Messaging",
        ["Orchestration"] = "Foundation Onex Requirements Specification Python Generation Quality Messaging",
        ["Cli"] =
            "Foundation Onex Requirements Specification Python Generation Quality Messaging Intelligence Orchestration",
    };

    private static IReadOnlyList<string> Projects =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void Projects_refer_only_to_those_that_they_may_know() =>
        Projects
            .SelectMany(project =>
                References(project, "ProjectReference").Select(reference => (Of: Name(project), To: Name(reference)))
            )
            .Where(reference => !MayKnow[reference.Of].Split(' ').Contains(reference.To, StringComparer.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Every_project_is_in_the_house_and_in_the_solution()
    {
        Projects.Select(Name).Order(StringComparer.Ordinal).ShouldBe(MayKnow.Keys.Order(StringComparer.Ordinal));
        var solution = File.ReadAllText(Repository.PathOf("OmniForge.slnx"));
        Projects.ShouldAllBe(project => solution.Contains(Path.GetFileName(project)));
    }

    [Fact]
    public void Page_of_dependencies_lists_those_that_are_referred_to()
    {
        var packages = Directory
            .EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/.build/", StringComparison.Ordinal))
            .SelectMany(path => References(path, "PackageReference"))
            .Concat(References(Repository.PathOf("Directory.Packages.props"), "GlobalPackageReference"));
        var listed = File.ReadLines(Repository.PathOf("docs", "dependencies.md"))
            .Where(line =>
                line.StartsWith("| ", StringComparison.Ordinal)
                && !line.StartsWith("| Package", StringComparison.Ordinal)
            )
            .Select(line => line.Split('|')[1].Trim());
        listed
            .Order(StringComparer.Ordinal)
            .ShouldBe(packages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        Directory
            .EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => File.ReadLines(path).Count() > 400)
            .ShouldBeEmpty();

    private static List<string> References(string project, string element) =>
        [.. XDocument.Load(project).Descendants(element).Select(reference => (string)reference.Attribute("Include")!)];

    private static string Name(string project) =>
        Path.GetFileNameWithoutExtension(project).Replace("OmniForge.", "", StringComparison.Ordinal);
}
