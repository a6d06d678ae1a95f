using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Extraction.Operations.Series;

/// <summary>
/// Several things that are done with one thing, presented alike: <c>Add tool</c>, <c>Look up tool</c>, <c>Scrap tool</c>. That they stand
/// beside each other in one layout tells more than each of them does by itself.
/// </summary>
/// <param name="Noun">The thing, in singular.</param>
/// <param name="Commands">What is done with it, each name once, in the order of the text.</param>
internal sealed partial record CommandSeries(string Noun, IReadOnlyList<CommandPhrase> Commands)
{
    private const int Least = 3;
    private const decimal Certain = 0.85m;
    private const decimal Guess = 0.5m;

    private const WordClass OtherClasses =
        Words.FunctionClasses
        | WordClass.NumberWord
        | WordClass.Ordinal
        | WordClass.Quantifier
        | WordClass.Comparison
        | WordClass.Unit
        | WordClass.Month
        | WordClass.Weekday;

    private static readonly OperationForm[] ByCertainty =
    [
        OperationForm.Heading,
        OperationForm.Row,
        OperationForm.Method,
        OperationForm.Lead,
        OperationForm.Modal,
    ];

    /// <summary>The series of a PRD that has the most commands, or null; what a workflow conducts is a series, too, and none of its operations.</summary>
    public static CommandSeries? Of(OperationContext context) =>
        context.Document.Text.Contains("completed_steps", StringComparison.Ordinal) ? null : Longest(context);

    private static CommandSeries? Longest(OperationContext context) =>
        NamePlaces
            .Of(context)
            .Select(CommandPhrase.Of)
            .OfType<CommandPhrase>()
            .GroupBy(phrase => phrase.Place.Siblings)
            .SelectMany(group => Within(group, context))
            .OrderByDescending(series => series.Commands.Count)
            .ThenBy(series => Array.IndexOf(ByCertainty, series.Commands[0].Place.Form))
            .FirstOrDefault();

    /// <summary>The commands as operations.</summary>
    public IEnumerable<OperationExtraction> Operations() =>
        Commands.Select(command =>
        {
            var (name, end) = (command.ObjectOf(Noun)!.Name, command.ObjectOf(Noun)!.End);
            var place = command.Place;
            var phrase = place.Text.Slice(0, end);
            var requirement = HaveOwnSections ? null : place.Requirement;
            return new OperationExtraction(name, phrase, place.Form, requirement, place.Section, 0.9m, "series");
        });

    /// <summary>"How does a tool get in? By **Add tool**": each is set off in a section of its own, all of which is about it.</summary>
    private bool HaveOwnSections =>
        Commands.All(command => command.Place is { Form: OperationForm.Lead, Section.Parent: not null })
        && Commands.DistinctBy(command => command.Place.Section).Count() == Commands.Count;

    /// <summary>An operation that was found otherwise: no more than a guess, unless it is a command or stands for itself beside the series.</summary>
    public OperationExtraction Weighed(OperationExtraction other) =>
        Commands.Any(command => command.ObjectOf(Noun)!.Name == other.Name) || LeavesRoomFor(other)
            ? other
            : other with
            {
                Confidence = Math.Min(other.Confidence, Guess),
            };

    private bool LeavesRoomFor(OperationExtraction other) =>
        Commands.All(command => command.Place.Requirement is null || command.Place.Requirement != other.Requirement)
        && (other.Confidence >= Certain || Commands.Any(command => IsBeside(command.Place, other)));

    private static bool IsBeside(NamePlace place, OperationExtraction other) =>
        place.Form == other.Form
        && place.Section.Parent == other.Section.Parent
        && place.Requirement?.Block.Parent == other.Requirement?.Block.Parent;

    private static IEnumerable<CommandSeries> Within(IEnumerable<CommandPhrase> phrases, OperationContext context) =>
        from shared in phrases
            .Where(phrase => MayBeVerb(phrase.Verb, context.Verbs))
            .SelectMany(phrase => phrase.Objects.Select(one => (one.Noun, Phrase: phrase)))
            .GroupBy(pair => pair.Noun, pair => pair.Phrase, StringComparer.Ordinal)
        where
            shared
                .Where(one => context.Verbs.Contains(one.Verb))
                .DistinctBy(one => one.Verb, StringComparer.Ordinal)
                .Count() >= Least
        where context.Things.Contains(shared.Key)
        select new CommandSeries(
            shared.Key,
            [.. shared.DistinctBy(phrase => phrase.ObjectOf(shared.Key)!.Name, StringComparer.Ordinal)]
        );

    /// <summary>No lexicon has all verbs: beside commands an unknown word is one, unless it looks like a word of another class.</summary>
    private static bool MayBeVerb(string word, VerbSet verbs) =>
        verbs.Contains(word)
        || ((Words.ClassesOf(word) & OtherClasses) == WordClass.None && !OtherEndings().IsMatch(word));

    [GeneratedRegex(
        "^un|(?:ed|ing|ly|ble|ous|ful|ive|ion|ment|ness|ity|(?<!s)s|ic|al|id)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OtherEndings();
}
