using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Compute;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Generation.Effect;

/// <summary>Writes operations that answer what is computed of the stored entities: handler and tests.</summary>
internal sealed class SummaryWriter : IOperationWriter
{
    /// <inheritdoc/>
    public OperationArtifacts? Write(OperationScope operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Spec.Logic is SummaryLogic logic && operation.Node.Spec.Entity is not null
            ? new OperationArtifacts(
                [Handler(operation, logic), new Tests.SummaryTests(operation, logic).Write()],
                [],
                []
            )
            : null;
    }

    private static PythonArtifact Handler(OperationScope operation, SummaryLogic logic)
    {
        var (names, own) = (new EffectNames(operation.Node), operation.Names);
        var module = own.Handler.Module;
        var scope = new HandlerScope(operation, new ComputeLogic(logic.Steps));
        var functions = new List<PyFunction>();
        List<PyStatement> body =
        [
            new PyAssign(scope.LocalName(logic.Records), Counted(logic, scope, names)),
            .. ComputeHandler.Statements(logic.Steps, scope, functions),
        ];
        var handle = new PyFunction(
            PyIdentifier.Of("handle"),
            [PyParameter.Self, new PyParameter(HandlerScope.Request.Identifier, own.Input.In(module))],
            own.Output.In(module)
        )
        {
            Decorators = [names.Logged.In(module)],
            Docstring = PyDocstring.Of(
                $"Return {ComputeHandler.Listed(operation.Spec.Outputs)}.",
                SourceLine.Of(operation.Spec.Sources)
            ),
            Body = body,
        };
        var handler = new PyClass(own.Handler.Name)
        {
            Docstring = PyDocstring.Of(
                $"Operation on {names.Entity.Plural.Replace('_', ' ')}: {operation.Spec.Name.Replace('_', ' ')}."
            ),
            Body = [Constructor(names, module), handle],
        };
        return PythonFiles.Source(
            module,
            $"Operation {own.Name}.",
            [own.Handler.Name],
            [.. scope.Constants.Definitions, handler, .. functions]
        ) with
        {
            Links = [.. TraceLink.Of(operation.Spec.Sources, $"{own.Handler.Qualified}.handle")],
        };
    }

    /// <summary>The entities that count: all, or those that fulfil the condition.</summary>
    private static PyExpression Counted(SummaryLogic logic, HandlerScope scope, EffectNames names)
    {
        var all = Py.Name("self").Attr("_store").Attr(names.Ports.All).Call();
        if (logic.Condition is not { } condition)
        {
            return Py.Name("tuple").Call(all);
        }

        var item = scope.ItemName(names.Entity.Model.Name);
        return Py.Name("tuple").Call(Py.Generator(item, Py.For(item, all, scope.Writer.Condition(condition))));
    }

    private static PyFunction Constructor(EffectNames names, PyModuleName module)
    {
        var container = Py.Name("container");
        return new(
            PyIdentifier.Init,
            [PyParameter.Self, new PyParameter(container.Identifier, Library.Container)],
            Py.None
        )
        {
            Docstring = PyDocstring.Of("Resolve the store."),
            Body =
            [
                new PyAssign(
                    Py.Name("self").Attr("_store"),
                    container.Attr("get_service").Call(names.Store.Protocol.In(module))
                )
                {
                    Pragma = PyPragma.TypeIgnore("type-abstract"),
                },
            ],
        };
    }
}
