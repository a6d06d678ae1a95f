using System.Text.Json.Nodes;
using OmniForge.EndToEnd.Tests.Guide;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Judges;

/// <summary>The forms of docs/writing-prds.md on the platform's own runtime: those that no interpreter carries out, with <c>--long</c> all.</summary>
[Collection(JudgeCollection.Name)]
public sealed class WritingGuideJudgeTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Forms_come_to_what_their_cases_say()
    {
        Judge.Need();
        var forms = GuideReader.Read().Where(form => Repository.Long || !new GuideRun(form).IsInterpreted).ToList();
        foreach (var form in forms)
        {
            var name = $"line-{form.Line:D4}";
            _scratch.Write($"{name}.md", form.Prd);
            var first = new GuideRun(form).Operations.First().Operation.Name;
            _scratch.Write(
                $"{name}.cases.json",
                new JsonArray([.. form.Cases.Select(one => one.ForHost(first))]).ToJsonString()
            );
        }

        var all = await Judge.BehaveAsync(_scratch.Path, "inmemory");

        all["documents"]!
            .AsArray()
            .Where(document => document!.Count("wrong") + document!.Count("stub") > 0)
            .Select(document => document!.ToJsonString())
            .ShouldBeEmpty();
        all.Count("right").ShouldBe(forms.Sum(form => form.Cases.Count));
    }
}
