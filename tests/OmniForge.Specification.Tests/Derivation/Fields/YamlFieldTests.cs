using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Specification.Derivation.Fields;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Fields;

public sealed class YamlFieldTests
{
    [Theory]
    [InlineData("{type: text, length: 2..50, mandatory: true}", "text 2..50 required")]
    [InlineData(
        "{type: choice, of: [vegetable, herb, flower], mandatory: true}",
        "enum vegetable|herb|flower required"
    )]
    [InlineData("{ type: enum, values: [a, b], default: b }", "enum a|b =b")]
    [InlineData("{type: whole number, range: 1990..2100, required: yes}", "int 1990..2100 required")]
    [InlineData("{type: whole number, range: 1..5000, if_omitted: 25}", "int 1..5000 =25")]
    [InlineData("{type: yes/no, if_omitted: no}          # boolean", "bool =false")]
    [InlineData("{type: text, length: 1..8, if_omitted: nothing (null)}", "text 1..8 null")]
    [InlineData("{type: string, min_length: 2, max_length: 8, unique: true}", "text 2..8 unique")]
    [InlineData("{type: decimal, above: 0, at_most: 50, decimals: 2}", "dec 0x..50 places 2")]
    [InlineData("{type: date, nullable: true}", "date null")]
    [InlineData("{type: uuid, set_by: service}", "uuid system")]
    [InlineData("# UUID; handed out by the library, never by the member", "uuid system")]
    public void A_mapping_in_a_line_describes_a_field(string value, string expected) =>
        Described($"packet:\n  thing: {value}\n  other: {{type: text}}").ShouldBe(expected);

    [Theory]
    [InlineData("type: string\n    minLength: 2\n    maxLength: 90", "text 2..90")]
    [InlineData("type: string\n    enum: [web, data]\n    default: web", "enum web|data =web")]
    [InlineData("type: integer\n    minimum: 1\n    maximum: 9   # inclusive\n    required: true", "int 1..9 required")]
    [InlineData("type: boolean\n    default: false\n    description: whether it may be seen", "bool =false")]
    public void A_block_describes_a_field(string value, string expected)
    {
        Described($"packet:\n  thing:\n    {value}\n  other:\n    type: text").ShouldBe(expected);
        Described($"Packet:\n properties:\n  thing:\n    {value}\n  other:\n    type: text").ShouldBe(expected);
        Described($"fields:\n  - name: thing\n    {value}\n  - name: other\n    type: text").ShouldBe(expected);
    }

    [Theory]
    [InlineData("{type: text, checked_by: the board}", false)]
    [InlineData("{type: text, length: at most what fits}", false)]
    [InlineData("{type: number, range: 9..1}", false)]
    [InlineData("{type: mystery}", false)]
    [InlineData("{type: text, example: 12}", true)]
    public void An_entry_that_nobody_knows_is_told(string value, bool isRead) =>
        (Read($"packet:\n  thing: {value}\n  other: {{type: text}}").Unread.Count == 0).ShouldBe(isRead);

    private static string Described(string yaml) => FieldWords.Described(Read(yaml));

    private static FieldReading Read(string yaml)
    {
        var text = $"# Box\n\n## Data model\n\n```yaml\n{yaml}\n```\n";
        var analysis = SemanticAnalyzer.Analyze(PrdReader.Parse("box.md", text));
        var field = analysis.Entities.Entities.ShouldHaveSingleItem().Fields.First(field => field.Name == "thing");
        return FieldReader.Read(field, FieldSurroundings.None with { SystemNames = ["registry"] });
    }
}
