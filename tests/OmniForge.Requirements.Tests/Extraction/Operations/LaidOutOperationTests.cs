using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Operations;

/// <summary>Places in which authors name operations.</summary>
public sealed class LaidOutOperationTests
{
    [Theory]
    [InlineData("(1) Enter boat\n    We send the name and get the boat.\n\n(2) Drop boat\n    We send the boat_id.\n")]
    [InlineData("1) Enter boat\nA boat was bought. We send the name.\n\n2) Drop boat\nIt sank. We send the boat_id.\n")]
    [InlineData("4.1  Enter boat. The caller sends a name.\n\n4.2  Drop boat. The caller sends a boat_id.\n")]
    [InlineData("B1  Enter boat. Takes a name.\n\nB2  Drop boat. Takes a boat_id.\n")]
    [InlineData(
        "```gherkin\nFeature: Enter boat\n  Scenario: New\n    Given a name\n\nFeature: Drop boat\n  Scenario: Sunk\n    Given the boat_id\n```\n"
    )]
    [InlineData("```yaml\noperations:\n  enterBoat:\n    body: [name]\n  dropBoat:\n    parameters: [boatId]\n```\n")]
    [InlineData(
        "```yaml\nenter_boat:\n  request: { name: text }\n  response: { boat_id: text }\ndrop_boat:\n  takes: boat_id\n  answer: nothing\n```\n"
    )]
    [InlineData(
        "```yaml\npaths:\n  /boats:\n    post:\n      operationId: enterBoat\n  /boats/{boatId}:\n    delete:\n      operationId: dropBoat\n```\n"
    )]
    [InlineData(
        "```graphql\ntype Mutation {\n  enterBoat(name: String!): Boat!\n  dropBoat(boatId: ID!): ID!\n}\n```\n"
    )]
    public void Name_an_operation(string text) =>
        Named("# Boats\n\n## What the service does\n\n" + text).ShouldBe(["drop_boat", "enter_boat"]);

    [Theory]
    [InlineData(
        "A boat has these properties:\n\n- **colour** – one of `red` or `blue`\n- **order** – whole number from 1 to 9\n- **label** – text"
    )]
    [InlineData("colours:\n\n* colour: one of `red` or `blue`\n* name: text, 3 to 12 characters\n* built: a date")]
    public void A_list_of_fields_names_none(string fields) =>
        Named(
                "# Boats\n\n## What is a boat?\n\n"
                    + fields
                    + "\n\n## Use cases\n\n### Enter boat\n\nA boat is entered.\n"
            )
            .ShouldBe(["enter_boat"]);

    [Theory]
    [InlineData(
        "**Record inspection** stores one.\n\n**Amend inspection** changes one.\n\n**Delete inspection** deletes one.",
        true
    )]
    [InlineData("**Record inspection** is what we call the yearly walk.\n\n**Enter boat** stores a boat.", false)]
    public void A_command_with_the_same_object_as_others_is_one(string text, bool isNamed) =>
        Named("# Boats\n\n## What the service does\n\n" + text + "\n").Contains("record_inspection").ShouldBe(isNamed);

    [Theory]
    [InlineData("## Leave it out\n\n- Maps\n")]
    [InlineData("## Call and reply\n\nIt is called with a name.\n")]
    public void A_heading_without_a_thing_names_none(string text) =>
        Named("# Boats\n\n## What the service does\n\n**Enter boat.** Takes a name.\n\n" + text)
            .ShouldBe(["enter_boat"]);

    [Theory]
    [InlineData("### What can the people at the desk do with it?\n\n**Enter boat.** A boat is entered.\n", true)]
    [InlineData("### What must the register do?\n\n**Enter boat.** A boat is entered.\n", true)]
    [InlineData("### What will it not do?\n\n**Enter boat.** That stays on paper.\n", false)]
    public void A_question_asks_for_them_or_not(string text, bool isNamed) =>
        Named("# Boats\n\n" + text).Contains("enter_boat").ShouldBe(isNamed);

    [Theory]
    [InlineData("- readOnly and passNumber come from the federation.\n")]
    [InlineData("```graphql\ntype Boat {\n  scoreLimit: Int!\n  pricePerDay: Decimal\n  passNumber: String!\n}\n```\n")]
    [InlineData("Nobody can copy a number by hand.\n")]
    [InlineData("```yaml\nenter_boat:\n  request: { name: text }\n```\n")]
    public void What_is_a_field_or_cannot_be_done_is_none(string text) =>
        SemanticAnalyzer
            .Analyze(PrdReader.Parse("a.md", "# Boats\n\n## Notes on the data\n\n" + text))
            .Operations.Select(operation => operation.Name)
            .ShouldBeEmpty();

    private static IEnumerable<string> Named(string text) =>
        SemanticAnalyzer
            .Analyze(PrdReader.Parse("a.md", text))
            .Operations.Where(operation => operation.IsNamed)
            .Select(operation => operation.Name)
            .Order(StringComparer.Ordinal);
}
