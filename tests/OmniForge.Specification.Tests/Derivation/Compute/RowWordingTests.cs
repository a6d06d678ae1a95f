using System.Text;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using OmniForge.Specification.Tests.Derivation.Expressions;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Compute;

public sealed class RowWordingTests
{
    private const string Prd = """
        # Race results

        ## Rank runners

        Input: `runners`, a list of `bib` (integer, 1 or more), `club_id` (text) and `run_seconds` (decimal, more than 0), at least one, and a `limit` (integer, 1 to 10).

        RULES

        Output: `ranking` (list), `started`.
        """;

    private const string Started = "started is the number of runners.";

    private const string All = "Select(runners, runner: ranking_row(bib runner.bib, run_seconds runner.run_seconds))";

    private const string Clubs =
        "Select(Distinct(Select(runners, runner: runner.club_id)), club_id: ranking_row(club_id club_id, run_seconds Sum(Where(runners, runner: (runner.club_id == club_id)), runner: runner.run_seconds)))";

    [Theory]
    [InlineData("The ranking lists every runner with its bib and its run seconds.", All)]
    [InlineData("The ranking lists the bib and the run seconds of each runner.", All)]
    [InlineData(
        "The ranking has one row for each runner with the bib and the run seconds, in the order of the request.",
        All
    )]
    [InlineData(
        "The ranking lists the bib and the run seconds of each runner, fastest first; runners with the same run seconds are ordered by bib.",
        $"OrderBy(OrderBy({All}, ranking_row: ranking_row.bib), ranking_row: ranking_row.run_seconds)"
    )]
    [InlineData(
        "The ranking lists the bib and the run seconds of each runner, sorted by run seconds, descending, then by bib.",
        $"OrderByDescending(OrderBy({All}, ranking_row: ranking_row.bib), ranking_row: ranking_row.run_seconds)"
    )]
    [InlineData(
        "The ranking lists the bib and the run seconds of each runner, most seconds first. Ties are broken by bib. It has at most 3 rows.",
        $"Take(OrderByDescending(OrderBy({All}, ranking_row: ranking_row.bib), ranking_row: ranking_row.run_seconds), 3)"
    )]
    [InlineData(
        "The ranking lists the bib and the run seconds of each runner. It has at most `limit` rows. It is sorted by bib.",
        $"Take(OrderBy({All}, ranking_row: ranking_row.bib), limit)"
    )]
    [InlineData(
        "Runners of the same club are summed. The ranking is a list of `club_id` and `run_seconds` (the sum).",
        Clubs
    )]
    [InlineData(
        "Runners of the same club are summed. Clubs whose sum is 0 do not appear in the ranking. The ranking is a list of `club_id` and `run_seconds` (the sum), least seconds first; with equal seconds the club id decides, in alphabetical order. The ranking has at most as many rows as the limit says.",
        $"Take(OrderBy(OrderBy(Where({Clubs}, ranking_row: (ranking_row.run_seconds != 0)), ranking_row: ranking_row.club_id), ranking_row: ranking_row.run_seconds), limit)"
    )]
    [InlineData("The ranking lists every runner with its bib and its age.", null)]
    [InlineData("The ranking lists the bib and the run seconds of each runner, loudest first.", null)]
    [InlineData("The ranking lists the bib and the run seconds of each winner.", null)]
    public void Rows_are_read_in_many_words(string rule, string? expected) =>
        Value(Derive($"{rule}\n\n{Started}"), "ranking").ShouldBe(expected);

    private static string? Value(OperationSpec operation, string name) =>
        operation.Logic is ComputeLogic logic
            ? ExpressionText.Of(logic.Steps.First(step => step.Assignment?.Field == name).Assignment!.Value)
            : null;

    private static OperationSpec Derive(string rules)
    {
        var text = Prd.Replace("RULES", rules, StringComparison.Ordinal);
        var document = PrdReader.Read("races.md", Encoding.UTF8.GetBytes(text)).Document!;
        var plan = Planner.Plan([SemanticAnalyzer.Analyze(document)], null).Plan;
        return Specifier.Specify(plan).Nodes.Single().Operations.Single();
    }
}
