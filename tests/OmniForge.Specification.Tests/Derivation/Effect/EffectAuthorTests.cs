using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

/// <summary>One register as authors tell it who set fields, keys and operations apart in ways of their own.</summary>
public sealed class EffectAuthorTests
{
    private const string Template = """
        # Loom store

        ## What we note of a loom

        {fields}

        ## What it does

        {operations}

        ## What may go amiss

        {rules}
        """;

    private const string Fields = """
        | Name | Type | Given when adding | Values |
        |---|---|---|---|
        | loom_id | UUID | never, the system sets it | |
        | tag_code | text | must | 3–9 characters |
        | hall | enum | must | `east` or `west` |
        | shafts | integer | may | 2–32, default: 4 |
        | working | boolean | may | default: true |
        """;

    private const string Operations = """
        **Add loom.** Takes tag_code and hall, and shafts and working if they are given. Returns the loom.

        **Show loom.** Takes loom_id. Returns the loom.

        **Change loom.** Takes loom_id and any of hall, shafts and working. What is not given stays as it is. Returns the loom.

        **Scrap loom.** Takes loom_id. The loom is deleted.

        **List looms.** Returns the looms as `items`, sorted by shafts, largest first, then by tag_code, and their number as `total`. Can be narrowed by hall.
        """;

    private const string Rules = """
        - No two looms have the same tag_code.
        - A loom_id that does not exist leads to NOT_FOUND.
        - What is missing or breaks the table is refused, and nothing changes.
        """;

    private static readonly string[] Expected =
    [
        "add_loom(tag_code, hall, shafts?, working?)",
        "change_loom(loom_id, hall?, shafts?, working?)",
        "list_looms(hall?) by shafts desc, tag_code",
        "scrap_loom(loom_id)",
        "show_loom(loom_id)",
        "unique tag_code",
    ];

    [Fact]
    public void The_plain_register() => FormsOf(Fields, Operations, Rules).ShouldBe(Expected);

    [Theory]
    [InlineData("Every loom gets a `loom_id` from the store itself. Besides, we note the following.")]
    [InlineData("A `loom_id` (UUID, handed out by the service) and:")]
    [InlineData("The `loom_id` is made by the system. The rest comes from the caller:")]
    [InlineData("Each has a `loom_id`, a UUID which the service assigns.")]
    [InlineData("The service gives each loom a `loom_id`, which never changes.")]
    public void A_key_is_told_in_a_sentence(string sentence) =>
        FormsOf(
                sentence
                    + """


                    - `tag_code` is the code on the brass tag, a text of 3 to 9 characters. It must be given.
                    - `hall` is `east` or `west`. It must be given.
                    - `shafts` is how many shafts it has, a whole number from 2 to 32, and 4 if nothing is said.
                    - `working` tells whether it can be used. It is true unless something else is said.
                    """,
                Operations,
                Rules
            )
            .ShouldBe(Expected);

    [Fact]
    public void Each_field_has_a_paragraph() =>
        FormsOf(
                """
                The service gives each loom a `loom_id`.

                `tag_code` says what stands on the tag, in 3 to 9 characters. It has to be given.

                `hall` is where it stands: `east` or `west`. It has to be given.

                `shafts` is the number of its shafts, a whole number from 2 to 32. Many leave it out, and then it is 4.

                `working` tells whether it can be used. It is true if it is left out.
                """,
                Operations,
                Rules
            )
            .ShouldBe(Expected);

    [Fact]
    public void A_column_of_the_operations_takes_and_gives() =>
        FormsOf(
                Fields,
                """
                | Call | Takes | Gives |
                |---|---|---|
                | Add loom | everything that must be given, and what may be | the new loom |
                | Show loom | loom_id | the loom |
                | Change loom | loom_id, plus one or more of hall, shafts, working | the loom with the changes in it; other fields as before |
                | Scrap loom | loom_id | nothing; the loom is gone |
                | List looms | optional: hall | items, total |

                List looms: most shafts first, and looms of the same number of shafts by tag_code.
                """,
                Rules
            )
            .ShouldBe(Expected);

    [Fact]
    public void Each_question_is_answered_by_an_operation() =>
        FormsOf(
                Fields,
                """
                ### How does a loom get in?

                By **Add loom**. It takes tag_code and hall, and shafts and working if they are known, and returns the record.

                ### How do I see one?

                By **Show loom** with its loom_id.

                ### What may be changed?

                By **Change loom** with the loom_id and one or more of hall, shafts and working. Whatever is left out keeps its value. The changed loom is returned.

                ### How does a loom get out?

                By **Scrap loom** with its loom_id. The record is deleted.

                ### How do I get an overview?

                By **List looms**. They are sorted by shafts, largest first, then by tag_code. The looms are in `items`, and `total` is their number.

                One filter can be used, namely hall.
                """,
                Rules
            )
            .ShouldBe(Expected);

    [Fact]
    public void Fields_are_the_subjects_of_sentences() =>
        FormsOf(
                """
                Two things must be told. The `tag_code` has between 3 and 9 characters. And `hall` is where it stands: `east` or `west`.

                The rest is up to you. `shafts` is how many shafts it has, a whole number from 2 to 32, and 4 if nothing is said. The `working` tells whether it can be used, true if nothing is said.

                The `loom_id` is a UUID that the service assigns.
                """,
                Operations,
                Rules
            )
            .ShouldBe(Expected);

