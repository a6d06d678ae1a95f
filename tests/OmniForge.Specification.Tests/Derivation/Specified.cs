using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Model;
using Shouldly;

namespace OmniForge.Specification.Tests.Derivation;

/// <summary>What a PRD asks for.</summary>
internal static class Specified
{
    /// <summary>The only node of a PRD.</summary>
    public static NodeSpec Node(string text) =>
        Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", text))], null).Plan)
            .Nodes.ShouldHaveSingleItem();
}
