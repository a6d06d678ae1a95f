using System.Text;
using OmniForge.Python.Expressions;
using OmniForge.Python.Modules;
using OmniForge.Python.Names;

namespace OmniForge.Python.Printing;

/// <summary>Writes imports in isort's order: Python's own modules, those of others, the project's.</summary>
internal sealed class ImportWriter(StringBuilder output, PyModule module)
{
    private readonly SortedDictionary<string, SortedSet<string>> _froms = new(ModuleOrder);
    private readonly SortedSet<string> _modules = new(ModuleOrder);
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);

    private static IComparer<string> ModuleOrder { get; } =
        Comparer<string>.Create(
            static (x, y) =>
                NaturalOrder.Instance.Compare(x.ToLowerInvariant(), y.ToLowerInvariant()) is var order and not 0
                    ? order
                    : NaturalOrder.Instance.Compare(x, y)
        );

    /// <summary>Writes the imports of all that the module uses or exports.</summary>
    /// <exception cref="InvalidOperationException">Two imports have the same name.</exception>
    public void Write(IEnumerable<PyAtom> used)
    {
        foreach (var atom in used)
        {
            Add(atom);
        }

        var section = -1;
        for (var kind = 0; kind < 3; kind++)
        {
            WriteSection(kind, ref section);
        }
    }

    private void Add(PyAtom atom)
    {
        if (atom is PyModuleReference reference)
        {
            Claim(reference.Module.Root, reference.Module.Root);
            _modules.Add(reference.Module.Value);
        }
        else if (atom is PySymbol symbol && symbol.Module != module.Name)
        {
            Claim(symbol.Name.Value, symbol.Module.Value);
            if (!_froms.TryGetValue(symbol.Module.Value, out var names))
            {
                _froms.Add(symbol.Module.Value, names = new SortedSet<string>(NameOrder.Imports));
            }

            names.Add(symbol.Name.Value);
        }
    }

    private void Claim(string name, string origin)
    {
        if (_origins.TryAdd(name, origin) || string.Equals(_origins[name], origin, StringComparison.Ordinal))
        {
            return;
        }

        throw new InvalidOperationException($"{module.Name} imports '{name}' from {_origins[name]} and from {origin}.");
    }

    private void WriteSection(int kind, ref int section)
    {
        foreach (var name in _modules.Where(name => Kind(name) == kind))
        {
            Part(kind, ref section);
            output.Append("import ").Append(name).Append('\n');
        }

        foreach (var (name, members) in _froms.Where(import => Kind(import.Key) == kind))
        {
            Part(kind, ref section);
            WriteFrom(name, members);
        }
    }

    private void Part(int kind, ref int section)
    {
        if (section != kind)
        {
            output.Append('\n');
            section = kind;
        }
    }

    private void WriteFrom(string name, SortedSet<string> members)
    {
        var start = output.Length;
        output.Append("from ").Append(name).Append(" import ").AppendJoin(", ", members);
        if (output.Length - start > Layout.LineWidth)
        {
            output.Length = start;
            output.Append("from ").Append(name).Append(" import (\n");
            foreach (var member in members)
            {
                output.Append("    ").Append(member).Append(",\n");
            }

            output.Append(')');
        }

        output.Append('\n');
    }

    private int Kind(string name)
    {
        var root = PyIdentifier.Of(PyModuleName.Of(name).Root);
        var isOwn =
            module.FirstParty.Count == 0
                ? root.Value.Equals(module.Name.Root, StringComparison.Ordinal)
                : module.FirstParty.Contains(root);
        return isOwn ? 2
            : StandardLibrary.Has(root.Value) ? 0
            : 1;
    }
}
