using System.Text.RegularExpressions;
using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>The clauses of a node's PRD: those of each operation, and those that no operation owns.</summary>
internal sealed partial class EffectText
{
    private readonly Dictionary<OperationExtraction, List<Clause>> _own = [];
    private readonly Dictionary<PrdRequirement, OperationExtraction?> _owners = [];
    private readonly NodePlan _plan;
    private readonly Dictionary<string, OperationExtraction> _byWord;
    private readonly IReadOnlyDictionary<PrdSection, OperationExtraction> _referred;

    /// <param name="plan">The node.</param>
    /// <param name="vocabulary">How the PRD spells what the clauses speak of.</param>
    /// <param name="described">Ids of the requirements that describe data.</param>
    /// <param name="phrases">What was said of fields in sentences, which are read.</param>
    public EffectText(
        NodePlan plan,
        EffectVocabulary vocabulary,
        IReadOnlySet<string> described,
        List<SourceSpan> phrases
    )
    {
        _plan = plan;
        _referred = SectionReferences.Of(plan);
        _byWord = plan
            .Operations.Where(operation => Identifier().IsMatch(operation.Phrase.Text))
            .DistinctBy(operation => operation.Phrase.Text, StringComparer.Ordinal)
            .ToDictionary(operation => operation.Phrase.Text, StringComparer.Ordinal);
        var seen = new HashSet<PrdRequirement>();
        foreach (var statement in plan.Analysis.Statements.Where(statement => statement.Role.MayAskForBehaviour()))
        {
            if (
                described.Contains(statement.Requirement.Id)
                || phrases.Exists(phrase => statement.Span.Contains(phrase))
            )
            {
                continue;
            }
            var owner = OwnerOf(statement.Requirement);
            if (owner is not null)
            {
                Add(owner, statement, vocabulary);
            }
            else if (IsNear(plan, statement) && (statement.Column is null || seen.Add(statement.Requirement)))
            {
                var text = statement.Column is null ? statement.Text : statement.Requirement.Text;
                Shared.AddRange(ClausesOf(text, statement, "", vocabulary));
            }
        }
    }

    /// <summary>The clauses that no operation owns.</summary>
    public List<Clause> Shared { get; } = [];

    /// <summary>The clauses in an operation's home.</summary>
    public IReadOnlyList<Clause> Of(OperationExtraction operation) =>
        _own.TryGetValue(operation, out var clauses) ? clauses : [];

    /// <summary>The operation that a requirement is about: in its home, or labelled with it, as <c>amend: …</c> is; or null.</summary>
    public OperationExtraction? OwnerOf(PrdRequirement requirement)
    {
        if (!_owners.TryGetValue(requirement, out var owner))
        {
            _owners[requirement] = owner = FindOwnerOf(requirement);
        }

        return owner;
    }

    private OperationExtraction? FindOwnerOf(PrdRequirement requirement) =>
        _plan
            .Operations.Where(operation => operation.IsHomeOf(requirement))
            .MaxBy(operation => operation.Section.Path.Count + (operation.Requirement is null ? 0 : 1))
        ?? RowOwnerOf(requirement)
        ?? LabelledOwnerOf(requirement)
        ?? SubjectOwnerOf(requirement)
        ?? ListOwnerOf(requirement)
        ?? _referred.GetValueOrDefault(requirement.Section);

    /// <summary>The operation that the first cell of a row names, if something else presents it.</summary>
    private OperationExtraction? RowOwnerOf(PrdRequirement requirement) =>
        requirement is { Kind: RequirementKind.Row, Cells: [var first, _, ..] }
        && FieldNames.Snake(first.Text.Trim(' ', '`', '*', '.', ':')) is var name
            ? _plan.Operations.FirstOrDefault(operation => operation.Name == name)
            : null;

    private OperationExtraction? LabelledOwnerOf(PrdRequirement requirement)
    {
        var label = OperationLabel().Match(requirement.Body.Text);
        if (!label.Success || requirement.Kind is RequirementKind.Row or RequirementKind.Code)
        {
            return requirement.Parent is { } parent ? LabelledOwnerOf(parent) : null;
        }

        var name = FieldNames.Snake(label.Groups["label"].Value);
        return _plan.Operations.FirstOrDefault(operation => operation.Name == name)
            ?? (
                _plan.Operations.Where(operation => StatusRules.Stem(operation.Verb) == StatusRules.Stem(name)).ToList()
                    is [var only]
                    ? only
                    : null
            );
    }

    /// <summary>
    /// The only operation that a paragraph names, if it is its subject or that of the question above it: <c>addBoat stores a boat</c>,
    /// <c>And updateBoat? It changes …</c>.
    /// </summary>
    private OperationExtraction? SubjectOwnerOf(PrdRequirement requirement)
    {
        if (requirement.Kind is not (RequirementKind.Paragraph or RequirementKind.Item))
        {
            return requirement.Parent is { } parent ? SubjectOwnerOf(parent) : null;
        }

        var named = Words()
            .Matches(requirement.Text.Text)
            .Select(word => (Word: word, Operation: _byWord.GetValueOrDefault(word.Value)))
            .Where(pair => pair.Operation is not null)
            .ToList();
        return
            named.Select(pair => pair.Operation).Distinct().ToList() is [{ } only]
            && IsTopic(requirement.Text.Text, named[0].Word)
            ? only
            : null;
    }

    /// <summary>The only operation that lists, where a paragraph is about the items, their number or their order.</summary>
    private OperationExtraction? ListOwnerOf(PrdRequirement requirement) =>
        requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
        && ListTopic().IsMatch(requirement.Body.Text)
        && !Words().Matches(requirement.Body.Text).Any(word => _byWord.ContainsKey(word.Value))
        && _plan.Operations.Where(operation => CrudVerbs.KindOf(operation.Verb) == CrudKind.List).ToList() is [var only]
            ? only
            : null;

