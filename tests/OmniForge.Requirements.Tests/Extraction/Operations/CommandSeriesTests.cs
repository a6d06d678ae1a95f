using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Operations;

/// <summary>What is done with one thing is found as a series, in whatever layout it is presented.</summary>
public sealed class CommandSeriesTests
{
    private const string Thing =
        "A kayak has a kayak_id (UUID, made by the system), a hull (text) and a size (small or large).";

    /// <summary>The same four operations as different authors write them.</summary>
    public static TheoryData<string> Layouts =>
        [
            """
                Stow kayak. You get the kayak back.

                Look up kayak. You give the kayak_id.

                Amend kayak. You give the kayak_id and what is to change.

                Scrap kayak. You give the kayak_id.
                """,
            """
                1. Agreed:
                   - stow kayak – needs hull and size
                   - look up kayak – needs kayak_id
                   - amend kayak – kayak_id and size
                   - scrap kayak – kayak_id
                """,
            """
                Members can **stow kayak** with hull and size. With the kayak_id they can **look up kayak**, **amend kayak** and **scrap kayak**.
                """,
            """
                So it needs to: stow_kayak, look_up_kayak, amend_kayak, scrap_kayak. That is it.
                """,
            """
                § 1 The club may stow a kayak.

                § 2 The club may look up a kayak by stating kayak_id.

                § 3 The club may amend a kayak by stating kayak_id and size.

                § 4 The club may scrap a kayak by stating kayak_id.
                """,
            """
                | Verb | Call | Body |
                |---|---|---|
                | POST | stow_kayak | hull, size |
                | GET | look_up_kayak | – |
                | PATCH | amend_kayak | size |
                | DELETE | scrap_kayak | – |
                """,
            """
                STOW KAYAK: give hull and size
                LOOK UP KAYAK: give kayak_id
                AMEND KAYAK: give kayak_id and size
                SCRAP KAYAK: give kayak_id
                """,
        ];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_layout_does_not_matter(string layout) =>
        Planned($"# Kayak store\n\n{Thing}\n\n{layout}")
            .ShouldBe(["stow_kayak", "look_up_kayak", "amend_kayak", "scrap_kayak"], ignoreOrder: true);

    [Fact]
    public void An_unknown_word_beside_commands_is_a_verb() =>
        Planned(
                $"# Kayak store\n\n{Thing}\n\n- Add kayak: hull, size\n- Show kayak: kayak_id\n- Update kayak: kayak_id\n- Gronk kayak: kayak_id\n"
            )
            .ShouldContain("gronk_kayak");

    [Fact]
    public void A_rule_beside_commands_is_no_command() =>
        Planned(
                $"# Kayak store\n\n{Thing}\n\n- Add kayak: hull, size\n- Show kayak: kayak_id\n- Update kayak: kayak_id\n- Unknown kayak: NOT_FOUND\n- One hull, one kayak: no hull is there twice\n"
            )
            .ShouldBe(["add_kayak", "show_kayak", "update_kayak"], ignoreOrder: true);

    [Fact]
    public void Steps_of_a_workflow_are_no_series() =>
        Planned(
                """
                # Lend kayak

                - check_kayak
                - clean_kayak, after check_kayak
                - ship_kayak, after clean_kayak

                The request has completed_steps and failed_step, the answer status, next_steps and compensations.
                """
            )
            .ShouldNotContain("ship_kayak");

    private static IEnumerable<string> Planned(string prd) =>
        Planner
            .Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", prd))], null)
            .Plan.Nodes.SelectMany(node => node.Operations)
            .Select(operation => operation.Name);
}
