using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Operations;

/// <summary>A sentence that begins with a field's name presents no operation, whatever verb the name begins with.</summary>
public sealed class FieldNameTests
{
    private const string Prd = """
        # Ski passes

        The lift office keeps its passes here.

        | Field | Type | Required |
        |---|---|---|
        | pass_id | UUID | made by the service |
        | passNumber | text, 4–8 characters | yes |
        | startDate | date | yes |

        ## Operations

        - **Add pass** stores a pass.
        - **Get pass** returns the pass of a pass_id.

        ## Remarks

        - {0}
        """;

    [Theory]
    [InlineData("passNumber and startDate come from the till and can't be changed.")]
    [InlineData("startDate can be tomorrow at the earliest.")]
    [InlineData("passNumber is printed on the card.")]
    public void A_field_is_no_operation(string sentence) =>
        SemanticAnalyzer
            .Analyze(PrdReader.Parse("a.md", Prd.Replace("{0}", sentence, StringComparison.Ordinal)))
            .Operations.Select(operation => operation.Name)
            .ShouldBe(["add_pass", "get_pass"], ignoreOrder: true);
}
