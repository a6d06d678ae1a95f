using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>What the system shall do, and what a story wants: <c>The system MUST allow creation and deletion of devices</c>, <c>I want to archive a message</c>.</summary>
internal sealed partial class ModalRecogniser : IOperationRecogniser
{
    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from requirement in context.Requirements
        where requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
        where context.Roles.RoleOf(requirement) == SectionRole.Behaviour
        where !FieldClause().IsMatch(requirement.Text.Text)
        from sentence in Sentence.Split(requirement.Body).Take(2)
        where !Introduction().IsMatch(sentence.Text.Text) && !ErrorCode().IsMatch(sentence.Text.Text)
        let deeds = Deeds(Aside().Replace(sentence.Text.Text, ""), context.Deeds)
        from name in deeds.Names
        where !NoDeed().IsMatch(name)
        select new OperationExtraction(
            Listed(name, sentence.Text.Text),
            sentence.Text,
            deeds.Form,
            requirement,
            requirement.Section,
            IsWish(requirement, sentence.Text) ? 0.85m
                : deeds.Form == OperationForm.Story ? 0.65m
                : 0.55m,
            "modal"
        );

    /// <summary>A letter without headings wants one thing a paragraph: <c>I want to add a yarn: I say all of the above</c>.</summary>
    private static bool IsWish(PrdRequirement requirement, RichText sentence) =>
        requirement is { Kind: RequirementKind.Paragraph, Section.Parent: null }
        && sentence.Span.Start == requirement.Body.Span.Start
        && Wish().IsMatch(sentence.Text);

    /// <summary>Several are listed: <c>list_yarns</c> of "list the yarns".</summary>
    private static string Listed(string name, string text)
    {
        if (name.Split('_') is not [("list" or "browse" or "search" or "overview") and var verb, var noun])
        {
            return name;
        }

        var words = OperationNamer.WordsOf(text);
        var plural = words
            .Skip(words.ToList().IndexOf(verb) + 1)
            .Take(3)
            .FirstOrDefault(word => word != noun && Inflection.Singular(word) == noun);
        return plural is null ? name : $"{verb}_{plural}";
    }

    private static (OperationForm Form, IReadOnlyList<string> Names) Deeds(string text, DeedReader reader)
    {
        var words = OperationNamer.WordsOf(text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is "want" or "wants" or "need" && words[i + 1] == "to")
            {
                // "When a customer asks for cotton, I want to see one fibre" tells of an occasion.
                if (words[0] is "when" or "whenever" or "if")
                {
                    return (OperationForm.Story, []);
                }

                return (OperationForm.Story, reader.Read(words, i + 2));
            }

            if (
                words[i] is "must" or "shall" or "should" or "can" or "will"
                && words[i + 1] is not ("not" or "never")
                && !words.Take(i).TakeLast(3).Any(word => word is "nobody" or "none" or "neither" or "no")
            )
            {
                return (OperationForm.Modal, reader.Read(words, i + 1));
            }
        }

        return (OperationForm.Modal, []);
    }

    /// <summary>What follows the deed that somebody wants: <c>I want to add a yarn: I say all of the above</c>.</summary>
    [GeneratedRegex(
        @"(?<=\b(?:want|wants|need) to\b[^:]{3,60}):[\s\S]*$|(?<=\b(?:want|wants|need) to\b[^:,]{3,60}),\s*(?:the|and where|where|when|which|so|because|I|then|with|by)\b[\s\S]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Aside();

    [GeneratedRegex(
        @"^(?:(?:and|then|also|finally|next),?\s+)?(?:I|we)\s+want\s+to\s+(?!do\b|know\b|have\b|be\b|see\s+if\b)\w+(?:\s+(?:up|out|in|away|down|back|off))?\s+(?:an?|the|all|my|our|one)\s+\w+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Wish();

    /// <summary>"It must refuse and not write anything down" refuses what is wrong.</summary>
    [GeneratedRegex(
        @"^(?:refuse|reject|decline)_(?:not|and|it|them|such|that|any|all|this|the_request|request)(?:_|$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NoDeed();

    /// <summary>A clause that describes a field: <c>(a) entry_id, a UUID which the Register shall allot</c>.</summary>
    [GeneratedRegex(
        @"^\(?[a-z]{1,3}\)\s+[a-z]\w*(?:[ _]\w+){0,2}\s*(?:,|:|–|—|\()\s*(?:(?:being|an?|the|one|text|integer|boolean|number|date|uuid|whole|decimal|optional|either)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex FieldClause();

    /// <summary>"An entry shall hold the following particulars:": what follows is data.</summary>
    [GeneratedRegex(
        @"\b(?:hold|have|contain|comprise|consist of|carry|bear|include|show|record|keep|store)\b[^.;]{0,40}\b(?:particulars|fields|data|attributes|properties|details|information|facts|items|elements|values|columns|things)\b[^.;]{0,30}:\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Introduction();

    /// <summary>What is answered if something is wrong is no operation.</summary>
    [GeneratedRegex(
        @"\b(?:reply|tell|answer|respond|return|report|give|say|raise|signal)s?\b[^.;]{0,30}\b(?:NOT_FOUND|INVALID_STATE|[A-Z]+(?:_[A-Z]+)*_(?:ERROR|EXISTS|REGISTRATION|REQUEST|FOUND|STATE|ALLOWED|PERMITTED))\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ErrorCode();
}
