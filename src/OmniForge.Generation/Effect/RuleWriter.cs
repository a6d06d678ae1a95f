using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Onex.Errors;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect;

/// <summary>Writes the rules that several operations on an entity share.</summary>
internal sealed class RuleWriter
{
    private static readonly PyName Record = Py.Name("record");
    private static readonly PyName Other = Py.Name("other");
    private static readonly PyName Meant = Py.Name("others");
    private static readonly PyName Correlation = Py.Name("correlation_id");

    private readonly EffectNames _names;
    private readonly PyModuleName _module;

    public RuleWriter(EffectNames names)
    {
        _names = names;
        _module = names.Existing.Module;
    }

    /// <summary>The module; null, if no operation needs a rule.</summary>
    public PythonArtifact? Write()
    {
        var uniques = _names
            .Implemented.SelectMany(operation => EffectLogic.UniquesOf(operation, _names.Entity))
            .Distinct()
            .ToList();
        var rules = new List<PyFunction>();
        if (_names.Implemented.Any(operation => operation.Logic is not (CreateLogic or ListLogic)))
        {
            rules.Add(Existing());
        }
        rules.AddRange(_names.Guards.Select(Guard));
        rules.AddRange(uniques.Select(Unique));
        rules.AddRange(_names.RecordGuards.Select(RecordRule));
        if (rules.Count == 0)
        {
            return null;
        }
        return PythonFiles.Source(
            _module,
            $"Rules that several operations on {_names.Entity.Plural.Replace('_', ' ')} share.",
            [.. rules.Select(rule => rule.Name)],
            [.. rules]
        );
    }

    private PyParameter StoreParameter => Py.Parameter("store", _names.Store.Protocol.In(_module));

    private PyParameter RecordParameter => Py.Parameter("record", _names.Model.In(_module));

    private static PyParameter CorrelationParameter => Py.Parameter("correlation_id", Library.Uuid);

    private PyFunction Existing()
    {
        var key = Py.Name("key");
        var type = _names.Node.Types.Annotation(_names.KeyField, _module);
        return new PyFunction(
            _names.Existing.Name,
            [StoreParameter, new PyParameter(key.Identifier, type), CorrelationParameter],
            _names.Model.In(_module)
        )
        {
            Docstring = PyDocstring.Of($"Return the {_names.Words}; NOT_FOUND if there is none."),
            Body =
            [
                new PyAssign(Record, Py.Name("store").Attr("get").Call(key)),
                Py.When(
                    Record.Is(Py.None),
                    Refused(Py.Format($"There is no {_names.Words} ", key, "."), OnexErrorCode.NotFound)
                ),
                Py.Return(Record),
            ],
        };
    }

    private PyFunction Guard(Guard guard)
    {
        var condition = new RecordExpressions(_names.Node, _module, Record).Condition(guard.Condition);
        return new PyFunction(_names.Guard(guard).Name, [RecordParameter, CorrelationParameter], Py.None)
        {
            Docstring = PyDocstring.Of(
                $"{guard.Message} Else refuse with {Code(guard.Error)}.",
                SourceLine.Of(guard.Sources)
            ),
            Body = [Py.When(Negated(condition), Refused(Py.Str(guard.Message), Code(guard.Error)))],
            Mark = guard.Sources,
        };
    }

    private PyFunction RecordRule(Guard guard)
    {
        var expressions = new RecordExpressions(_names.Node, _module, Record) { Others = (Other, Meant) };
        var condition = expressions.Condition(Build.Not(guard.Condition));
        var others = ExpressionParts.All(guard.Condition).OfType<RecordsExpression>().First();
        IEnumerable<PyStatement> meant = RecordExpressions.IsNone(guard.Condition)
            ? []
            : [new PyAssign(Meant, expressions.Among(others))];
        return new PyFunction(
            _names.RecordRule(guard).Name,
            [StoreParameter, RecordParameter, CorrelationParameter],
            Py.None
        )
        {
            Docstring = PyDocstring.Of(
                $"{guard.Message} Else refuse with {Code(guard.Error)}.",
                SourceLine.Of(guard.Sources)
            ),
            Mark = guard.Sources,
            Body = [.. meant, Py.When(condition, Refused(Py.Str(guard.Message), Code(guard.Error)))],
        };
    }

    private PyFunction Unique(UniqueRule rule)
    {
        var tests = rule
            .Fields.Select(field => Same(field, rule.IgnoresCase))
            .Append(Other.Attr(_names.Key).NotEq(Record.Attr(_names.Key)))
            .ToList();
        var words = string.Join(" and ", rule.Fields.Select(field => field.Replace('_', ' ')));
        return new PyFunction(
            _names.Unique(rule).Name,
            [StoreParameter, RecordParameter, CorrelationParameter],
            Py.None
        )
        {
            Docstring = PyDocstring.Of(
                $"Refuse the {words} of another {_names.Words} with {OnexErrorCode.DuplicateRegistration}.",
                SourceLine.Of(rule.Sources)
            ),
            Mark = rule.Sources,
            Body =
            [
                new PyFor(
                    Other,
                    Py.Name("store").Attr(_names.Ports.All).Call(),
                    Py.When(
                        Py.And(tests),
                        Refused(
                            Py.Format($"The {words} belongs to {_names.Words} ", Other.Attr(_names.Key), "."),
                            OnexErrorCode.DuplicateRegistration
                        )
                    )
                ),
            ],
        };
    }

    /// <summary>What is null is like nothing else.</summary>
    private PyExpression Same(string name, bool ignoresCase)
    {
        var field = _names.Entity.Model.Fields.First(other => other.Name == name);
        var (one, two) = (Other.Attr(NodeNames.Field(name)), Record.Attr(NodeNames.Field(name)));
        if (field.IsNullable)
        {
            return ignoresCase && field.Type is TextType
                ? Py.And(
                    one.IsNot(Py.None),
                    two.IsNot(Py.None),
                    one.Attr("casefold").Call().Eq(two.Attr("casefold").Call())
                )
                : Py.And(one.IsNot(Py.None), one.Eq(two));
        }
        return ignoresCase && field.Type is TextType
            ? one.Attr("casefold").Call().Eq(two.Attr("casefold").Call())
            : one.Eq(two);
    }

    private static PyExpression Negated(PyExpression condition) =>
        condition is PyCompare { Comparisons: [var only] } compare
            ? only.Operator switch
            {
                PyCompareOperator.Is => compare.Left.IsNot(only.Right),
                PyCompareOperator.IsNot => compare.Left.Is(only.Right),
                PyCompareOperator.Equal => compare.Left.NotEq(only.Right),
                PyCompareOperator.NotEqual => compare.Left.Eq(only.Right),
                _ => Py.Not(condition),
            }
            : Py.Not(condition);

    private static PyRaise Refused(PyExpression message, string code) =>
        new(
            Library.OnexError.Call(
                Py.Arg("message", message),
                Py.Arg("error_code", Library.ErrorCode.Attr(code)),
                Py.Arg("correlation_id", Correlation)
            )
        );

    /// <summary>The platform's code of a refusal.</summary>
    public static string Code(ErrorKind error) =>
        error switch
        {
            ErrorKind.NotFound => OnexErrorCode.NotFound,
            ErrorKind.DuplicateRegistration => OnexErrorCode.DuplicateRegistration,
            ErrorKind.InvalidState => OnexErrorCode.InvalidState,
            _ => OnexErrorCode.ValidationError,
        };
}
