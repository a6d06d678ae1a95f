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
        ?? LabelledOwnerOf(requirement)
        ?? _referred.GetValueOrDefault(requirement.Section);

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
        return (head.Length > 0 || column == 0 ? head : statement.Requirement.Cells[0].Text).ToLowerInvariant();
    }

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
