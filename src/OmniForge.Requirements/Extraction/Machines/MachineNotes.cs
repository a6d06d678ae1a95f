using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>What the readers of a machine have found so far.</summary>
internal sealed class MachineNotes
{
    private readonly List<string> _states = [];
    private readonly Dictionary<string, MachineEvent> _events = new(StringComparer.Ordinal);
    private readonly List<string> _eventOrder = [];
    private readonly Dictionary<string, string> _stateNames = new(StringComparer.Ordinal);
    private readonly Dictionary<PrdRequirement, EventContext> _contexts = [];
    private readonly Dictionary<string, TitleNames> _titles = new(StringComparer.Ordinal);
    private NameBook? _names;
    private IReadOnlyList<string>? _eventsNow;
    private IReadOnlyList<string>? _statesNow;

    public string? StateField { get; set; }

    public string? Initial { get; set; }

    public List<MachineTransition> Transitions { get; } = [];

    /// <summary>States in which an event is said to be possible, without a new state.</summary>
    public List<MachineTransition> Allowances { get; } = [];

    /// <summary>States that an event is said to lead to, without the state before.</summary>
    public List<MachineTransition> Arrivals { get; } = [];

    /// <summary>States that a thing is said to be in, before the event or after it.</summary>
    public List<MachineTransition> Stated { get; } = [];

    /// <summary>Edges of a diagram that say what comes of other events, and are none themselves.</summary>
    public List<MachineTransition> Consequences { get; } = [];

    /// <summary>What scenarios say is refused, with the condition.</summary>
    public List<MachineTransition> Refusals { get; } = [];

    /// <summary>Scenarios that were not understood.</summary>
    public List<MachineClause> Open { get; } = [];

    /// <summary>Requirements that are scenarios.</summary>
    public HashSet<PrdRequirement> Told { get; } = [];

    public List<MachineClause> Clauses { get; } = [];

    public List<PrdRequirement> Unclear { get; } = [];

    public List<SourceSpan> Read { get; } = [];

    /// <summary>The words that tell what events carry.</summary>
    public List<SourceSpan> Carried { get; } = [];

    public IReadOnlyList<string> States => _states;

    public IReadOnlyList<string> Events => _eventOrder;

    /// <summary>Whether a list or diagram has named all states.</summary>
    public bool StatesAreComplete { get; set; }

    public void AddState(string name)
    {
        var words = NameBook.WordsOf(name);
        if (words.Length > 0 && _stateNames.TryAdd(words, name))
        {
            _states.Add(name);
            Forget();
        }
    }

    /// <summary>Adds a list of states, whose order counts.</summary>
    public void PutFirst(IReadOnlyList<string> names)
    {
        var others = _states.ToList();
        _states.Clear();
        _stateNames.Clear();
        Forget();
        foreach (var name in names.Concat(others))
        {
            AddState(name);
        }
    }

    /// <summary>The state with this name, or null.</summary>
    public string? FindState(string name) => _stateNames.GetValueOrDefault(NameBook.WordsOf(name));

    /// <summary>Adds moves of an event with the states that they name; "same" as the target stands for the state before.</summary>
    public void AddMove(
        IReadOnlyList<string> from,
        string trigger,
        string to,
        RichText? guard,
        IReadOnlyList<RichText> remarks,
        PrdRequirement requirement
    )
    {
        from.ToList().ForEach(AddState);
        var states = from.Select(FindState).OfType<string>().ToList();
        if (StateCells.IsSame(to))
        {
            Transitions.AddRange(states.Select(state => Move([state], state)));
            return;
        }

        AddState(to);
        Transitions.Add(Move(states, FindState(to)!));

        MachineTransition Move(IReadOnlyList<string> sources, string target) =>
            new(sources, trigger, [target], null, guard, remarks, requirement);
    }

    public string AddEvent(string written, SourceSpan span)
    {
        var name = SnakeName(written);
        if (_events.TryAdd(name, new(name, span, [])))
        {
            _eventOrder.Add(name);
            Forget();
        }

        return name;
    }

    /// <summary>Adds an event that the layout presents as one.</summary>
    public void Present(RichText written)
    {
        var name = AddEvent(written.Text, written.Span);
        _events[name] = _events[name] with { IsPresented = true };
    }

    /// <summary>Takes an event back that has turned out to be what comes of others.</summary>
    public void MakeConsequence(string name)
    {
        _ = _events.Remove(name);
        _ = _eventOrder.Remove(name);
        Consequences.AddRange(Transitions.Where(transition => transition.Event == name));
        Transitions.RemoveAll(transition => transition.Event == name);
        Forget();
    }

    public bool HasEvent(string name) => _events.ContainsKey(name);

    public MachineEvent EventOf(string name) => _events[name];

    public void AddInput(string name, EventInput input)
    {
        var known = _events[name];
        if (!known.Inputs.Any(other => SnakeName(other.Name.Text) == SnakeName(input.Name.Text)))
        {
            _events[name] = known with { Inputs = [.. known.Inputs, input] };
        }
    }

    public void MarkRead(RichText text, TextRange range) => Read.Add(text.SpanOf(range.Start, range.Length));

    /// <summary>Notes words that tell what an event carries.</summary>
    public void MarkCarried(RichText text, TextRange range)
    {
        MarkRead(text, range);
        Carried.Add(text.SpanOf(range.Start, range.Length));
    }

    public void MarkRead(RichText text)
    {
        if (!text.IsEmpty)
        {
            Read.Add(text.SpanOf(0, text.Length));
        }
    }

    /// <summary>Names of states and events, to be found in texts.</summary>
    public NameBook Names() => _names ??= new NameBook().Add(TagKind.State, _states).Add(TagKind.Event, _eventOrder);

    /// <summary>What the text around a requirement is about, as far as states and events are known.</summary>
    public EventContext ContextOf(PrdRequirement requirement)
    {
        if (!_contexts.TryGetValue(requirement, out var context))
        {
            context = EventContext.Of(requirement, this);
            _contexts.Add(requirement, context);
        }

        return context;
    }

    public bool Has(string from, string name, string to) =>
        Transitions.Exists(transition =>
            transition.Event == name
            && transition.From.Contains(from, StringComparer.Ordinal)
            && transition.Targets.Contains(to, StringComparer.Ordinal)
        );

    public static string SnakeName(string written) => NameBook.WordsOf(written).Replace(' ', '_');

    /// <summary>The events and states that a title names.</summary>
    public TitleNames NamesIn(string title)
    {
        if (!_titles.TryGetValue(title, out var names))
        {
            names = TitleNames.Of(title, this);
            _titles.Add(title, names);
        }

        return names;
    }

    /// <summary>The events so far, as they are now.</summary>
    public IReadOnlyList<string> EventsNow => _eventsNow ??= [.. _eventOrder];

    /// <summary>The states so far, as they are now.</summary>
    public IReadOnlyList<string> StatesNow => _statesNow ??= [.. _states];

    private void Forget()
    {
        (_names, _eventsNow, _statesNow) = (null, null, null);
        _contexts.Clear();
        _titles.Clear();
    }
}
