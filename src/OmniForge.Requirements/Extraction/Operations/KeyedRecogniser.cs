using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>
/// Names behind a key that says what they name, in whatever layout keys and values have: <c>**Operation:** plan_bake</c>, a row
/// <c>| Workflow | send_newsletter |</c>, a heading <c>Name of the operation</c> with the name below it.
/// </summary>
internal sealed partial class KeyedRecogniser : IOperationRecogniser
{
    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from pair in context.Requirements.Select(Pair).OfType<(RichText Key, RichText Value, PrdRequirement At)>()
        where Key().IsMatch(pair.Key.Text.Trim())
        let value = pair.Value.FirstLine().Trim()
        let name = OperationNamer.Imperative(value.Text, certain: true, context.Verbs)
            ?? OperationNamer.Called(value.Text)
        where name is not null
        select new OperationExtraction(name, value, OperationForm.Named, pair.At, pair.At.Section, 1m, "keyed");

    private static (RichText Key, RichText Value, PrdRequirement At)? Pair(PrdRequirement requirement) =>
        requirement.Cells is [var key, var value] ? (key, value, requirement)
        : requirement.Cells is not [] ? null
        : requirement.Lead is { } lead ? (lead, requirement.Body, requirement)
        : requirement.Text.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            ? (requirement.Text.Slice(0, colon), requirement.Text.Slice(colon + 1).Trim(), requirement)
        : requirement.Section is { Heading: not null, Requirements: [var only] } && only == requirement
            ? (requirement.Section.Name, requirement.Text, requirement)
        : null;

    [GeneratedRegex(
        @"^(?:the\s+)?(?:name\s+of\s+(?:the\s+)?)?(?:(?:only|single|one|main)\s+)?(?:operation|workflow|command|function|calculation|procedure)(?:\s+name)?:?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Key();
}
