using System.Text.RegularExpressions;
using OmniForge.EndToEnd.Tests.Support;
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
            if (Forge.Generate(one.Prd) is { } files)
            {
                judge.Send(one, files);
            }
        }

        (await judge.FindingsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public void No_text_of_a_prd_makes_a_path_that_is_not_portable()
    {
        var paths = HostileCase
            .Hostile()
            .SelectMany(one => Forge.Generate(one.Prd)?.Paths.Select(path => path.ToString()) ?? [])
            .Distinct();

        paths.Where(path => !PortablePath().IsMatch(path)).ShouldBeEmpty();
    }

    [Fact]
    public void The_name_of_a_project_is_a_name_or_refused()
    {
        var paths = Payload
            .All.SelectMany(payload => Forge.Generate(Template.All[0].Fill(), payload.Text)?.Paths ?? [])
            .Select(path => path.ToString())
            .Distinct();

        paths.Where(path => !PortablePath().IsMatch(path)).ShouldBeEmpty();
    }

    [GeneratedRegex(
        @"^(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,100}/)*[A-Za-z0-9_][A-Za-z0-9_.-]{0,100}$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex PortablePath();
}
