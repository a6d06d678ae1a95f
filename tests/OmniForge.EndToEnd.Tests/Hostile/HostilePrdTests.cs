using System.Text.RegularExpressions;
using OmniForge.EndToEnd.Tests.Support;
using OmniForge.Foundation;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Hostile;

public sealed partial class HostilePrdTests
{
    [Fact]
    public void There_are_enough_payloads_and_places() =>
        (Payload.All.Count, Template.All.Sum(template => template.Places.Count)).ShouldBe((494, 52));

    [Fact]
    public async Task No_text_of_a_prd_becomes_code()
    {
        Assert.SkipUnless(Repository.Python is not null, "OMNIFORGE_PYTHON is not set");
        await using var judge = new ShapeJudge(Repository.Python!);
        foreach (var one in HostileCase.Benign().Concat(HostileCase.Hostile()))
        {
            if (Generate(one).Files is { } files)
            {
                judge.Send(one, files);
            }
        }

        (await judge.FindingsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_of_a_prd_gives_a_project_or_a_diagnostic() =>
        HostileCase
            .Benign()
            .Concat(HostileCase.Hostile())
            .Select(one => Generate(one).Fault)
            .OfType<string>()
            .ShouldBeEmpty();

    [Fact]
    public void No_text_of_a_prd_makes_a_path_that_is_not_portable() =>
        HostileCase.Hostile().SelectMany(one => NotPortable(Generate(one).Files)).Distinct().ShouldBeEmpty();

    [Fact]
    public void The_name_of_a_project_is_a_name_or_refused() =>
        Payload
            .All.SelectMany(payload => NotPortable(Forge.Generate(Template.All[0].Fill(), payload.Text)))
            .Distinct()
            .ShouldBeEmpty();

    private static (FileTree? Files, string? Fault) Generate(HostileCase one)
    {
        try
        {
            return (Forge.Generate(one.Prd), null);
        }
        catch (Exception fault)
        {
            return (
                null,
                $"{one.Name}: {fault.GetType().Name}: {fault.Message} {fault.StackTrace?.Split('\n').First(line => line.Contains("OmniForge", StringComparison.Ordinal))}"
            );
        }
    }

    private static IEnumerable<string> NotPortable(FileTree? files) =>
        (files?.Paths ?? []).Select(path => path.ToString()).Where(path => !PortablePath().IsMatch(path));

    [GeneratedRegex(
        @"^(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,100}/)*[A-Za-z0-9_][A-Za-z0-9_.-]{0,100}$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex PortablePath();
}
