using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Planning;

public sealed class PlannerTests
{
    [Fact]
    public void Headings_that_say_only_what_their_sections_are_for_make_no_nodes() =>
        Nodes(
                """
                # Seed library

                Lends seeds.

                ## Functional Requirements

                - Register members with their address
                - Delete members
                - Calculate the late fee of a loan

                ## Features

                - Validate e-mail addresses
                - Compute the age of a seed bag
                """
            )
            .ShouldBe(["seed_library"]);

    [Fact]
    public void Headings_that_say_what_their_sections_are_about_make_nodes() =>
        Nodes(
                """
                # Seed library

                Lends seeds.

                ## Epic 1: Member files

                - **Register member**: stores a member
                - **Delete member**: removes a member

                ## Epic 2: Late fees

                - **Calculate late fee**: a fee for the days over
                - **Compare late fees**: which of two fees is higher
                """
            )
            .ShouldBe(["late_fees", "member_files"]);

    private static IEnumerable<string> Nodes(string prd)
    {
        var analysis = SemanticAnalyzer.Analyze(PrdReader.Parse("seeds.md", prd));
        return Planner.Plan([analysis], null).Plan.Nodes.Select(node => node.Name);
    }
}
