using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

/// <summary>The same register laid out in the ways that authors have; each has to give the same operations.</summary>
public sealed class EffectLayoutTests
{
    private static readonly string[] _expected =
    [
        "drop_boat(boat_id)",
        "enter_boat(name, berth?, hired?)",
        "list_boats(hired?)",
        "revise_boat(boat_id, berth?, hired?)",
        "show_boat(boat_id)",
    ];

    [Fact]
    public void Questions_and_answers() =>
        OperationsOf(
                """
                # Boats of the rowing club

                ### What is stored about a boat?

                | | kind of value | has to be given? | what is allowed |
                |---|---|---|---|
                | boat_id | UUID | never, the system makes it | |
                | name | text | yes | 2 to 30 characters |
                | berth | whole number | no – 1 if nothing is given | 1 to 80 |
                | hired | yes/no (boolean) | no – false if nothing is given | |

                ### What can the people at the desk do with it?

                Five things.

                **Enter boat.** Goes in: name, and berth and hired if wanted. Comes out: the boat, complete.

                **Show boat.** Goes in: boat_id. Comes out: that boat.

                **Revise boat.** Goes in: boat_id and whichever of berth and hired are to be different. Whatever isn't sent stays as it was. Comes out: the boat.

                **Drop boat.** Goes in: boat_id. The boat is deleted.

                **List boats.** Comes out: `items`, sorted by name, and `total`, which counts them. One may ask for a single value of hired.

                ### And if the boat_id belongs to no boat?

                Then showing, revising and dropping all fail with NOT_FOUND.

                ### Can two boats have the same name?

                Of course.
                """
            )
            .ShouldBe(_expected);

    [Fact]
    public void Numbered_clauses_without_Markdown() =>
        OperationsOf(
                """
                REGISTER OF BOATS

                § 1 Purpose

                1.1  The club owns forty boats.

                § 2 The entry

                2.1  An entry consists of the following fields.

                     (a) boat_id: a UUID. It is allocated by the register.
                     (b) name: text of 2 to 30 characters. Mandatory.
                     (c) berth: whole number from 1 to 80. Optional; 1 if omitted.
                     (d) hired: boolean. Optional; false if omitted.

                § 3 Operations

                3.1  Enter boat. The caller supplies all mandatory fields of 2.1 and, at its discretion, the optional ones. The register makes the entry and
                     returns it in full.

                3.2  Show boat. The caller supplies a boat_id. The register returns the entry in full.

                3.3  Revise boat. The caller supplies a boat_id and at least one of berth, hired. The register replaces these fields, preserves the remaining ones,
                     and returns the entry in full.

                3.4  Drop boat. The caller supplies a boat_id. The register deletes the entry.

                3.5  List boats. The register returns entries as items, sorted by name, and their count as total. The caller may limit the list to one value of hired.

                § 4 Refusals

                4.1  Operations 3.2, 3.3 and 3.4 are refused with NOT_FOUND if the boat_id isn't in the register.

                4.2  Values that contradict 2.1, and requests in which mandatory fields are missing, are refused.
                """
            )
            .ShouldBe(_expected);

    [Fact]
    public void A_letter_with_numbered_paragraphs() =>
        OperationsOf(
                """
                From: Ada
                To: software group
                Subject: Boats

                Hello all,

                What we note about a boat:

                  boat_id    a UUID, your system makes it
                  name       2 to 30 characters; must be given
                  berth      whole number from 1 to 80; 1 if nothing is said
                  hired      yes or no (boolean); no (false) if nothing is said

                And this is what we do with the records:

                1) Enter boat
                A new boat comes to us. We send what's in the list above, apart from the boat_id. You store it and send back the whole record.

                2) Show boat
                We send the boat_id and you send back the record.

                3) Revise boat
                We send the boat_id and one or more of berth and hired. What we don't send remains. You send back the whole record.

                4) Drop boat
                We send the boat_id. The record is gone for good.

                5) List boats
                We may send a value of hired or nothing. You send back items and total. The items are ordered by name.

                If a boat_id means nothing to you, the answer is NOT_FOUND, whether it is for 2, 3 or 4.

                Best wishes,
                Ada
                """
            )
            .ShouldBe(_expected);

    [Fact]
    public void Features_of_Gherkin() =>
        OperationsOf(
                """
                # Boat catalogue

                ## Fields of a boat

                    boat_id   UUID      made by the catalogue
                    name      text      2 to 30 characters    must be given
                    berth     integer   1 to 80               1 if left out
                    hired     boolean                         may be left out, then false

                ## Behaviour

                ```gherkin
                Feature: Enter boat
                  Scenario: A boat was bought
                    Given the member enters name
                    And the member may also enter berth and hired
                    When the values keep to the list of fields
                    Then the boat is kept
                    And the answer is the complete boat

                  Scenario: A value doesn't keep to the list of fields, or a field that must be given is missing
                    Then the request is refused
                    And nothing is kept

                Feature: Show boat
                  Scenario: Somebody asks
                    When the boat_id is known
                    Then the answer is the complete boat

                Feature: Revise boat
                  Scenario: It moves
                    Given the boat_id and one or more of berth and hired
                    Then the given fields are replaced
                    And the other fields remain untouched
                    And the answer is the complete boat

                Feature: Drop boat
                  Scenario: It sank
                    Given the boat_id
                    Then the boat is deleted

                Feature: List boats
                  Scenario: No restriction
                    Then items contains every boat, ordered by name
                    And total is the number of boats in items

                  Scenario: Restricted
                    Given a value for hired
                    Then items contains only boats that agree with everything given, in the same order
                ```

                For all features that take a boat_id: if there is no boat with it, the answer is the error NOT_FOUND.
                """
            )
            .ShouldBe(_expected);

