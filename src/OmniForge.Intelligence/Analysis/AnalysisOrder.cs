using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using OmniForge.Foundation;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Requirements.House;

namespace OmniForge.Intelligence.Analysis;

/// <summary>What a request asks for, as far as the schema of the event leaves it open.</summary>
/// <param name="Name">What artifacts call the PRD.</param>
/// <param name="Prd">The PRD in UTF-8.</param>
/// <param name="House">What it takes for granted.</param>
/// <param name="Forms">The forms that are wanted, each one of <see cref="AnalysisReport.Forms"/>.</param>
internal sealed record AnalysisOrder(
    string Name,
    ReadOnlyMemory<byte> Prd,
    HouseRules House,
    IReadOnlyList<string> Forms
)
{
    /// <summary>Reads a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="order">What it asks for.</param>
    /// <param name="failure">Why nobody can do it.</param>
    public static bool TryRead(
        CodegenAnalysisRequest request,
        [NotNullWhen(true)] out AnalysisOrder? order,
        [NotNullWhen(false)] out Failure? failure
    )
    {
        var (prd, workspace) = (request.Prd, request.Workspace);
        var unknown = request.Formats.FirstOrDefault(form =>
            !AnalysisReport.Forms.Contains(form, StringComparer.Ordinal)
        );
        var house = HouseOf(workspace.HouseRules?.Content);
        var problem =
            prd.Content.Text is null ? "The PRD is no text."
            : unknown is not null ? $"There is no format '{SafeText.OneLine(unknown)}'."
            : workspace.Answers is not null ? "Answers are put into the PRD before it is sent."
            : house is null ? "The house rules are none that this version knows."
            : null;
        failure = problem is null ? null : new(FailureClass.InvalidPayload, problem);
        order = problem is null
            ? new(prd.Name, Encoding.UTF8.GetBytes(prd.Content.Text!), house!, request.Formats)
            : null;
        return order is not null;
    }

    private static HouseRules? HouseOf(Content? rules)
    {
        try
        {
            return rules is null ? HouseRules.None
                : rules.Json is { } document ? HouseRulesJson.Read(document)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
