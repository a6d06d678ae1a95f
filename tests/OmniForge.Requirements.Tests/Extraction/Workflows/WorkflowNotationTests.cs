using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Workflows;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Workflows;

public sealed class WorkflowNotationTests
{
    private const string Head = """
        # Move office

        The workflow is told completed_steps and failed_step and answers next_steps, compensations and status.

        ## Steps


        """;

    /// <summary>The same five steps: one, two side by side, a join with a condition, the last one.</summary>
    public static TheoryData<string, string> Notations =>
        new()
        {
            {
                "table with numbers",
                """
                    | No. | Step | Waits for | Only if | Undone by |
                    |---|---|---|---|---|
                    | 1 | Sign lease | | | End lease |
                    | 2 | Order van | 1 | | Cancel van |
                    | 3 | Pack boxes | 1 | | |
                    | 4 | Clean rooms | 2 and 3 | dirty is true | |
                    | 5 | Hand over keys | 4 | | |
                    """
            },
            {
                "table with names",
                """
                    | Step | Starts after | Condition | Compensation |
                    |---|---|---|---|
                    | sign_lease | – | always | end_lease |
                    | order_van | sign_lease | always | cancel_van |
                    | pack_boxes | sign_lease | always | – |
                    | clean_rooms | order_van, pack_boxes | only if dirty is true | – |
                    | hand_over_keys | clean_rooms | always | – |
                    """
            },
            {
                "table with letters and remarks",
                """
                    | Letter | Step | Waits for | Remark | Taken back by |
                    |---|---|---|---|---|
                    | a | sign lease | – | | end lease |
                    | b | order van | a | a friend's van will do | cancel van |
                    | c | pack boxes | a (in parallel with order van) | | |
                    | d | clean rooms | b, and c if it occurs | only if dirty is true | |
                    | e | hand over keys | d | | |
                    """
            },
            {
                "table with a condition beside what a step waits for",
                """
                    | | Step | Starts when | Compensation |
                    |---|---|---|---|
                    | A | Sign lease | at once | End lease |
                    | B | Order van | Sign lease is completed | Cancel van |
                    | C | Pack boxes | A | none |
                    | D | Clean rooms | Order van and Pack boxes are both completed; only if dirty is true, otherwise this step is skipped | none |
                    | E | Hand over keys | D | none |
                    """
            },
            {
                "numbered list",
                """
                    1. **Sign lease** – the first step.
                    2. **Order van** – after Sign lease.
                    3. **Pack boxes** – at the same time as Order van, in parallel.
                    4. **Clean rooms** – when both Order van and Pack boxes are done. Only if dirty is true.
                    5. **Hand over keys** – after Clean rooms. It is the last step.

                    To undo Sign lease: End lease. To undo Order van: Cancel van.
                    """
            },
            {
                "list of names on the wire",
                """
                    1. sign_lease opens the dance.
                    2. order_van follows sign_lease.
                    3. pack_boxes follows sign_lease too; it runs in parallel with order_van.
                    4. clean_rooms needs both, order_van and pack_boxes, but only if dirty is true.
                    5. hand_over_keys follows clean_rooms.

                    Undoing:

                    - sign_lease → end_lease
                    - order_van → cancel_van
                    """
            },
            {
                "sentences",
                """
                    It starts with **sign lease**. As soon as that is done, two things happen side by side:

                    - **order van**
                    - **pack boxes**

                    When both of these are finished, somebody does **clean rooms**, but only if `dirty` is true. Then comes
                    **hand over keys**.

                    Sign lease is undone by end lease. Order van is undone by cancel van.
                    """
            },
            {
                "headings",
                """
                    ### Step 1: Sign lease

                    The workflow begins here. If it has to be undone: end lease.

                    ### Step 2: Order van

                    Starts when Sign lease is completed. Undo: cancel van.

                    ### Step 3: Pack boxes

                    Starts when Sign lease is completed, in parallel with Order van. Nothing has to be undone.

                    ### Step 4: Clean rooms

                    Starts when Order van and Pack boxes are completed. It takes place only if dirty is true.

                    ### Step 5: Hand over keys

                    Starts when Clean rooms is completed.

                    If dirty is false, Clean rooms is skipped.
                    """
            },
            {
                "list in a list",
                """
                    1. **Sign lease** (compensation: End lease)
                    2. At the same time:
                       - **Order van** (compensation: Cancel van)
                       - **Pack boxes** (compensation: none)
                    3. **Clean rooms** – as soon as all of step 2 is finished (only if dirty is true; compensation: none)
                    4. **Hand over keys**
                    """
            },
            {
                "items below items",
                """
                    1. **Sign lease**
                       - first step
                       - undo: End lease
                    2. **Order van**
                       - after Sign lease
                       - undo: Cancel van
                    3. **Pack boxes**
                       - after Sign lease, in parallel with Order van
                       - no undo
                    4. **Clean rooms**
                       - after Order van and Pack boxes
                       - only if dirty is true
                    5. **Hand over keys**
                       - after Clean rooms; if Clean rooms is skipped, after Order van and Pack boxes
                    """
            },
            {
                "phases",
                """
                    **Phase A – Basis**

                    | Step | Reversal |
                    |---|---|
                    | Sign lease | End lease |

                    Sign lease comes first.

                    **Phase B – Packing** (starts when Sign lease is completed; the two steps run at the same time)

                    | Step | Reversal |
                    |---|---|
                    | Order van | Cancel van |
                    | Pack boxes | – |

                    **Phase C – Leaving**

                    | Step | Reversal |
                    |---|---|
                    | Clean rooms | – |
                    | Hand over keys | – |

                    Clean rooms starts when every step of phase B is completed, and Hand over keys begins after Clean rooms.
                    Clean rooms takes place only if dirty is true.
                    """
            },
            {
                "requirements with ids",
                """
                    - FR-1: The first step is *sign lease*.
                    - FR-2: *Order van* and *pack boxes* start after *sign lease* and run in parallel.
                    - FR-3: *Clean rooms* starts when *order van* and *pack boxes* are completed, but only if dirty is true.
                    - FR-4: *Hand over keys* starts after *clean rooms*.
                    - FR-5: What was done is undone in reverse order: *end lease* for *sign lease*, *cancel van* for *order van*.
                    """
            },
            {
                "names as code in sentences",
                """
                    It starts with `sign_lease`. After that, `order_van` can begin. `pack_boxes` runs in parallel with it.
                    `clean_rooms` starts when both of these are completed, but only if dirty is true. Finally, `hand_over_keys` follows.

                    `sign_lease` is undone by `end_lease`, and `order_van` by `cancel_van`.
                    """
            },
            {
                "counter-steps in a sentence",
                """
                    - **R1** The workflow SHALL begin with `sign_lease`.
                    - **R2** Once `sign_lease` is completed, `order_van` and `pack_boxes` SHALL run in parallel.
                    - **R3** Once both `order_van` and `pack_boxes` are completed, `clean_rooms` SHALL be started, but only for old flats, i.e. if `dirty` is true.
                    - **R4** `hand_over_keys` SHALL be the final step; it SHALL be started once `clean_rooms` is completed.
                    - **R5** The counter-steps are: `end_lease` for `sign_lease`; `cancel_van` for `order_van`. `pack_boxes` has none.
                    """
            },
            {
                "list in YAML",
                """
                    ```yaml
                    steps:
                      - name: sign_lease      # both parties
                        after: []
                        undo: end_lease
                      - name: order_van
                        after: [sign_lease]
                        undo: cancel_van
                      - name: pack_boxes
                        after: sign_lease
                        undo: null
                      - name: clean_rooms
                        after:
                          - order_van
                          - pack_boxes
                        when: dirty
                      - name: hand_over_keys
                        after: [clean_rooms]
                    ```

                    * `after` – all of these must be completed before the step can start.
                    * `when` – the step takes place only if the named input is true. Otherwise it drops out.
                    """
            },
            {
                "map in YAML",
                """
                        sign_lease:
                          description: Both parties sign.
                          compensation: end_lease
                        order_van:
                          depends-on: sign_lease
                          compensation: cancel_van
                        pack_boxes:
                          depends-on: sign_lease
                        clean_rooms:
                          depends-on: [order_van, pack_boxes]
                          only-if: dirty is true
                        hand_over_keys:
                          depends-on: clean_rooms
                    """
            },
            {
                "JSON",
                """
                    ```json
                    {"workflow": {"tasks": [
                      {"id": "S1", "name": "Sign lease", "dependsOn": [], "rollback": "End lease"},
                      {"id": "S2", "name": "Order van", "dependsOn": ["S1"], "rollback": "Cancel van"},
                      {"id": "S3", "name": "Pack boxes", "dependsOn": ["S1"], "rollback": null},
                      {"id": "S4", "name": "Clean rooms", "dependsOn": ["S2", "S3"], "condition": "dirty is true", "rollback": null},
                      {"id": "S5", "name": "Hand over keys", "dependsOn": ["S4"], "rollback": null}
                    ]}}
                    ```
                    """
            },
            {
                "flowchart",
                """
                    ```mermaid
                    flowchart TD
                        sign_lease --> order_van
                        sign_lease --> pack_boxes
                        order_van & pack_boxes --> clean_rooms
                        clean_rooms --> hand_over_keys
                    ```

                    clean_rooms takes place only if dirty is true. To undo sign_lease: end_lease. To undo order_van: cancel_van.
                    """
            },
        };