    [GeneratedRegex(
        @"^\W*(?:the )?(?:items?\b|total\b|(?:order|sorting|ordering|sequence) (?:of|in) |lists? (?:is|are|of)\b|listing\b|results? (?:is|are)\b|filters?\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ListTopic();

    [GeneratedRegex(
        @"^\W*(?:(?:after|once|when|with|for|in|during|on) )?(?:(?:the|an?|each|every) )?\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex BeforeTopic();

    private static bool IsTopic(string text, Match word) =>
        BeforeTopic().IsMatch(text[..word.Index])
        || (text.IndexOf('?', StringComparison.Ordinal) is > 0 and var question && word.Index < question);

    [GeneratedRegex(@"[A-Za-z_]\w*", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Words();

    /// <summary>What no sentence holds by chance: <c>addBoat</c>, <c>AddBoat</c>, <c>add_boat</c>.</summary>
    [GeneratedRegex(@"^[A-Za-z]\w*(?:_|[a-z][A-Z])\w*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Identifier();

    [GeneratedRegex(
        @"^\W*(?<label>(?!order\b)[a-z]\w*(?: \w+){0,3})\W*?(?::|\s[–—-])\s",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OperationLabel();

    /// <summary>All texts.</summary>
    public IEnumerable<(ShapedText Text, OperationExtraction? Owner)> Texts =>
        _own.SelectMany(pair => pair.Value.Select(clause => (clause.Text, (OperationExtraction?)pair.Key)))
            .Concat(Shared.Select(clause => (clause.Text, (OperationExtraction?)null)))
            .Distinct();

    private void Add(OperationExtraction owner, Statement statement, EffectVocabulary vocabulary)
    {
        if (!_own.TryGetValue(owner, out var clauses))
        {
            _own[owner] = clauses = [];
        }
        var label = LabelOf(statement, _referred.ContainsKey(statement.Requirement.Section));
        if (
            statement.Requirement == owner.Requirement
            && statement.Column is not null
            && statement.Text.Text == owner.Phrase.Text
        )
        {
            return;
        }
        var added = ClausesOf(statement.Text, statement, label, vocabulary).ToList();
        added.Where(clause => IsNameOf(owner, clause)).ToList().ForEach(clause => clause.Take());
        if (IsLabel(statement))
        {
            added.ForEach(clause => clause.Take());
        }
        if (_referred.Values.Contains(owner))
        {
            added.ForEach(clause => clause.TakeAll(SectionReferences.Reference()));
        }
        var isReferred = !owner.IsHomeOf(statement.Requirement) && _referred.ContainsKey(statement.Requirement.Section);
        clauses.AddRange(isReferred ? added.Select(clause => clause with { IsReferred = true }) : added);
    }

    /// <summary>"3.4 Withdraw boat" names the operation that it presents.</summary>
    private static bool IsNameOf(OperationExtraction owner, Clause clause) =>
        string.Equals(
            ClauseNumber().Replace(clause.Plain, "").Trim(' ', '.', ':', '*'),
            owner.Phrase.Text.Trim(' ', '.', ':'),
            StringComparison.OrdinalIgnoreCase
        );

    [GeneratedRegex(@"^\W*(?:[a-z]?\d{1,3}(?:\.\d{1,3})*[.):]?\s+|[a-z]\)\s+)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ClauseNumber();

    /// <summary>The first cell of a row in a table without heads says what the others are.</summary>
    private static bool IsLabel(Statement statement) =>
        statement is { Column: 0, Requirement.Block.Parent: PrdTable table } && table.Header.All(head => head.IsEmpty);

    /// <summary>The head of the cell's column; in a table without heads or in a section of its own, the first cell of its row.</summary>
    private static string LabelOf(Statement statement, bool isReferred)
    {
        if (statement.Column is not { } column || statement.Requirement.Block.Parent is not PrdTable table)
        {
            return "";
        }
        var head = column < table.Header.Count && !isReferred ? table.Header[column].Text : "";
        var label = (head.Length > 0 || column == 0 ? head : statement.Requirement.Cells[0].Text).ToLowerInvariant();
        return label == "gives" && table.Header.Any(other => Takes().IsMatch(other.Text)) ? "returns" : label;
    }

    /// <summary>Beside this, "Gives" heads what is answered.</summary>
    [GeneratedRegex(
        @"^\W*(?:takes|needs|expects|wants|inputs?|in)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Takes();

    private static IEnumerable<Clause> ClausesOf(
        RichText text,
        Statement statement,
        string label,
        EffectVocabulary vocabulary
    ) =>
        Parts(text, statement.Requirement)
            .SelectMany(part =>
                Clause.Of(new ShapedText(part, vocabulary), statement.Requirement, label, statement.Role)
            );

    /// <summary>An indented scenario is cut at its empty lines.</summary>
    private static IEnumerable<RichText> Parts(RichText text, PrdRequirement requirement)
    {
        if (requirement.Kind != RequirementKind.Code)
        {
            return [text];
        }
        var parts = new List<RichText>();
        var from = 0;
        foreach (Match match in EmptyLine().Matches(text.Text))
        {
            parts.Add(text.Slice(from, match.Index - from));
            from = match.Index + match.Length;
        }
        parts.Add(text.Slice(from));
        return parts;
    }

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex EmptyLine();

    private static bool IsNear(NodePlan plan, Statement statement) =>
        statement.Requirement.Kind != RequirementKind.Code || plan.Covers(statement.Requirement.Section)
            ? plan.Covers(statement.Requirement.Section) || statement.Requirement.Section.Parent is null
            : false;
}
