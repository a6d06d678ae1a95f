using OmniForge.Foundation;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Tests.Fixtures;

/// <summary>One node of each kind and one operation that needs a human.</summary>
internal static class DemoProject
{
    public static ProjectSpec Spec { get; } =
        new(
            "demo-nodes",
            "The order desk of a coffee roaster, as nodes of the OmniNode platform.",
            [CustomerDirectory.Node, OrderFulfillment.Node, OrderPricing.Node, OrderStatus.Node],
            [
                new DocumentTrace(
                    Fixtures.Spec.Document,
                    new string('0', 64),
                    [
                        new RequirementTrace(
                            "FR-9",
                            "Quote price takes …",
                            new SourceSpan(0, 19, 1, 1),
                            RequirementStatus.Implemented,
                            null
                        ),
                        new RequirementTrace(
                            "FR-11",
                            "Suggest order quantity …",
                            new SourceSpan(20, 24, 2, 1),
                            RequirementStatus.NeedsHuman,
                            "It does not say how to compute it."
                        ),
                        new RequirementTrace(
                            "NFR-1",
                            "Every answer within 200 ms.",
                            new SourceSpan(45, 27, 3, 1),
                            RequirementStatus.Quality,
                            "Nothing measures it."
                        ),
                    ]
                ),
            ]
        );
}
