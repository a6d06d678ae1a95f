using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>
/// The words that a paragraph or an item begins with, set apart as bold, in quotation marks, or by a colon or dash:
/// <c>**FR-1 Register volunteer.** …</c>, <c>"Enter piece" creates …</c>, <c>Admit animal: …</c>.
/// </summary>
internal sealed partial class LeadRecogniser : IOperationRecogniser
{
    private const int MaxLength = 60;

    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from requirement in context.Requirements
        where requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item && !IsToldToWorkflow(requirement)
        let phrase = requirement.Lead
            ?? Quoted(requirement.Body)
            ?? (IsAnnouncedInside(requirement) ? OpeningOf(requirement, context) : null)
            ?? Announced(requirement)
            ?? OpeningOf(requirement, context)
        where
            phrase is { Length: <= MaxLength } && !IsField(requirement, phrase) && !IsAmongValues(requirement, context)
        let name = OperationNamer.Imperative(phrase.Text, certain: false, context.Verbs)
            ?? (
                requirement.Lead is not null
                && OperationNamer.BesideCommands(phrase.Text, context.Verbs) is { } beside
                && IsBesideCommands(requirement, beside, context)
                    ? beside
                    : null
            )
        where name is not null
        select new OperationExtraction(
            name,
            phrase,
            OperationForm.Lead,
            requirement,
            requirement.Section,
            requirement.HasOwnId ? 0.95m : 0.85m,
            "lead"
        );

    /// <summary>"**Record inspection**" beside "**Amend inspection**" and "**Delete inspection**".</summary>
    private static bool IsBesideCommands(PrdRequirement requirement, string name, OperationContext context) =>
        requirement
            .Section.Requirements.Where(other => other != requirement && other.Kind == requirement.Kind)
            .Select(other => other.Lead)
            .OfType<RichText>()
            .Select(lead => OperationNamer.Imperative(lead.Text, certain: false, context.Verbs))
            .OfType<string>()
            .Count(other => OperationNamer.HaveSameObject(name, other)) > 1;

    /// <summary>An item beside <c>completed_steps</c> is a field, whatever its words are.</summary>
    private static bool IsToldToWorkflow(PrdRequirement requirement) =>
        requirement.Block.Parent is PrdList list
        && list.Items.Any(item => item.Text.Text.StartsWith("completed_steps", StringComparison.Ordinal));

    /// <summary>"**block_reason** (text or null)", and "**colour** – one of …" in a list of fields: a name with its type behind it, though its first word is a verb.</summary>
    private static bool IsField(PrdRequirement requirement, RichText phrase)
    {
        var text = requirement.Text.Text;
        var end = text.IndexOf(phrase.Text, StringComparison.Ordinal) + phrase.Length;
        return !phrase.Text.Contains(' ', StringComparison.Ordinal)
            && (phrase.Text.Contains('_', StringComparison.Ordinal) || FieldListing.Holds(requirement))
            && end >= phrase.Length
            && (Typed().IsMatch(text[end..]) || Defined().IsMatch(text[end..]));
    }

    /// <summary>"**total_price** is base_price × 1.3", "**needs_approval** says whether …": a value, though its first word is a verb.</summary>
    [GeneratedRegex(
        @"^[\s`""*]*(?:=|:=|(?:is|equals)\s+(?:[a-z]+_[a-z_]+\b|(?:true|false|yes|no)\b|\d|the (?:sum|product|difference) of\b|[^.;]{0,80}?\s[×÷*+−/]\s)|(?:says|tells|shows|indicates) (?:whether|if)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Defined();

    /// <summary>"**total_weight_kg**. pallets times …" beside "**floor_places**, …" and "**loading_metres**. …": most of them are no commands, so none is.</summary>
    private static bool IsAmongValues(PrdRequirement requirement, OperationContext context)
    {
        if (!IsIdentifier(requirement.Lead))
        {
            return false;
        }

        var names = requirement
            .Section.Requirements.Where(other => other.Kind == requirement.Kind && IsIdentifier(other.Lead))
            .Select(other => OperationNamer.Imperative(other.Lead!.Text, certain: true, context.Verbs))
            .ToList();
        return names.Count(name => name is null) * 2 > names.Count;
    }

    private static bool IsIdentifier(RichText? lead) =>
        lead is not null
        && lead.Text.Contains('_', StringComparison.Ordinal)
        && !lead.Text.Contains(' ', StringComparison.Ordinal);

    private static RichText? Quoted(RichText text)
    {
        var quotation = QuotedStart().Match(text.Text).Groups["phrase"];
        return quotation.Success ? text.Slice(quotation.Index, quotation.Length) : null;
    }

    /// <summary>What stands before a colon or a dash: <c>FR-1 Create customer: takes …</c>; without an id only two words or more, with a capital.</summary>
    private static RichText? Announced(PrdRequirement requirement)
    {
        var text = requirement.Body.Text;
        var end = text.AsSpan().IndexOfAny(':', '–', '—');
        if (end is <= 0 or > MaxLength)
        {
            return null;
        }

        var phrase = requirement.Body.Slice(0, end).Trim();
        return requirement.HasOwnId || (char.IsUpper(text[0]) && phrase.Text.Contains(' ', StringComparison.Ordinal))
            ? phrase
            : null;
    }

    /// <summary>A colon that stands in a sentence behind the first one announces nothing of that: <c>Change boat. The caller sends what is new: …</c>.</summary>
    private static bool IsAnnouncedInside(PrdRequirement requirement) =>
        Announced(requirement) is { } phrase && phrase.Text.Contains(". ", StringComparison.Ordinal);

    /// <summary>The short sentence that a clause opens with, where another one in its section does, too: <c>3.1 Enter boat. The caller sends …</c>.</summary>
    private static RichText? OpeningOf(PrdRequirement requirement, OperationContext context)
    {
        return
            Opening(requirement, context) is { } phrase
            && requirement
                .Section.Requirements.Where(other => other != requirement)
                .Any(other => Opening(other, context) is not null)
            ? phrase
            : null;
    }

    private static RichText? Opening(PrdRequirement requirement, OperationContext context)
    {
        var phrase = OpeningSentence().Match(requirement.Body.Text).Groups["phrase"];
        return
            phrase.Success
            && requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
            && OperationNamer.Imperative(phrase.Value, certain: false, context.Verbs) is not null
            ? requirement.Body.Slice(phrase.Index, phrase.Length)
            : null;
    }

    [GeneratedRegex(
        @"^(?:§\s*)?(?:[A-Z]?\d{1,2}(?:\.\d{1,2})*[.)]?\s+|\([a-z0-9]{1,2}\)\s+)?(?<phrase>\p{Lu}\w*(?: [\w-]+){1,3})\.\s+(?=\p{L})",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OpeningSentence();

    [GeneratedRegex(
        @"^[\s`""*(:,=–—-]*(?:(?:an?|the|optional|nullable|always an?|whole|positive|list of|array of|any|either) )*(?:text|string|str|integer|int|whole|number|decimal|float|money|amount|boolean|bool|flag|true or false|yes or no|dates?|time|datetime|timestamp|instant|uuid|guid|enum|one of|null|list|in (?:euros?|cents?|dollars?|kilograms?|kg|grams?|met(?:re|er)s?|lit(?:re|er)s?|minutes?|hours?|days?|percent|km|kilomet(?:re|er)s?))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Typed();

    [GeneratedRegex("^[\"“„‘'](?<phrase>[^\"“”„’']{3,60})[\"”“’'][,:]?\\s", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex QuotedStart();
}
