using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>Cuts a PRD into statements.</summary>
internal static partial class StatementReader
{
    /// <summary>All statements in the order of the text; code is left to those who know its language.</summary>
    public static IReadOnlyList<Statement> Read(PrdDocument document, RoleClassifier roles) =>
        [.. document.Requirements.SelectMany(requirement => Read(requirement, roles.RoleOf(requirement)))];

    private static IEnumerable<Statement> Read(PrdRequirement requirement, SectionRole role) =>
        requirement.Kind switch
        {
            RequirementKind.Row => requirement.Cells.Select(
                (cell, column) => new Statement(requirement, cell, role, column)
            ),
            RequirementKind.Code => [new Statement(requirement, requirement.Text, role)],
            _ => Answering(requirement, [.. PartsOf(requirement).SelectMany(Texts)])
                .Select(text => new Statement(requirement, text, role)),
        };

    /// <summary>The first sentence below a heading that asks for a rule answers it, and says nothing alone.</summary>
    private static IEnumerable<RichText> Answering(PrdRequirement requirement, List<RichText> texts) =>
        texts.Count > 0
        && requirement.Kind == RequirementKind.Paragraph
        && requirement.Section.Blocks is [var first, ..]
        && ReferenceEquals(first, requirement.Block)
        && requirement.Section.Heading is { } heading
        && AsksForRule().IsMatch(heading.Text)
            ? texts.Skip(1).Prepend(requirement.Section.Name.JoinedTo(texts[0]))
            : texts;

    [GeneratedRegex(
        @"^\W*(?:[qQ][:.] ?)?(?:\d+[.)]? )?(?:and |but |so )?(?:what (?:happens |if )?(?:if|when)|what if|what about|if|when|can|may|could|must|in (?:what|which) order|how (?:is|are) \w+(?: \w+)? (?:sorted|ordered))\b[^?]*\?\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex AsksForRule();

    /// <summary>Words in a line of their own above a sentence are no part of it: <c>Enrol dog</c>, then <c>A new dog comes to us</c>.</summary>
    private static IEnumerable<RichText> PartsOf(PrdRequirement requirement) =>
        requirement.Lead is { IsEmpty: false } lead
        && char.IsLetterOrDigit(lead.Text[^1])
        && requirement.Body is { IsEmpty: false } body
        && char.IsUpper(body.Text[0])
        && body.Span.Line > lead.SpanOf(lead.Length - 1, 1).Line
            ? [lead, body]
            : [requirement.Text];

    /// <summary>The sentences of a text; a question and the sentence that answers it are one, for neither says anything alone.</summary>
    private static IEnumerable<RichText> Texts(RichText text)
    {
        var from = 0;
        var question = -1;
        foreach (var sentence in Sentence.Split(text))
        {
            from = text.Text.IndexOf(sentence.Text.Text, from, StringComparison.Ordinal);
            var start = question >= 0 ? question : from;
            from += sentence.Text.Length;
            question = sentence.Text.Text is [.., '?'] && from < text.Text.TrimEnd().Length ? start : -1;
            if (question < 0)
            {
                yield return start == from - sentence.Text.Length ? sentence.Text : text.Slice(start, from - start);
            }
        }
    }
}
