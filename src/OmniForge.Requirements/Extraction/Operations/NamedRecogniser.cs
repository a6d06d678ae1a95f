using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Marked words that a sentence calls an operation or a workflow: <c>the operation *Quote shipping*</c>.</summary>
internal sealed partial class NamedRecogniser : IOperationRecogniser
{
    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from place in Places(context)
        from phrase in Marked(place.Text)
        where IsCalledAnOperation(place.Text.Text, phrase.Start, phrase.End)
        let text = place.Text.Slice(phrase.Start, phrase.End - phrase.Start)
        let name = OperationNamer.Imperative(text.Text, certain: true, context.Verbs)
            ?? OperationNamer.Called(text.Text)
        where name is not null
        select new OperationExtraction(name, text, OperationForm.Named, place.Requirement, place.Section, 1m, "named");

    private static IEnumerable<(RichText Text, PrdRequirement? Requirement, PrdSection Section)> Places(
        OperationContext context
    ) =>
        context
            .Document.Sections.Where(section => section.Heading is not null)
            .Select(section => (section.Heading!, (PrdRequirement?)null, section))
            .Concat(
                context.Requirements.Select(requirement =>
                    (requirement.Text, (PrdRequirement?)requirement, requirement.Section)
                )
            );

    private static IEnumerable<(int Start, int End)> Marked(RichText text) =>
        text
            .Marks.Select(mark => (mark.Start, mark.End))
            .Concat(
                Quoted()
                    .Matches(text.Text)
                    .Select(match => (match.Groups[1].Index, match.Groups[1].Index + match.Groups[1].Length))
            );

    /// <summary>The words in quotation marks of a text, if there are any once; else null.</summary>
    public static RichText? Quotation(RichText text) =>
        Quoted().Matches(text.Text) is [var only] ? text.Slice(only.Groups[1].Index, only.Groups[1].Length) : null;

    private static bool IsCalledAnOperation(string text, int start, int end)
    {
        var before = text[Math.Max(0, start - 40)..start];
        var after = text[end..Math.Min(text.Length, end + 40)];
        return CueBefore().IsMatch(before)
            || CueAfter().IsMatch(after)
            || CalledLater().IsMatch(text[Math.Max(0, start - 240)..start]);
    }

    [GeneratedRegex("[\"“„]([^\"“”„]{3,60})[\"”“]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"\b(?:(?:request|response|call|input|output|answer)s?(?:\s+and\s+\w+)?\s+(?:of|for|to)|(?:operation|workflow|process|command|function|calculation|computation)s?(?:['’]s)?(?:\s+name)?|(?:orchestrator|conductor|node|component)\s+(?=called|named)|(?:calls?|call|refers?\s+to)\s+(?:it|this|that)(?:\s+as)?|(?:an?|one|the|single|only)\s+(?:task|job|method|procedure|calculation|endpoint|use case|entry point))\s*(?:,\s*|(?:will|shall|is\s+to)\s+be\s+|is\s+the\s+|is\s+)?(?:called|named|with the name|by the name of|is)?\s*[:,\s""“„]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex CueBefore();

    /// <summary>"Only the calculation is the subject here. It's called **Quote translation**".</summary>
    [GeneratedRegex(
        @"\b(?:operation|command|function|calculation|computation)\b[^""“„]{0,160}?\bit(?:['’]s| is| shall be| will be) (?:called|named)[\s""“„*:,]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex CalledLater();

    [GeneratedRegex(
        @"^[""”“]?\s+(is\s+)?(the|an|a|one)\s+(name of the\s+)?(operation|workflow|conductor|command|function|orchestrator)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex CueAfter();
}
