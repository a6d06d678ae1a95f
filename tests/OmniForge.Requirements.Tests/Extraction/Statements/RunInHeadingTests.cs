using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Statements;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Statements;

/// <summary>The first words of a paragraph may head it as a heading does; a sentence heads nothing.</summary>
public sealed class RunInHeadingTests
{
    [Theory]
    [InlineData("Worked example. Gate 4, shut, guard Ann.", SectionRole.Examples)]
    [InlineData("9. Worked example. Gate 4, shut, guard Ann.", SectionRole.Examples)]
    [InlineData("What we leave for later. Messages to the guards.", SectionRole.NonGoals)]
    [InlineData("Not part of this. The sale of the gate.", SectionRole.NonGoals)]
    [InlineData("Measured by. Average stay, today 74 minutes.", SectionRole.Metrics)]
    public void A_heading_in_front_of_a_paragraph_tells_its_role(string paragraph, SectionRole role) =>
        Assert.Equal(role, RoleOfLast(paragraph));

    [Theory]
    [InlineData("We don't want twins. A gate that is there already is refused.")]
    [InlineData("A gate is not needed. It is left out then.")]
    [InlineData("Later gates are taller. Their level is 9 or more.")]
    [InlineData("The goals of a gate are counted. A gate with 9 goals is shut.")]
    [InlineData("No gate. No guard.")]
    public void A_sentence_heads_nothing(string paragraph) =>
        Assert.Equal(SectionRole.Behaviour, RoleOfLast(paragraph));

    private static SectionRole RoleOfLast(string paragraph)
    {
        var text = $"# Gates\n\n## Rules\n\nA gate has a level.\n\n{paragraph}\n";
        var role = SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", text)).Statements[^1].Role;
        return role == SectionRole.Scenery ? SectionRole.Behaviour : role;
    }
}
