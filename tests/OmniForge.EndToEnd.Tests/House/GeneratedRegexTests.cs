using System.Reflection;
using System.Text.RegularExpressions;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.House;

/// <summary>
/// The code that .NET generates for the patterns finds what its interpreter finds, in the lines of documents of many authors. For some
/// patterns it does not: a lazy loop of at most so many words, behind what may be absent, never ends or reads outside of the text
/// (System.Text.RegularExpressions.Generator of SDK 10.0.401).
/// </summary>
public sealed partial class GeneratedRegexTests
{
    private const int Share = 40;
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(10);
    private static readonly string[] _folders = ["benchmarks", "examples"];

    [Fact]
    public void Patterns_match_alike_generated_and_interpreted() => Differences(everyNth: Share).ShouldBeEmpty();

    [Fact]
    [Trait("kind", "long")]
    public void Patterns_match_alike_in_every_line_of_the_documents()
    {
        Assert.SkipUnless(Repository.Long, "takes minutes: OMNIFORGE_TEST_LONG=1 (./test --long)");
        Differences(everyNth: 1).ShouldBeEmpty();
    }

    [Fact]
    public void No_pattern_repeats_a_loop_that_nothing_divides() =>
        Generated().Select(regex => regex.ToString()).Where(pattern => LoopOfLoops.IsMatch(pattern)).ShouldBeEmpty();

    [Theory]
    [InlineData(@"because (?:[a-z'’-]+,? ?){2,}\.?$")]
    [InlineData(@"(?:\w+)*x")]
    [InlineData(@"(?:[a-z]+ ?|,)+")]
    public void Loops_that_nothing_divides_are_found(string pattern) => LoopOfLoops.IsMatch(pattern).ShouldBeTrue();

    [Theory]
    [InlineData(@"because [a-z'’-]+(?:,? [a-z'’-]+)+")]
    [InlineData(@"(?:\w+ )*x")]
    public void Loops_that_something_divides_are_fine(string pattern) => LoopOfLoops.IsMatch(pattern).ShouldBeFalse();

    private static List<string> Differences(int everyNth)
    {
        var lines = Lines().Where((_, index) => index % everyNth == 0).ToList();
        lines.Count.ShouldBeGreaterThan(100);
        return [.. Generated().AsParallel().AsOrdered().Select(regex => Difference(regex, lines)).OfType<string>()];
    }

    private static string? Difference(Regex generated, List<string> lines)
    {
        var interpreted = new Regex(generated.ToString(), generated.Options & ~RegexOptions.Compiled, _limit);
        var line = lines.Find(line => Found(generated, line) != Found(interpreted, line));
        return line is null ? null : $"{generated} in: {line}";
    }

    private static string Found(Regex regex, string line)
    {
        try
        {
            return string.Join('\n', regex.Matches(line).SelectMany(match => match.Groups.Values).Select(Place));
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or IndexOutOfRangeException)
        {
            return exception.GetType().Name;
        }
    }

    private static string Place(Group group) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{group.Name} {group.Index} {group.Length} {group.Success}"
        );

    private static IEnumerable<string> Lines() =>
        _folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(Repository.PathOf(folder), "*.*", SearchOption.AllDirectories)
            )
            .Where(path => Path.GetExtension(path) is ".md" or ".tsv")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .SelectMany(line => line.Split('\t'))
            .Where(line => line.Length > 3)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<Regex> Generated() =>
        Assemblies
            .All.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type =>
                type.GetMethods(
                    BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            .Where(method => method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0)
            .Where(method =>
                method.IsDefined(typeof(GeneratedRegexAttribute))
                || method.Name.StartsWith("get_", StringComparison.Ordinal)
            )
            .Select(method => (Regex)method.Invoke(null, null)!)
            .DistinctBy(regex => (regex.ToString(), regex.Options));

    private const string Atom = @"(?:\[(?:\\.|[^\]\\])+\]|\\[wWsSdDpP](?:\{\w+\})?|\\.|[^\\()\[\]|*+?{}])";

    /// <summary>Groups that are repeated and hold a loop and nothing else that must be there: they divide a text in as many ways as 2 to its length.</summary>
    [GeneratedRegex(
        @"\((?:\?:|\?<\w+>)?(?:"
            + Atom
            + @"[?*])*"
            + Atom
            + @"(?:[*+]|\{\d+,\})\??(?:"
            + Atom
            + @"[?*])*(?:\|[^()]*)?\)(?:[*+]|\{\d+,\})",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LoopOfLoops { get; }
}
