using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Enums;

/// <summary>Writes <c>enums/enum_….py</c>: each closed set of values.</summary>
internal sealed class EnumsWriter : INodeWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node) => node.Spec.Enums.Select(spec => Write(spec, node.Names));

    private static PythonArtifact Write(EnumSpec spec, NodeNames names)
    {
        var name = names.Enum(spec.Name);
        var members = spec.Values.Select(
            (value, i) =>
                new PyAssign(new PyName(names.Member(spec.Name, value)), new PyString(value))
                {
                    BlankLineBefore = i == 0,
                }
        );
        var definition = new PyClass(name.Name, Library.StrEnum)
        {
            Decorators = [Library.Unique],
            Docstring = PyDocstring.Of(spec.Description),
            Body = [.. members],
        };
        return PythonFiles.Source(name, $"Values of {spec.Name.Replace('_', ' ')}.", definition) with
        {
            Links = [.. TraceLink.Of(spec.Sources, name.Qualified)],
        };
    }
}