    [Fact]
    public void Calls_in_YAML() =>
        OperationsOf(
                """
                # Boats

                ## Interface

                ```yaml
                operations:
                  enterBoat:
                    body:
                      required: [name]
                      optional: [berth, hired]
                    returns: Boat
                  showBoat:
                    parameters: [boatId]
                    returns: Boat
                  reviseBoat:
                    parameters: [boatId]
                    body:
                      optional: [berth, hired]
                    returns: Boat
                  dropBoat:
                    parameters: [boatId]
                  listBoats:
                    parameters:
                      optional: [hired]
                    returns:
                      items: list of Boat
                      total: integer

                schemas:
                  Boat:
                    boatId: { type: uuid, assignedBy: service }
                    name:   { type: string, minLength: 2, maxLength: 30 }
                    berth:  { type: integer, minimum: 1, maximum: 80, default: 1 }
                    hired:  { type: boolean, default: false }
                ```

                ## Notes

                1. reviseBoat touches only those fields that are in the body. Everything else is left alone.
                2. items begins with the smallest name. total is the length of items.
                3. After dropBoat the boat can no longer be got, edited or listed.
                """
            )
            .ShouldBe(_expected);

    [Fact]
    public void Arguments_of_GraphQL() =>
        OperationsOf(
                """
                # Boats

                **Q: What does the service store?**
                A: One `Boat` for each boat:

                ```graphql
                type Boat {
                  boatId: ID!        # UUID, chosen by the service
                  name: String!      # 2 to 30 characters
                  berth: Int!        # 1 to 80
                  hired: Boolean!
                }

                type Query {
                  showBoat(boatId: ID!): Boat!
                  listBoats(hired: Boolean): BoatList!
                }

                type Mutation {
                  enterBoat(name: String!, berth: Int = 1,
                            hired: Boolean = false): Boat!
                  reviseBoat(boatId: ID!, berth: Int, hired: Boolean): Boat!
                  dropBoat(boatId: ID!): ID!
                }
                ```

                **Q: And `reviseBoat`?**
                A: It changes those arguments that it gets. The others stay as they were.

                **Q: In what order does `listBoats` answer?**
                A: By name, A to Z. `total` is the number of boats in the answer (not of berths!). `hired` is a filter.

                **Q: Can two boats have the same name?**
                A: Yes.
                """
            )
            .ShouldBe(_expected);

    [Theory]
    [InlineData("Boats by name, A first", "name")]
    [InlineData("Boats by name, Z first", "name desc")]
    [InlineData("All boats, sorted by berth, the highest first", "berth desc")]
    [InlineData("All boats, in the order in which the cashier likes them", null)]
    [InlineData("All boats", "")]
    public void A_note_in_a_listing_tells_the_order(string note, string? order)
    {
        var node = Specifier
            .Specify(
                Planner
                    .Plan(
                        [
                            SemanticAnalyzer.Analyze(
                                PrdReader.Parse(
                                    "boats.md",
                                    """
                                    # Boats API

                                    The club keeps its boats.

                                    ```yaml
                                    paths:
                                      /boats:
                                        post:
                                          operationId: enterBoat
                                          summary: Store a boat
                                          body: Boat
                                          returns: Boat
                                        get:
                                          operationId: listBoats
                                          summary: NOTE
                                          returns:
                                            items: array of Boat
                                            total: number of boats in items
                                    components:
                                      Boat:
                                        boatId: {type: uuid, readOnly: true}
                                        name:   {type: string, minLength: 2, maxLength: 50, required: true}
                                        berth:  {type: integer, minimum: 1, maximum: 99, required: true}
                                    ```
                                    """.Replace("NOTE", note, StringComparison.Ordinal)
                                )
                            ),
                        ],
                        null
                    )
                    .Plan
            )
            .Nodes.ShouldHaveSingleItem();
        var logic = node.Operations.Single(operation => operation.Name == "list_boats").Logic;

        if (order is null)
        {
            logic.ShouldBeOfType<StubLogic>();
            return;
        }

        string.Join(
                ", ",
                logic.ShouldBeOfType<ListLogic>().Order.Select(key => key.Field + (key.IsDescending ? " desc" : ""))
            )
            .ShouldBe(order);
    }

    private static IEnumerable<string> OperationsOf(string text)
    {
        var node = Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("boats.md", text))], null).Plan)
            .Nodes.ShouldHaveSingleItem();
        node.Operations.Select(operation => operation.Logic)
            .OfType<StubLogic>()
            .SelectMany(stub => stub.Unmet)
            .Select(unmet => unmet.Sentence)
            .ShouldBeEmpty();
        return node
            .Operations.Select(operation =>
                operation.Name
                + "("
                + string.Join(", ", operation.Inputs.Select(input => input.Name + (input.IsRequired ? "" : "?")))
                + ")"
            )
            .Order(StringComparer.Ordinal);
    }
}
