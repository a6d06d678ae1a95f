using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>
/// Recognises clauses that tell again, in whatever words, which steps wait for which, run side by side or are left out: names of steps, a relation and
/// conditions that steps have. Whether they agree with the order that was derived decides the order itself, not the words.
/// </summary>
internal sealed partial class OrderTold
{
    // Nobody tells an order in a clause that long; it is left unread.
    private const int MaxClauseLength = 2000;

    private readonly WorkflowDraft _draft;
    private readonly WorkflowWorlds _worlds;
    private readonly WorldReader _conditions;
    private readonly OrderWords _words;
    private readonly OrderFacts _facts;
    private readonly UndoTold _undo;
    private readonly StepWords _stepWords;
    private PrdRequirement? _requirement;
    private OrderHeard _heard = new();

    /// <summary>A recogniser for a workflow whose steps are derived.</summary>
    public OrderTold(WorkflowDraft draft, ExpressionReader expressions)
    {
        _draft = draft;
        _worlds = new(draft.Steps);
        _conditions = new(draft, expressions, _worlds);
        _words = new(draft, _worlds, _conditions);
        _facts = new(_worlds);
        _undo = new(draft);
        _stepWords = new(draft.Steps);
    }

    /// <summary>Whether the last clause says in full that steps wait for others, and they do not.</summary>
    public bool IsDenied { get; private set; }

    /// <summary>Tells it of a clause; clauses are asked about in the order of the text.</summary>
    public bool Tells(Statement statement, RichText text, TaggedText tagged, (int Start, int End) clause)
    {
        IsDenied = false;
        if (_worlds.Count == 0 || clause.End - clause.Start > MaxClauseLength)
        {
            return false;
        }

        if (statement.Requirement != _requirement)
        {
            Begin(statement.Requirement);
        }

        var tokens = _words.Of(text, tagged, clause, _heard);
        var isCell = statement.Column is not null;
        if (
            isCell
            && tokens is [{ Kind: OrderKind.Steps }, ..]
            && _draft.Workflow.Steps.Any(step => step.Requirement == statement.Requirement)
        )
        {
            tokens.Insert(0, new(OrderKind.After, []));
        }

        var shape = tagged.Shape[clause.Start..clause.End];
        if (tokens.Exists(token => token.Kind == OrderKind.Unknown))
        {
            var isTold =
                IsNotWithout(shape)
                || IsLeftOut(tokens, text, tagged, clause)
                || IsCounterpart(tokens, shape)
                || _undo.Tells(shape, tagged, clause);
            if (!isTold)
            {
                HearAll(tokens);
            }

            return isTold;
        }

        Note(tokens, shape);
        var parser = new OrderParser(tokens, _facts, _worlds, _heard, OrderPatterns.Exact.IsMatch(shape));
        var agrees = parser.Agrees();
        if (!agrees && tokens.Count > 0)
        {
            HearAll(tokens);
        }

        IsDenied = !agrees && !isCell && parser.IsDenied;
        return agrees;
    }

    /// <summary>What a clause that was not understood speaks of.</summary>
    private void HearAll(List<OrderToken> tokens)
    {
        List<string> steps = [.. tokens.SelectMany(token => token.Steps).Distinct(StringComparer.Ordinal)];
        if (tokens[0].Kind == OrderKind.Steps)
        {
            _heard.Hear(tokens[0].Steps, _worlds);
        }

        if (steps.Count > 1)
        {
            _heard.Hear(steps, _worlds);
        }
    }

    private void Begin(PrdRequirement requirement)
    {
        _requirement = requirement;
        var home = _draft.Workflow.Steps.FirstOrDefault(step => step.Requirement == requirement)?.Name;
        _heard = new OrderHeard
        {
            Last = home ?? _heard.Last,
            Group = _heard.Group,
            Conditional =
                home is not null && _worlds.LeftOut(home) != 0 ? home
                : _draft.Steps.Where(step => step.Condition is not null).Take(2).ToList() is [var only] ? only.Name
                : null,
        };
    }

