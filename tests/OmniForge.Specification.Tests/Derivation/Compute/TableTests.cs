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

public sealed class TableTests
{
    private const string Prd = """
        # Ferry fares

        ## Quote fare

        | Input | Type | Allowed |
        |---|---|---|
        | route | `short` or `long` | |
        | season | `low` or `high` | |
        | metres | decimal | more than 0, at most 20 |
        | passengers | integer | 1 to 9 |
        | booked_on | date | |
        | sails_on | date | |
        | port_code | text | exactly three digits |
        MORE

        RULES

        It answers fare.
        """;

    [Fact]
    public void A_table_with_two_keys_is_looked_up_by_both() =>
        Fare(
                """
                The fare per metre depends on route and season:

                | | low | high |
                |---|---|---|
                | short | 3.10 | 4.20 |
                | long | 5.00 | 7.50 |

                The fare is metres times the fare per metre.
                """
            )
            .ShouldBe(
                "(metres * (fare_per_metre_by_route_and_season[route].low if (season == 'low') else fare_per_metre_by_route_and_season[route].high))"
            );

    [Fact]
    public void A_table_is_referred_to_by_its_number() =>
        Fare(
                """
                The fare is taken from Table 2.

                Table 2. Fares by length

                | metres | fare |
                |---|---|
                | up to 4 | 20 |
                | above 4 | 35 |
                """
            )
            .ShouldBe("fare_by_metres[metres].fare");

    [Fact]
    public void The_first_row_of_a_decision_table_that_applies_counts() =>
        Fare(
                """
                The first row that applies gives the fare.

                | # | Route | Passengers | Fare |
                |---|---|---|---|
                | 1 | long | 6 or more | 90 |
                | 2 | any | 4 to 9 | 60 |
                | 3 | any | any | 10 × metres |
                """
            )
            .ShouldBe(
                "(90 if ((route == 'long') and (passengers >= 6)) else (60 if ((passengers >= 4) and (passengers <= 9)) else (10 * metres)))"
            );

    [Fact]
    public void Rows_of_conditions_in_words_that_overlap_need_an_order() =>
        Fare(
                """
                | If | Fare |
                |---|---|
                | passengers are 6 or more | 90 |
                | the route is long | 60 |
                | in all other cases | 10 |
                """
            )
            .ShouldBeNull();

    [Fact]
    public void Rows_may_be_selected_by_how_a_text_begins()
    {
        var logic = Derive(
            """
            The first matching row counts. A port that is not served is refused.

            | Port code begins with | Fare |
            |---|---|
            | 99 | not served |
            | 0, 1 or 2 | 10 |
            | 3, 4, 5, 6, 7 or 8 | 20 |
            | 9 | 30 |
            """
        )
            .Logic.ShouldBeOfType<ComputeLogic>();
        logic
            .Steps.Select(step => ExpressionText.Of(step.Guard?.Condition))
            .ShouldContain("not StartsWith(port_code, '99')");
        FareOf(logic)
            .ShouldBe(
                "(10 if StartsWith(port_code, '0', '1', '2') else (20 if StartsWith(port_code, '3', '4', '5', '6', '7', '8') else 30))"
            );
    }

    [Fact]
    public void A_text_that_begins_otherwise_leaves_a_gap() =>
        Fare(
                """
                The first matching row counts.

                | Port code begins with | Fare |
                |---|---|
                | 0, 1 or 2 | 10 |
                | 3, 4, 5, 6, 7 or 8 | 20 |
                """
            )
            .ShouldBeNull();

    [Fact]
    public void A_row_that_is_refused_refuses_the_request()
    {
        var logic = Derive(
            """
            | metres | fare |
            |---|---|
            | <= 4 | 20 |
            | 4.01 .. 12 | 35 |
            | > 12 | error, too long |
            """
        ).Logic;
        logic.ShouldBeOfType<StubLogic>("4.005 m is in no row");
        Derive(
            """
            | passengers | fare |
            |---|---|
            | <= 4 | 20 |
            | 5 .. 8 | 35 |
            | > 8 | error, no room |
            """
        )
            .Logic.ShouldBeOfType<ComputeLogic>()
            .Steps.Select(step => ExpressionText.Of(step.Guard?.Condition))
            .ShouldContain("(passengers <= 8)");
    }

    [Fact]
    public void A_table_of_tiers_charges_each_part_at_its_own_rate() =>
        Fare(
                """
                Each metre is charged at the rate of the tier that it falls into.

                | Metres | Rate |
                |---|---|
                | first 4 | free |
                | next 6 (5 – 10) | 2.50 |
                | beyond 10 | 1.75 |

                The fare is the sum over the tiers.
                """
            )
            .ShouldBe("((max((min(metres, 10) - 4), 0) * 2.50) + (max((metres - 10), 0) * 1.75))");

    [Fact]
    public void Inputs_of_one_unit_may_be_counted_instead_of_named() =>
        Fare(
                """
                A fare of 12.50 applies if the longest of the three sides is more than 100, or if the three sides together are more than 180.
                """,
                """
                | length_cm | integer | 1 to 150 |
                | width_cm | integer | 1 to 150 |
                | height_cm | integer | 1 to 150 |
                """
            )
            .ShouldBe(
                "(12.50 if ((max(length_cm, width_cm, height_cm) > 100) or (((length_cm + width_cm) + height_cm) > 180)) else 0)"
            );

    [Fact]
    public void Days_between_two_dates_are_counted() =>
        Fare("The fare is 2.50 times the number of days from booked_on to sails_on.")
            .ShouldBe("(2.50 * DaysBetween(booked_on, sails_on))");

    [Fact]
    public void One_date_may_have_to_be_later_than_the_other()
    {
        var logic = Derive("The fare is 10 × metres.\n\nsails_on must be later than booked_on → else error.")
            .Logic.ShouldBeOfType<ComputeLogic>();
        logic.Steps.Select(step => ExpressionText.Of(step.Guard?.Condition)).ShouldContain("(sails_on > booked_on)");
    }

    [Fact]
    public void A_row_may_have_more_cells_than_the_head() =>
        Derive(
            """
            The fare is 10 × metres.

            | value | note |
            |---|---|
            | port | per ship | 10 * metres |
            """
        )
            .Logic.ShouldNotBeNull();

    [Fact]
    public void A_formula_may_stand_in_the_row_of_its_value() =>
        Fare(
                """
                | value | type | how |
                |---|---|---|
                | base | decimal | `10 * metres`; 50 if that is less than 50 |
                | fare | decimal | `base * passengers`, rounded half up to cents |
                """
            )
            .ShouldBe("HalfUp((base * passengers), 0.01)");

    private static string? Fare(string rules, string more = "") =>
        Derive(rules, more).Logic is ComputeLogic logic ? FareOf(logic) : null;

    private static string? FareOf(ComputeLogic logic) =>
        ExpressionText.Of(logic.Steps.First(step => step.Assignment?.Field == "fare").Assignment!.Value);

    private static OperationSpec Derive(string rules, string more = "")
    {
        var text = Prd.Replace("RULES", rules, StringComparison.Ordinal)
            .Replace("MORE\n", more.Length == 0 ? "" : $"{more}\n", StringComparison.Ordinal);
        var document = PrdReader.Read("fares.md", Encoding.UTF8.GetBytes(text)).Document!;
        var plan = Planner.Plan([SemanticAnalyzer.Analyze(document)], null).Plan;
        return Specifier.Specify(plan).Nodes.Single().Operations.Single();
    }
}
