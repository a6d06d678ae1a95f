using OmniForge.Requirements.Documents;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Documents;

public sealed class RequirementTests
{
    [Theory]
    [InlineData("- **FR-1 Register volunteer.** Creates a record.", "FR-1", "Register volunteer", "Creates a record.")]
    [InlineData("**FR-1** No two are the same.", "FR-1", null, "No two are the same.")]
    [InlineData("**FR1:** The system shall work.", "FR1", null, "The system shall work.")]
    [InlineData("**Log trip** stores a new trip.", null, "Log trip", "stores a new trip.")]
    [InlineData("**3.1 Peak power.** One metre carries it.", null, "Peak power", "One metre carries it.")]
    [InlineData("**3.5** Requests are rejected.", null, null, "Requests are rejected.")]
    [InlineData("*Returned tins:* from 50 % down.", null, "Returned tins", "from 50 % down.")]
    [InlineData("- OPEN-1: When a ticket is opened.", "OPEN-1", null, "When a ticket is opened.")]
    [InlineData("- NFR-1 A quote takes no longer than 50 ms.", "NFR-1", null, "A quote takes no longer than 50 ms.")]
    [InlineData("- [REQ_12] Something is kept.", "REQ_12", null, "Something is kept.")]
    [InlineData("- **US-3**: **Find order** – it is found.", "US-3", "Find order", "it is found.")]
    [InlineData("- FR-AUTH-001: login", "FR-AUTH-001", null, "login")]
    [InlineData("- **FR-001**: System MUST do it", "FR-001", null, "System MUST do it")]
    [InlineData("- SHA-256 signs it", null, null, "SHA-256 signs it")]
    [InlineData("- UTF-8: is used", null, null, "UTF-8: is used")]
    [InlineData("- FR-1 to FR-5 hold", null, null, "FR-1 to FR-5 hold")]
    [InlineData("- B-00417 is lent", null, null, "B-00417 is lent")]
    [InlineData("1. 3 days later", null, null, "3 days later")]
    public void Id_and_lead_are_taken_from_the_beginning(string item, string? id, string? lead, string body)
    {
        var requirement = PrdReader.Parse("a.md", "# T\n\n" + item).Requirements.Single();

        requirement.Id.ShouldBe(id ?? "intro#1");
        requirement.HasOwnId.ShouldBe(id is not null);
        requirement.Lead?.Text.ShouldBe(lead);
        requirement.Body.Text.ShouldBe(body);
    }

    [Fact]
    public void Ids_with_the_same_letters_support_each_other() =>
        PrdReader
            .Parse("a.md", "# T\n\n- ZZ1 Alpha\n- ZZ2 Beta\n- YY1 Gamma\n")
            .Requirements.Select(one => one.Id)
            .ShouldBe(["ZZ1", "ZZ2", "intro#1"]);

    [Fact]
    public void Repeated_id_is_a_reference() =>
        PrdReader
            .Parse(
                "a.md",
                "# T\n\n- FR-1: one\n\n## Tests\n\n| Id | Test |\n|---|---|\n| FR-1 | it works |\n| T2 | more |\n"
            )
            .Requirements.Select(one => one.Id)
            .ShouldBe(["FR-1", "tests#1", "T2"]);

    [Fact]
    public void Only_requirements_without_own_id_are_counted() =>
        PrdReader
            .Parse(
                "a.md",
                "# T\n\ntext\n\n- **FR-1 Do it**: now\n  - nested\n\n| a |\n|---|\n| row |\n\n## A b\n\ntext\n\n## A b\n\ntext\n"
            )
            .Requirements.Select(one => one.Id)
            .ShouldBe(["intro#1", "FR-1", "intro#2", "intro#3", "a-b#1", "a-b-2#1"]);
}
