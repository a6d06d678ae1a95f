using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect;

/// <summary>Writes handlers of operations on stored entities.</summary>
internal sealed class EffectHandlerWriter
{
    private static readonly PyName Request = Py.Name("request");
    private static readonly PyName Before = Py.Name("before");
    private static readonly PyName After = Py.Name("after");
    private static readonly PyName Record = Py.Name("record");
    private static readonly PyAttribute Store = Py.Name("self").Attr("_store");
    private static readonly PyAttribute Correlation = Request.Attr("correlation_id");

    private readonly OperationScope _operation;
    private readonly EffectNames _names;
    private readonly PyModuleName _module;
    private readonly OperationNames _own;
    private readonly RuledBody? _ruled;

    public EffectHandlerWriter(OperationScope operation)
    {
        _operation = operation;
        _names = new EffectNames(operation.Node);
        _own = operation.Names;
        _module = _own.Handler.Module;
        _ruled = EffectLogic.IsRuled(operation.Spec, _names.Entity) ? new(operation, _names, this) : null;
    }

    /// <summary>The handler's module.</summary>
    public PythonArtifact Write()
    {
        var spec = _operation.Spec;
        var handle = new PyFunction(
            PyIdentifier.Of("handle"),
            [PyParameter.Self, new PyParameter(Request.Identifier, _own.Input.In(_module))],
            _own.Output.In(_module)
        )
        {
            Decorators = [_names.Logged.In(_module)],
            Docstring = PyDocstring.Of([Does(spec.Logic), .. Notes(spec.Logic), SourceLine.Of(spec.Sources)]),
            Body = Body(),
        };
        var handler = new PyClass(_own.Handler.Name)
        {
            Docstring = PyDocstring.Of(
                $"Operation on {_names.Entity.Plural.Replace('_', ' ')}: {spec.Name.Replace('_', ' ')}."
            ),
            Body = [Constructor(), handle],
        };
        IReadOnlyList<PyStatement> body = spec.Logic
            is ListLogic { Filters.Count: > 0 }
                or ListLogic { FixedCondition: not null }
            ? [handler, new ListWriter(_operation, _names).Matches()]
            : [.. _ruled?.Constants ?? [], handler, .. _ruled?.Functions ?? []];
        return PythonFiles.Source(_own.Handler.Module, $"Operation {_own.Name}.", [_own.Handler.Name], body) with
        {
            Links = [.. TraceLink.Of(spec.Sources, $"{_own.Handler.Qualified}.handle")],
        };
    }

    private string Does(OperationLogic logic) =>
        logic switch
        {
            CreateLogic => $"Store a new {_names.Words} and return it.",
            GetLogic => $"Return the {_names.Words}.",
            UpdateLogic => "Change the fields that are set and leave the rest as it is.",
            DeleteLogic { AnswersEntity: true } => $"Delete the {_names.Words} and return it as it was.",
            DeleteLogic => $"Delete the {_names.Words}.",
            ListLogic => $"Return the {_names.Entity.Plural.Replace('_', ' ')} that match.",
            _ => $"Change the {_names.Words} and return it.",
        };

    private string[] Notes(OperationLogic logic) =>
        logic is CreateLogic && _names.Entity.KeyIsGenerated
            ? ["The id is made of the request, so that a command that is delivered twice creates one."]
            : [];

    private PyFunction Constructor()
    {
        var container = Py.Name("container");
        var usesClock = EffectLogic.UsesClock(_operation.Spec);
        var body = new List<PyStatement> { Resolved("_store", _names.Store.Protocol, container) };
        if (usesClock)
        {
            body.Add(Resolved("_clock", _names.Clock.Protocol, container));
        }
        return new PyFunction(
            PyIdentifier.Init,
            [PyParameter.Self, new PyParameter(container.Identifier, Library.Container)],
            Py.None
        )
        {
            Docstring = PyDocstring.Of(usesClock ? "Resolve the store and the clock." : "Resolve the store."),
            Body = body,
        };
    }

    private PyAssign Resolved(string attribute, ExportedName protocol, PyName container) =>
        new(Py.Name("self").Attr(attribute), container.Attr("get_service").Call(protocol.In(_module)))
        {
            Pragma = PyPragma.TypeIgnore("type-abstract"),
        };

    private IReadOnlyList<PyStatement> Body() =>
        _operation.Spec.Logic switch
        {
            _ when _ruled is not null => _ruled.Write(),
            CreateLogic create => Create(create),
            GetLogic => [new PyAssign(Record, Found()), Answer(Record)],
            UpdateLogic update =>
            [
                .. Changed(update.Guards),
                Named(),
                new PyAssign(After, Before.Attr("model_copy").Call(Py.Arg("update", Merged(update)))),
                .. Kept(),
            ],
            ActionLogic action =>
            [
                .. Changed(action.Guards),
                new PyAssign(After, Before.Attr("model_copy").Call(Py.Arg("update", Set(action.Assignments)))),
                .. Kept(),
            ],
            DeleteLogic delete => Delete(delete),
            ListLogic => new ListWriter(_operation, _names).Body(),
            _ => [],
        };

    private List<PyStatement> Create(CreateLogic create)
    {
        var expressions = new RecordExpressions(_operation.Node, _module, Record);
        var told = _operation.Spec.Inputs.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return Inserted(field => ValueOf(field, create, told, expressions));
    }

