using System.Runtime.CompilerServices;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Remarks;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction;

public sealed class RemarkJudgeTests
{
    private static readonly RemarkJudge Hives = new(
        new(
            ["hive_id", "label", "apiary", "queen_year"],
            ["heath", "orchard"],
            ["add_hive", "change_hive", "list_hives"],
            ["hive"]
        ),
        RemarkModel.Default
    );

    [Theory]
    [InlineData("The label is what Mrs Sutter paints on the lid on the first warm day of the year.")]
    [InlineData("Until now the labels have been kept in a biscuit tin in the shed.")]
    [InlineData("add_hive is called by the app that the members use on their phones.")]
    [InlineData("The association wants to see the list at the meeting in November.")]
    public void What_tells_of_life_is_a_remark(string sentence) => Hives.IsRemark(Text(sentence)).ShouldBeTrue();

    [Theory]
    [InlineData("Hives of the heath come first.")]
    [InlineData("The queen_year is set to the current year if it is left out.")]
    [InlineData("No hive gets a label twice.")]
    [InlineData("An unknown hive_id is not an error.")]
    [InlineData("A hive is refused while its apiary is closed.")]
    public void What_changes_an_answer_is_none(string sentence) => Hives.IsRemark(Text(sentence)).ShouldBeFalse();

    /// <summary>The floors are some points below what was measured; docs/benchmarks.md has the figures.</summary>
    [Theory]
    [InlineData("06.tsv")]
    [InlineData("12.tsv")]
    public void Sentences_of_authors_it_has_not_learned_from_are_told_apart(string file)
    {
        var judged = Read(file).ToList();
        var (remarks, rules) = (
            judged.Where(one => one.IsRemark).ToList(),
            judged.Where(one => !one.IsRemark).ToList()
        );
        (100 * remarks.Count(one => one.Judged) / remarks.Count).ShouldBeGreaterThan(50);
        (100 * rules.Count(one => one.Judged) / rules.Count).ShouldBeLessThan(5);
    }

    private static IEnumerable<(bool IsRemark, bool Judged)> Read(string file, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "../../../benchmarks/remarks/held-out", file);
        var judge = Hives;
        foreach (var cells in File.ReadLines(path).Select(line => line.Split('\t')))
        {
            if (cells[0] == "N")
            {
                judge = new(new(Listed(cells[3]), Listed(cells[4]), Listed(cells[5]), [cells[2]]), RemarkModel.Default);
            }
            else
            {
                yield return (cells[0] == "+", judge.IsRemark(Text(cells[1])));
            }
        }
    }

    private static string[] Listed(string cell) => cell[(cell.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(',');

    private static RichText Text(string sentence) =>
        PrdReader.Parse("sentence.md", "# Sentence\n\n" + sentence).Requirements[0].Text;
}
