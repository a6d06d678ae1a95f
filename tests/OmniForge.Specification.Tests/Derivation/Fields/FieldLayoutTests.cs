using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Derivation.Fields;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Fields;

public sealed class FieldLayoutTests
{
    private static readonly string[] Expected =
    [
        "plot_id: uuid system",
        "plot_code: text 2..8 required",
        "soil: enum sand|loam|clay =loam",
        "has_shed: bool =false",
    ];

    [Theory]
    [InlineData(
        """
            ### 2. Particulars of a plot

            2.1 An entry in the Register shall hold the following particulars:

            (a) *plot_id*, a UUID which the Register shall allot of its own accord;

            (b) *plot_code*, text of no fewer than 2 and no more than 8 characters, which must be stated;

            (c) *soil*, being one of “sand”, “loam” and “clay”; in the absence of a statement it shall be “loam”; and

            (d) *has_shed*, a boolean; in the absence of a statement it shall be false.
            """
    )]
    [InlineData(
        """
            ## What we know about a plot

            plot id
            : UUID; handed out by the system, never by the member
            plot code
            : text, 2 to 8 characters. Must be given.
            soil
            : sand, loam or clay; loam if nothing is said
            has shed
            : yes/no: is there a roof on it? If left out: no.
            """
    )]
    [InlineData(
        """
            YELLOW NOTES (data)
              plot id        UUID, made by the system
              plot code      text, 2 to 8 characters, must be entered
              soil           sand, loam or clay; loam unless entered
              has shed       true or false; false unless entered

            RED NOTES (what goes wrong)
              an unknown plot id   ->  NOT_FOUND
            """
    )]
    [InlineData(
        """
            YELLOW NOTES (data)
              plot code      text, 2 to 8 characters, must be entered
              soil           sand, loam or clay; loam unless entered
              has shed       true or false; false unless entered

            GREEN NOTES (what happens)

            - The system makes the plot id (UUID).
            """
    )]
    [InlineData(
        """
            For each plot I write down these things. Its plot code, which is between 2 and 8 letters long. Its soil, and
            there are only three I know: sand, loam and clay. Those are all needed, except that when I say nothing about the
            soil it's loam, because most of it is. If I like I can also note a has shed of the sort yes/no, no if I say nothing.
            The program should give every plot a plot id of its own (a UUID, you called it), I certainly don't want to think
            of one.
            """
    )]
    [InlineData(
        """
            ## Data

            ```yaml
            plot:
              plot_id:                  # UUID; handed out by the system, never by the member
              plot_code: {type: text, length: 2..8, mandatory: true}
              soil:      {type: choice, of: [sand, loam, clay], if_omitted: loam}
              has_shed:  {type: yes/no, if_omitted: no}
            ```
            """
    )]
    [InlineData(
        """
            ## Data

            ```proto
            enum Soil { SAND = 0; LOAM = 1; CLAY = 2; }   // on the wire: sand, loam, clay

            message Plot {
              string plot_id   = 1;  // UUID, assigned by the system
              string plot_code = 2;  // 2-8 characters, required
              Soil   soil      = 3;  // loam unless stated
              bool   has_shed  = 4;  // false unless stated
            }
            ```
            """
    )]
    public void Fields_are_read_in_many_layouts(string section)
    {
        var fields = Fields(section);
        Assert.Equal(Expected.Order(), fields.Select(Described).Order());
    }

    [Fact]
    public void Calls_beside_a_message_tell_what_they_take()
    {
        var fields = Fields(
            """
            ```proto
            message Plot {
              string plot_id   = 1;  // UUID, assigned by the system
              string plot_code = 2;  // 2-8 characters, required
              bool   has_shed  = 3;  // false unless stated
              string tenant    = 4;  // null while there is none
            }

            service Plots {
              rpc EnterPlot (everything but plot_id)      returns (Plot);
              rpc VaryPlot  (plot_id; has_shed, tenant)   returns (Plot);
              rpc ReadPlot  (plot_id)                     returns (Plot);
            }
            ```
            """
        );
        var uses = fields.ToDictionary(
            field => field.Name,
            field =>
                string.Join(
                    ' ',
                    field.Uses.Where(use => use.IsTaken).Select(use => use.Operation + (use.IsRequired ? "!" : ""))
                ),
            StringComparer.Ordinal
        );
        uses["plot_code"].ShouldBe("enter_plot!");
        uses["has_shed"].ShouldBe("enter_plot vary_plot");
        uses["plot_id"].ShouldBe("vary_plot");
    }

    [Theory]
    [InlineData("## Rules\n\nnet_price = price × 2, rounded to cents\n\ngross_price = net_price + 5")]
    [InlineData(
        "## What goes wrong\n\n  show with an unknown id   ->  NOT_FOUND\n  something else entered    ->  refused"
    )]
    [InlineData(
        "Dear Sir,\n\nFor each plot I write down these things. Its history is long. The weather, we never know."
    )]
    public void What_looks_alike_describes_no_field(string section) =>
        SemanticAnalyzer
            .Analyze(PrdReader.Parse("plots.md", section))
            .Entities.Entities.SelectMany(entity => entity.Fields)
            .Count(field => FieldReader.Read(field, FieldSurroundings.None) is { Type: not null, Unread.Count: 0 })
            .ShouldBe(0);

    private static List<FieldMention> Fields(string section)
    {
        var analysis = SemanticAnalyzer.Analyze(PrdReader.Parse("plots.md", "Plots of the town\n\n" + section));
        return [.. analysis.Entities.Entities.ShouldHaveSingleItem().Fields];
    }

    private static string Described(FieldMention mention)
    {
        var sets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["soil"] = ["sand", "loam", "clay"],
        };
        var isNamed = mention.Phrases.Any(phrase => phrase.Text.Text == "Soil");
        var field = FieldReader.Read(
            mention,
            FieldSurroundings.None with
            {
                SystemNames = ["register"],
                ValueSets = isNamed ? sets : FieldSurroundings.None.ValueSets,
            }
        );
        return $"{field.Name}: {FieldWords.Described(field).Replace(" optional", "", StringComparison.Ordinal)}";
    }
}
