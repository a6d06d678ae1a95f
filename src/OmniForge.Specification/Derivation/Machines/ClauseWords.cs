using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Puts words for what clauses of a shape name where standard meanings know no names: the field of the state, a bound that an input has anyway.</summary>
internal static partial class ClauseWords
{
    /// <summary>A clause in which the field of the state is a word for it, as long as it names no other field.</summary>
    public static string WithState(MachineExtraction machine, TaggedText tagged, int start, int end)
    {
        var clause = tagged.Shape[start..end];
        var fieldTags = tagged
            .TagsByOffset.Where(pair => pair.Key >= start && pair.Key < end && pair.Value.Kind == TagKind.Field)
            .ToList();
        if (
            fieldTags.Count == 0
            || machine.StateField is not { } state
            || fieldTags.Exists(pair => NameBook.WordsOf(pair.Value.Name) != NameBook.WordsOf(state))
        )
        {
            return clause;
        }

        foreach (var (offset, _) in fieldTags.OrderByDescending(pair => pair.Key))
        {
            clause = $"{clause[..(offset - start)]}status{clause[(offset - start + 1)..]}";
        }

        return clause;
    }

    /// <summary>"Two events carry a value", where so many do: these events.</summary>
    public static string WithCarriers(MachineExtraction machine, string clause, TaggedText tagged) =>
        CarriersPattern.Match(clause) is { Success: true } match
        && tagged.Tags.FirstOrDefault() is { Kind: TagKind.Number } count
        && count.Number == machine.Events.Count(one => one.Inputs.Count > 0)
            ? $"events {clause[match.Length..]}"
            : clause;

    [GeneratedRegex(
        @"^(?:only )?\uE006 (?:of (?:them|these|events) |events )(?=(?:carry|bring|come with|have|take|need|hold)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CarriersPattern { get; }

    /// <summary>An item below words that refuse what follows says what is refused.</summary>
    public static string UnderRefusal(Statement statement, string clause) =>
        statement.Requirement is { Kind: RequirementKind.Item, Block: PrdListItem { Parent: PrdList list } }
        && !RefusingPattern.IsMatch(clause)
        && !AllowingPattern.IsMatch(clause)
        && (list.LeadIn?.Text ?? statement.Requirement.Section.Title) is var head
        && RefusingPattern.IsMatch(head)
        && !DenialPattern.IsMatch(head)
            ? $"{clause.TrimEnd('.')} is refused"
            : clause;

    [GeneratedRegex(
        @"\b(?:refus\w+|reject\w*|errors?|invalid\w*|turned (?:down|away)|forbidden|not (?:be )?(?:allowed|accepted|possible)|declined|denied|mistakes?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex RefusingPattern { get; }

    /// <summary>What is refused is something else: "Breaking one of these rules is an error".</summary>
    [GeneratedRegex(
        @"\b(?:no|never|without|unless|except|otherwise|break\w*|broken|breach\w*|violat\w*|against|rules?|must|only)\b|\bnot (?:refused|rejected)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex DenialPattern { get; }

    [GeneratedRegex(
        @"\b(?:possible|allowed|permitted|accepted|fine|all right|ok|okay|may|can)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex AllowingPattern { get; }

    /// <summary>A clause without a bound that an event's input has anyway: "with more than 15", of "a whole number from 0 to 15".</summary>
    public static string WithoutBounds(MachineExtraction machine, string clause, IReadOnlyList<Tag> tags) =>
        OfNumber(machine, WithoutUnknownValues(machine, clause, tags), tags);

    /// <summary>"With a room that the practice doesn't have", of an event whose only input tells which there are.</summary>
    private static string WithoutUnknownValues(MachineExtraction machine, string clause, IReadOnlyList<Tag> tags) =>
        machine
            .Events.Where(one => tags.Any(tag => tag.Kind == TagKind.Event && tag.Name == one.Name))
            .Select(one => one.Inputs)
            .ToList()
            is [[{ Phrase: { } phrase }]]
        && BoundedPattern.IsMatch(phrase.Text)
            ? UnknownPattern.Replace(clause, "outside range")
            : clause;

    private static string OfNumber(MachineExtraction machine, string clause, IReadOnlyList<Tag> tags)
    {
        if (
            tags.Where(tag => tag.Kind == TagKind.Number).ToList() is not [var number]
            || BoundPattern.Match(clause) is not { Success: true } bound
        )
        {
            return clause;
        }

        var named = tags.Where(tag => tag.Kind == TagKind.Event)
            .Select(tag => tag.Name)
            .ToHashSet(StringComparer.Ordinal);
        var limits = machine
            .Events.Where(one => named.Contains(one.Name))
            .SelectMany(one => one.Inputs)
            .Select(input => DigitsPattern.Matches(input.Phrase?.Text ?? "").Select(match => match.Value).ToList())
            .Where(digits => digits.Count > 0)
            .ToList();
        return limits.Exists(digits => (bound.Groups["over"].Success ? digits[^1] : digits[0]) == number.Name)
            ? clause.Remove(bound.Index, bound.Length).Insert(bound.Index, "outside range")
            : clause;
    }

    [GeneratedRegex(
        @"(?:(?<over>more than|over|above|greater than|higher than|longer than)|less than|fewer than|under|below|lower than|shorter than) \uE006",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex BoundPattern { get; }

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex DigitsPattern { get; }

    [GeneratedRegex(
        @"\b(?:with )?(?:an? )?(?:one|value|[\uE002\uE003]|[a-z]+) (?:that|which) (?:(?:\w+ )?\w+ does not (?:have|know|own)|does not exist)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex UnknownPattern { get; }

    /// <summary>"An integer from 1 to 4", "ann, bob or eve".</summary>
    [GeneratedRegex(@"\d\D+\d|\w, \w| or \w|\|", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex BoundedPattern { get; }
}