    [Theory]
    [MemberData(nameof(Notations))]
    public void A_workflow_is_the_same_in_every_notation(string notation, string text)
    {
        var workflow = Read(Head + text + "\n");

        workflow
            .Steps.Select(step => $"{step.Name} <- {string.Join(", ", step.WaitsFor)}")
            .ShouldBe(
                [
                    "sign_lease <- ",
                    "order_van <- sign_lease",
                    "pack_boxes <- sign_lease",
                    "clean_rooms <- order_van, pack_boxes",
                    "hand_over_keys <- clean_rooms",
                ],
                customMessage: notation
            );
        workflow
            .Steps.Select(step => step.Compensation)
            .ShouldBe(["end_lease", "cancel_van", null, null, null], customMessage: notation);
        workflow
            .Steps.Where(step => step.Conditions.Count > 0)
            .ShouldHaveSingleItem(notation)
            .ShouldSatisfyAllConditions(
                step => step.Name.ShouldBe("clean_rooms"),
                step => step.Conditions[0].Text.Text.ShouldContain("dirty"),
                step => step.Conditions[0].IsExclusion.ShouldBeFalse()
            );
        workflow.Unclear.ShouldBeEmpty(notation);
    }

    [Theory]
    [InlineData("If Order van is skipped, it comes after Sign lease.", true)]
    [InlineData("If Order van is skipped, it comes after Pack boxes.", false)]
    public void A_detour_must_agree_with_the_rule_for_left_out_steps(string sentence, bool agrees)
    {
        var workflow = Read(
            Head
                + "1. **Sign lease** – the first step.\n2. **Order van** – after Sign lease. Only if far is true.\n"
                + $"3. **Pack boxes** – after Order van. {sentence}\n"
        );

        workflow.Unclear.Count.ShouldBe(agrees ? 0 : 1);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("retry: 3", "", 1)]
    [InlineData("after_any: [sign_lease]", "", 1)]
    [InlineData("", "* `after` – one of these must be completed before.", 1)]
    [InlineData("", "* `when` – the step is skipped if the input is true.", 1)]
    [InlineData("", "* `when`: the step takes place only if the input is true.", 0)]
    public void What_a_listing_says_that_steps_do_not_know_stays_unclear(
        string entry,
        string explanation,
        int unclear
    ) =>
        Read(
            Head
                + "```yaml\nsteps:\n  - step: sign_lease\n    after: []\n  - step: order_van\n    after: [sign_lease]\n    when: far\n"
                + $"    {entry}\n```\n\n{explanation}\n"
        )
            .Unclear.Count.ShouldBe(unclear, entry + explanation);

    [Fact]
    public void A_list_of_fields_names_no_steps() =>
        Read(
            Head
                + "1. **Sign lease** – the first step.\n2. **Order van** – after Sign lease.\n\n## Input\n\n"
                + "- `completed_steps`: names, first completed first\n- `failed_step`: the failed step or null\n- `far`: true or false, after all\n"
        )
            .Steps.Select(step => step.Name)
            .ShouldBe(["sign_lease", "order_van"]);

    [Fact]
    public void A_mark_within_a_mark_is_one_name() =>
        Read(Head + "1. ****Sign lease**** – the first step.\n2. **Order van** – after Sign lease.\n")
            .Steps.Select(step => step.Name)
            .ShouldBe(["sign_lease", "order_van"]);

    private static WorkflowExtraction Read(string text) =>
        SemanticAnalyzer.Analyze(PrdReader.Parse("move.md", text)).Workflows.ShouldHaveSingleItem();
}