    [Theory]
    [InlineData("Several looms may share a hall, even with the same number of shafts: there are many like that.")]
    [InlineData("Several looms may share a hall.")]
    public void A_value_may_be_shared(string sentence) =>
        FormsOf(Fields, Operations, Rules + "\n- " + sentence).ShouldBe(Expected);

    [Theory]
    [InlineData("Several looms may share a hall, even with 12 shafts at most.")]
    [InlineData("Several looms may share a hall, even if they are refused.")]
    public void What_limits_the_sharing_stops(string sentence) =>
        FormsOf(Fields, Operations, Rules + "\n- " + sentence).ShouldNotBe(Expected);

    [Theory]
    [InlineData(
        "The looms are returned as items, the heaviest first, and their number as total.",
        "list_looms(hall?) by weight_kg desc"
    )]
    [InlineData(
        "The looms are returned as items, the lightest first, and their number as total.",
        "list_looms(hall?) by weight_kg"
    )]
    public void An_adjective_names_the_measure_that_orders(string sentence, string expected) =>
        FormsOf(
                Fields + "\n| weight_kg | integer | must | 1 to 900 |",
                Operations.Replace(
                    "Returns the looms as `items`, sorted by shafts, largest first, then by tag_code, and their number as `total`.",
                    sentence,
                    StringComparison.Ordinal
                ),
                Rules
            )
            .ShouldContain(expected);

    [Theory]
    [InlineData("The looms are returned as items, the prettiest first, and their number as total.")]
    [InlineData("The looms are returned as items, sorted as the weaver likes it, and their number as total.")]
    public void An_order_that_is_not_understood_stops(string sentence) =>
        FormsOf(
                Fields,
                Operations.Replace(
                    "Returns the looms as `items`, sorted by shafts, largest first, then by tag_code, and their number as `total`.",
                    sentence,
                    StringComparison.Ordinal
                ),
                Rules
            )
            .ShouldContain(form => form.StartsWith("list_looms: ", StringComparison.Ordinal));

    [Fact]
    public void What_is_fixed_stays_where_another_would_be_a_new_one() =>
        FormsOf(
                Fields,
                Operations,
                Rules + "\n- The tag_code is fixed: if somebody else makes the loom, it is a new loom."
            )
            .ShouldBe(Expected);

    [Fact]
    public void Who_opens_an_entity_by_its_key_looks_at_it() =>
        FormsOf(
                Fields,
                Operations.Replace(
                    "**Show loom.** Takes loom_id. Returns the loom.",
                    "**Open loom.** As a weaver I look at one loom, by its loom_id. Returns the loom.",
                    StringComparison.Ordinal
                ),
                Rules
            )
            .ShouldContain("open_loom(loom_id)");

    [Theory]
    [InlineData("Once a loom has been scrapped its tag_code is free again.")]
    [InlineData("Tags are used again: once a loom is scrapped, its tag_code is free.")]
    [InlineData("When a loom is scrapped, its code can be given to another one.")]
    [InlineData("The code of a scrapped loom may be used again.")]
    [InlineData("After a loom has been removed, the tag_code becomes available for a new one.")]
    public void A_value_is_free_again(string sentence) =>
        FormsOf(Fields, Operations, Rules + "\n- " + sentence).ShouldBe(Expected);

    [Theory]
    [InlineData("Once a loom has been scrapped its tag_code is free again after ten days.")]
    [InlineData("Once a loom has been scrapped its tag_code is never used again.")]
    [InlineData("A scrapped loom is free again.")]
    public void What_says_more_of_it_stops(string sentence) =>
        FormsOf(Fields, Operations, Rules + "\n- " + sentence).ShouldNotBe(Expected);

    private static IReadOnlyList<string> FormsOf(string fields, string operations, string rules)
    {
        var text = Template
            .Replace("{fields}", fields, StringComparison.Ordinal)
            .Replace("{operations}", operations, StringComparison.Ordinal)
            .Replace("{rules}", rules, StringComparison.Ordinal);
        var node = Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("looms.md", text))], null).Plan)
            .Nodes.ShouldHaveSingleItem();
        return
        [
            .. node.Operations.Select(FormOf).Order(StringComparer.Ordinal),
            .. (node.Entity?.UniqueFields ?? []).Select(rule => "unique " + string.Join('+', rule.Fields)),
        ];
    }

    private static string FormOf(OperationSpec operation) =>
        operation.Logic switch
        {
            StubLogic stub => operation.Name + ": " + stub.Unmet[0].Sentence,
            ListLogic list => Called(operation)
                + " by "
                + string.Join(", ", list.Order.Select(key => key.Field + (key.IsDescending ? " desc" : ""))),
            _ => Called(operation),
        };

    private static string Called(OperationSpec operation) =>
        $"{operation.Name}({string.Join(", ", operation.Inputs.Select(input => input.Name + (input.IsRequired ? "" : "?")))})";
}
