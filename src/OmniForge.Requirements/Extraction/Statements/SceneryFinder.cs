using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>Finds statements that only tell of what surrounds the software, in whatever section they stand: they name nothing of it and demand nothing.</summary>
internal sealed partial class SceneryFinder
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<PrdRequirement> _homes;
    private readonly HashSet<PrdSection> _homeSections;
    private readonly Dictionary<PrdSection, bool> _scenes = [];

    private SceneryFinder(
        IReadOnlyList<OperationExtraction> operations,
        EntityExtraction entities,
        IReadOnlyList<MachineExtraction> machines,
        IReadOnlyList<WorkflowExtraction> workflows
    )
    {
        _homes = operations.Select(one => one.Requirement).OfType<PrdRequirement>().ToHashSet();
        _homeSections = operations.Select(one => one.Section).ToHashSet();
        var fields = entities.Entities.SelectMany(one => one.Fields).Select(field => field.Name);
        var values = entities.ValueSets.SelectMany(set => set.Values);
        var machine = machines.SelectMany(one => one.States.Concat(one.Events.Select(happening => happening.Name)));
        var steps = workflows
            .SelectMany(one => one.Steps)
            .SelectMany(step => (string?[])[step.Name, step.Compensation]);
        var listed = entities
            .Entities.SelectMany(one => one.Fields)
            .SelectMany(field => field.Phrases)
            .SelectMany(phrase => Sentence.Of(phrase.Text).Tokens)
            .Where(token => token.IsCode || token.Kind is TokenKind.Code or TokenKind.Quoted)
            .Select(token => token.Text);
        foreach (var name in fields.Concat(values).Concat(listed).Concat(machine).Concat(steps.OfType<string>()))
        {
            Add(name);
        }

        _nouns.UnionWith(_names);
        _nouns.UnionWith(
            operations.Where(operation => operation.IsNamed).SelectMany(operation => operation.Name.Split('_'))
        );
        foreach (var operation in operations)
        {
            _names.UnionWith([operation.Verb, operation.Name]);
            if (operation.IsNamed)
            {
                _phrases.Add(operation.Name.Replace('_', ' '));
            }
        }
    }

    /// <summary>The statements, those that are scenery in that role.</summary>
    public static IReadOnlyList<Statement> Mark(
        IReadOnlyList<Statement> statements,
        IReadOnlyList<OperationExtraction> operations,
        EntityExtraction entities,
        IReadOnlyList<MachineExtraction> machines,
        IReadOnlyList<WorkflowExtraction> workflows
    )
    {
        var finder = new SceneryFinder(operations, entities, machines, workflows);
        return
        [
            .. statements.Select(statement =>
                finder.IsScenery(statement) ? statement with { Role = SectionRole.Scenery } : statement
            ),
        ];
    }

    private bool IsScenery(Statement statement) =>
        statement.Role is SectionRole.Behaviour or SectionRole.Background or SectionRole.DataModel
        && statement.Requirement.Kind != RequirementKind.Code
        && (
            IsPurpose(statement)
            || IsCount(statement)
            || IsInventory(statement)
            || IsVerdict(statement)
            || IsWhereabouts(statement)
            || (!_homes.Contains(statement.Requirement) && IsTold(statement))
        );

    private bool IsTold(Statement statement) =>
        (statement.Column is null && !Bears(statement.Sentence) && Telling.Is(statement.Sentence, Names))
        || IsScene(statement.Requirement.Section);

    /// <summary>"Amend inspection is for typing errors": what an operation is there for, in words that name nothing that it works with.</summary>
    private bool IsPurpose(Statement statement)
    {
        if (statement.Column is not null || Purpose().Match(statement.Text.Text) is not { Success: true } match)
        {
            return false;
        }

        var aim = match.Groups["aim"].Value;
        return _phrases.Contains(match.Groups["name"].Value.ToLowerInvariant())
            && statement
                .Sentence.Tokens.Where(token => aim.Contains(token.Text, StringComparison.Ordinal))
                .All(token =>
                    token is { Number: null, IsIdentifier: false }
                    && token.Kind != TokenKind.Code
                    && !IsOneOf(token, _names)
                    && (!IsOneOf(token, SceneryWords.Demands) || token.Lemma is "error" or "mistake")
                )
            && !Obliges(statement.Sentence);
    }

    /// <summary>"There are five operations", where so many are named.</summary>
    private bool IsCount(Statement statement) =>
        statement.Column is null
        && Count().Match(statement.Text.Text) is { Success: true } match
        && statement.Sentence.Tokens.FirstOrDefault(token => token.Text == match.Groups["count"].Value)?.Number
            == _phrases.Count;

    /// <summary>"The locker at the station has 48 doors", in an introduction: how much there is of what the software is made for.</summary>
    private static bool IsInventory(Statement statement) =>
        statement is { Role: SectionRole.Background, Column: null }
        && (
            Inventory().IsMatch(statement.Text.Text)
            || (
                Amounts().IsMatch(statement.Text.Text)
                && VerbPhraseReader.FindAll(statement.Sentence, statement.Sentence.All).Count == 0
            )
        )
        && !Obliges(statement.Sentence);

    /// <summary>"40 lorries, some ninety trips a day, one yard": nothing but how much there is.</summary>
    [GeneratedRegex(
        @"^(?:(?:,? (?:and )?)?(?:some |about |around |nearly |almost |roughly |over |only )?(?:\d[\d.,]*\d|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |two |three )?hundred) (?!(?:euros?|percent|points?|attempts?|tries|times?|characters?|or)\b)[a-z-]+(?: [a-z-]+){0,4})+\.$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Amounts();

    [GeneratedRegex(
        @"^(?:the|our|we|there)\b[^.;:,]*? (?:has|have|are|owns?|holds?|runs?|keeps?|looks? after|operates?|consists of) (?:about |some |around |nearly |roughly )?\d[\d.,]* (?!(?:days?|weeks?|hours?|minutes?|months?|years?|euros?|percent|points?|attempts?|tries|times?|characters?)\b)[a-z-]+(?: [a-z-]+)?(?: (?:in|on|at|across|for) [^.;:,]+)?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Inventory();

    [GeneratedRegex(
        @"^(?<name>[A-Za-z][\w ]{2,40}?) (?:(?:is|are) (?:(?:there|meant|intended|made|here|thought|useful|mainly|mostly) )*(?:for|to help)|(?:serves?|exists?|helps?) (?:for|to|with|when|in)) (?<aim>[^.;:,]+)\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Purpose();

    [GeneratedRegex(
        @"^(?:there are|we (?:have|need|want)|(?:it|the (?:service|system|register|node|api|interface)) (?:has|offers|knows|provides|consists of)) (?:the following |these |exactly )?(?<count>\w+) (?:operations?|functions?|use cases?|commands?|endpoints?|calls?|actions?|methods?)(?: in all| altogether| in total)?[.:]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Count();

    /// <summary>"If by then 30 tools are in the register, it was worth it": when those who ask for the software are content with it.</summary>
    private bool IsVerdict(Statement statement) =>
        statement.Column is null
        && Verdict().Match(statement.Text.Text) is { Success: true } match
        && !statement.Sentence.Tokens.Any(token => IsOneOf(token, SceneryWords.Demands) || Permits(token))
        && !match.Groups["verdict"].Value.ToLowerInvariant().Split(' ').Any(_names.Contains);

    /// <summary>"The key hangs at number 18": where a thing is that the software knows nothing of.</summary>
    private bool IsWhereabouts(Statement statement)
    {
        if (statement.Column is not null || Whereabouts().Match(statement.Text.Text) is not { Success: true } match)
        {
            return false;
        }

        var thing = match.Groups["thing"].Value.ToLowerInvariant();
        var place = match.Groups["place"].Value.ToLowerInvariant();
        return statement
            .Sentence.Tokens.Where(token =>
                thing.Contains(token.Lower, StringComparison.Ordinal)
                || place.Contains(token.Lower, StringComparison.Ordinal)
            )
            .All(token =>
                !token.IsIdentifier
                && token.Kind != TokenKind.Code
                && !IsOneOf(token, SceneryWords.Demands)
                && !IsOneOf(token, SceneryWords.Orders)
                && (token.Number is not null || !IsOneOf(token, _nouns))
            );
    }

    private static bool Permits(Token token) =>
        token.IsAny("must", "shall", "can", "cannot", "can't", "only", "than", "or") || token.Text is "may";

    private const string Judged =
        "(?<verdict>(?:it|this|that|all this|all of this|the whole thing|the effort|the work)(?: will|['’]ll)?(?: (?:have|has))? (?:is|was|be|been) (?:worth (?:it|the (?:effort|trouble|work|money|while)|our while|doing)|a success|successful|a good idea)"
        + "|(?:it|this|that|all this|the effort|the work)(?: (?:has|will have))? (?:paid off|pays off|succeeded)"
        + "|(?:we|we['’]ll|all of us|everybody|everyone)(?: (?:are|will be|shall be|is))? (?:content|satisfied|happy|pleased|proud|glad)(?: with (?:it|this|that))?)";

    [GeneratedRegex(
        @"^(?:if|when|once|as soon as)\s[^;:]+,\s(?:then\s)?"
            + Judged
            + @"\.?$|^"
            + Judged
            + @"\s(?:if|when|once|as soon as)\s[^;:,]+\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Verdict();

    [GeneratedRegex(
        @"^(?:the|our|a|an)\s(?<thing>[a-z]+(?:\s[a-z]+)??)\s(?:hangs?|lives?|leans?|sits?|is (?:hanging|parked|hidden))\s(?<place>(?:at|in|on|behind|under|beside|by|near|against|next to|opposite|above|below)\s[^,;:()]+?)\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Whereabouts();

    /// <summary>A part of the document that is no operation's, that no heading calls behaviour, and that names nothing and demands nothing.</summary>
    private bool IsScene(PrdSection section)
    {
        if (!_scenes.TryGetValue(section, out var isScene))
        {
            _scenes[section] = isScene =
                section is { Parent: not null, Level: > 1 }
                && !RoleClassifier.IsTold(section)
                && !section.SelfAndAncestors().Any(_homeSections.Contains)
                && section.Requirements.All(requirement =>
                    requirement.Kind != RequirementKind.Code
                    && !_homes.Contains(requirement)
                    && Sentence
                        .Split(requirement.Text)
                        .All(sentence => !Bears(sentence) && !Names(sentence) && !Obliges(sentence))
                );
        }

        return isScene;
    }

    /// <summary>Tells whether a sentence holds a name as it is written in code, or demands something.</summary>
    private static bool Bears(Sentence sentence) =>
        sentence.Tokens.Any(token =>
            token.IsIdentifier || token.Kind == TokenKind.Code || IsOneOf(token, SceneryWords.Demands)
        )
        || Enumerable
            .Range(0, sentence.Count)
            .Any(i => sentence.AreAt(i, "at", "least") || sentence.AreAt(i, "at", "most"));

    /// <summary>Tells whether a sentence obliges, permits or compares; "May" is a month.</summary>
    private static bool Obliges(Sentence sentence) =>
        sentence.Tokens.Any(token =>
            token.IsAny("must", "shall", "can", "cannot", "can't", "only", "if", "when", "than") || token.Text is "may"
        );

    private bool Names(Sentence sentence) => sentence.Tokens.Any(token => IsOneOf(token, _names));

    /// <summary>Tells whether a word is one of some words, or a form of one.</summary>
    private static bool IsOneOf(Token token, IReadOnlySet<string> words) =>
        words.Contains(token.Lower) || words.Contains(token.Lemma) || (token.Verb is { } verb && words.Contains(verb));

    private void Add(string name)
    {
        foreach (var word in name.Split(' ', '_', '-').Where(word => word.Length > 2))
        {
            _names.Add(word.ToLowerInvariant());
        }
    }
}
