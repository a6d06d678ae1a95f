using System.Globalization;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Hostile;

/// <summary>Mutated documents give a project or a diagnostic, each in its time.</summary>
public sealed class MutatedPrdTests
{
    private const int Some = 200;
    private const int Many = 10_000;

    [Fact]
    public void Some_give_a_project_or_a_diagnostic() => Faults(Some).ShouldBeEmpty();

    [Fact]
    [Trait("kind", "long")]
    public void Ten_thousand_give_a_project_or_a_diagnostic()
    {
        Assert.SkipUnless(Repository.Long, "takes minutes: OMNIFORGE_TEST_LONG=1 (./test --long)");
        Faults(Many).ShouldBeEmpty();
    }

    private static List<string> Faults(int count)
    {
        var documents = Documents();
        return
        [
            .. Enumerable
                .Range(0, count)
                .AsParallel()
                .AsOrdered()
                .Select(seed => Fault(documents[seed % documents.Count], seed))
                .OfType<string>(),
        ];
    }

    private static string? Fault(string path, int seed)
    {
        try
        {
            Forge.Generate(Mutations.Of(File.ReadAllText(path), seed));
            return null;
        }
        catch (Exception fault)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)} {seed}: {fault}");
        }
    }

    private static List<string> Documents() =>
        [
            .. new[]
            {
                Repository.PathOf("examples", "prds"),
                Repository.PathOf("benchmarks", "outsiders"),
                Repository.Shared,
            }
                .Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
                .Order(StringComparer.Ordinal),
        ];
}