    private void Note(List<OrderToken> tokens, string clause)
    {
        if (
            tokens.Exists(token => token.Kind == OrderKind.Present)
            && tokens.Exists(token => token.Kind == OrderKind.World)
        )
        {
            _heard.Condition = clause;
        }
    }

    /// <summary>"Nobody hangs a picture without a frame", where the step in which it is hung waits for the one with the frame.</summary>
    private bool IsNotWithout(string clause) =>
        WithoutPattern.Match(clause) is { Success: true } match
        && Doing(match.Groups["deed"].Value) is { } step
        && _stepWords.Find(match.Groups["words"].Value) is [var before]
        && step != before
        && _facts.Wait([step], [before], _worlds.All, false);

    /// <summary>The step that a deed is part of: the one that it names, else the one spoken of, unless another has its verb.</summary>
    private string? Doing(string deed) =>
        _stepWords.Find(deed) is [var named] ? named
        : _draft.Steps.Any(step => step.Name != _heard.Last && VerbOf(step.Name, '_') == VerbOf(deed, ' ')) ? null
        : _heard.Last;

    private static string VerbOf(string words, char separator) => StepWords.Stem(words.Split(separator)[0]);

    [GeneratedRegex(
        @"^(?:nobody|no one|no-one|none) (?!.*\b(?:if|when|unless|until|before|after|only|must|may|can)\b)(?<deed>[a-z' -]+) without (?<words>[a-z]+(?: [a-z]+)?)\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex WithoutPattern { get; }

    /// <summary>"A parcel that is not fragile goes on without it": the whole subject is the condition under which the step spoken of is left out.</summary>
    private bool IsLeftOut(List<OrderToken> tokens, RichText text, TaggedText tagged, (int Start, int End) clause)
    {
        if (
            tokens is not [{ Kind: OrderKind.Unknown, Words: var words }, { Kind: OrderKind.LeftOut }]
            || _heard.Conditional is not { } step
            || tagged.Shape.IndexOf(words, clause.Start, StringComparison.Ordinal) is var at && at < 0
        )
        {
            return false;
        }

        var range = tagged.RangeOf(at, words.Length);
        var mask = _conditions.Read(
            text.Slice(range.Start, range.Length),
            tagged.Shape.Substring(at, words.Length),
            [],
            step,
            false
        );
        return mask is { } told && told == _worlds.LeftOut(step);
    }

    /// <summary>"Trips within the country do not have it", behind a clause that tells that trips abroad do.</summary>
    private bool IsCounterpart(List<OrderToken> tokens, string clause)
    {
        if (
            tokens is not [{ Kind: OrderKind.Unknown, Words: var words }, { Kind: OrderKind.LeftOut }]
            || OrderPatterns.Demand.IsMatch(words)
            || _heard.Conditional is not { } step
            || LeadPattern.Replace(words, "") is not { Length: > 0 } said
            || !SaysOf(step, said.Split(' ')[0])
        )
        {
            return false;
        }

        var from = clause.IndexOf(said.Split(' ')[0], StringComparison.Ordinal);
        var to = clause.IndexOf(said.Split(' ')[^1], from, StringComparison.Ordinal) + said.Split(' ')[^1].Length;
        _conditions.Told[clause[from..to]] = _worlds.LeftOut(step);
        return true;
    }

    /// <summary>Whether the condition of a step is told with a noun.</summary>
    private bool SaysOf(string step, string noun) =>
        !WorkflowVocabulary.Covers(noun, _ => false)
        && _draft
            .Workflow.Steps.First(one => one.Name == step)
            .Conditions.Select(condition => condition.Requirement.Text.Text)
            .Append(_heard.Condition)
            .SelectMany(text => NameBook.WordsOf(text).Split(' '))
            .Any(word => StepWords.Stem(word) == StepWords.Stem(noun));

    [GeneratedRegex("^(?:for|in|with|at) ", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex LeadPattern { get; }
}