    /// <summary>The statements that store a new entity.</summary>
    /// <param name="valueOf">The value of each of its fields.</param>
    public List<PyStatement> Inserted(Func<FieldSpec, PyExpression> valueOf)
    {
        var arguments = _names.Entity.Model.Fields.Select(field => Py.Arg(NodeNames.Field(field.Name), valueOf(field)));
        var body = new List<PyStatement> { new PyAssign(Record, _names.Model.In(_module).Call([.. arguments])) };
        body.AddRange(Compared(Record));
        if (_names.Entity.KeyIsGenerated)
        {
            body.Add(Answer(Store.Attr("insert").Call(Record)));
            return body;
        }
        var kept = Py.Name("kept");
        body.Add(new PyAssign(kept, Store.Attr("insert").Call(Record)));
        body.Add(
            Py.When(kept.NotEq(Record), Refused($"There is such a {_names.Words} already.", "DUPLICATE_REGISTRATION"))
        );
        body.Add(Answer(kept));
        return body;
    }

    private static PyRaise Refused(string message, string code) =>
        new(
            Library.OnexError.Call(
                Py.Arg("message", Py.Str(message)),
                Py.Arg("error_code", Library.ErrorCode.Attr(code)),
                Py.Arg("correlation_id", Correlation)
            )
        );

    private static PyExpression ValueOf(
        FieldSpec field,
        CreateLogic create,
        HashSet<string> told,
        RecordExpressions expressions
    )
    {
        if (create.Assignments.FirstOrDefault(assignment => assignment.Field == field.Name) is { } assignment)
        {
            return expressions.Value(field.Name, assignment.Value);
        }
        if (told.Contains(field.Name))
        {
            return Request.Attr(NodeNames.Field(field.Name));
        }
        return NewKey();
    }

    /// <summary>The id of a new entity.</summary>
    public static PyCall NewKey() =>
        PySymbol.Of("uuid", "uuid5").Call(Correlation, Request.Attr("model_dump_json").Call());

    private PyCall Found() => _names.Existing.In(_module).Call(Store, Request.Attr(_names.Key), Correlation);

    /// <summary>The statements that find the entity and refuse what its status forbids.</summary>
    public IEnumerable<PyStatement> Changed(IReadOnlyList<Guard> guards)
    {
        yield return new PyAssign(Before, Found());
        foreach (var guard in guards.Where(guard => EffectLogic.IsOfStatus(guard, _names.Entity)))
        {
            yield return Py.Do(_names.Guard(guard).In(_module).Call(Before, Correlation));
        }
    }

    /// <summary>The fields that the caller has named.</summary>
    public static PyAssign Named()
    {
        var (field, value) = (Py.Name("field"), Py.Name("value"));
        return new(
            Py.Name("named"),
            new PyDictComprehension(
                field,
                value,
                Py.For(
                    Py.Tuple(field, value),
                    Request,
                    Py.And(field.In(Request.Attr("model_fields_set")), field.NotEq(Py.Str("correlation_id")))
                )
            )
        );
    }

    private PyExpression Merged(UpdateLogic update) =>
        update.Assignments.Count == 0
            ? Py.Name("named")
            : new PyDict([Py.Spread(Py.Name("named")), .. Items(update.Assignments)]);

    private PyDict Set(IReadOnlyList<Assignment> assignments) => new([.. Items(assignments)]);

    private IEnumerable<PyDictItem> Items(IReadOnlyList<Assignment> assignments)
    {
        var expressions = new RecordExpressions(_operation.Node, _module, Before);
        return assignments.Select(assignment =>
            Py.Item(FieldName.Of(assignment.Field), expressions.Value(assignment.Field, assignment.Value))
        );
    }

    /// <summary>The statements that store the changed entity and answer it.</summary>
    public IEnumerable<PyStatement> Kept() =>
        [.. Compared(After), Py.Do(Store.Attr("replace").Call(After)), Answer(After)];

    /// <summary>The statements that compare a record, as it becomes, with the others.</summary>
    private IEnumerable<PyStatement> Compared(PyName record) =>
        EffectLogic
            .UniquesOf(_operation.Spec, _names.Entity)
            .Select(_names.Unique)
            .Concat(EffectLogic.RecordGuardsOf(_operation.Spec).Select(_names.RecordRule))
            .Select(rule => Py.Do(rule.In(_module).Call(Store, record, Correlation)));

    private List<PyStatement> Delete(DeleteLogic delete) => [.. Changed(delete.Guards), .. Deleted(delete)];

    /// <summary>The statements that delete the entity that was found.</summary>
    public List<PyStatement> Deleted(DeleteLogic delete)
    {
        var body = new List<PyStatement>();
        body.Add(Py.Do(Store.Attr("delete").Call(Before.Attr(_names.Key))));
        body.Add(
            delete.AnswersEntity
                ? Answer(Before)
                : Py.Return(_own.Output.In(_module).Call(Py.Arg(_names.Key, Before.Attr(_names.Key))))
        );
        return body;
    }

    private PyReturn Answer(PyExpression record) => new(_own.Output.In(_module).Attr("model_validate").Call(record));
}
