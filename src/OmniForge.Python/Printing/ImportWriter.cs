using System.Text;
using OmniForge.Python.Expressions;
using OmniForge.Python.Modules;
using OmniForge.Python.Names;

namespace OmniForge.Python.Printing;

/// <summary>Writes imports in isort's order: Python's own modules, those of others, the project's.</summary>
internal sealed class ImportWriter(StringBuilder output, PyModule module)
{
    private readonly List<Import> _imports = [];
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);

    /// <summary>An import: of a module, or of a name from it.</summary>
    private readonly record struct Import(int Section, string Module, string? Name);

    /// <summary>Writes the imports of all that the module uses or exports.</summary>
    /// <exception cref="InvalidOperationException">Two imports have the same name.</exception>
    public void Write(IEnumerable<PyAtom> used)
    {
        foreach (var atom in used)
        {
            Add(atom);
        }

        _imports.Sort(Compare);
        for (var i = 0; i < _imports.Count; )
        {
            if (i == 0 || _imports[i - 1].Section != _imports[i].Section)
            {
                output.Append('\n');
            }

            i = _imports[i].Name is null ? WriteModule(i) : WriteFrom(i);
        }
    }

    private void Add(PyAtom atom)
    {
        if (atom is PyModuleReference { Module: var whole })
        {
            Add(new Import(SectionOf(whole), whole.Value, null), whole.Root, whole.Root);
        }
        else if (atom is PySymbol symbol && symbol.Module != module.Name)
        {
            var import = new Import(SectionOf(symbol.Module), symbol.Module.Value, symbol.Name.Value);
            Add(import, symbol.Name.Value, symbol.Module.Value);
        }
    }

    private void Add(Import import, string name, string origin)
    {
        if (!_origins.TryAdd(name, origin) && !string.Equals(_origins[name], origin, StringComparison.Ordinal))
        {
            throw new InvalidOperationException(
                $"{module.Name} imports '{name}' from {_origins[name]} and from {origin}."
            );
        }

        if (!_imports.Contains(import))
        {
            _imports.Add(import);
        }
    }

    private int WriteModule(int i)
    {
        output.Append("import ").Append(_imports[i].Module).Append('\n');
        return i + 1;
    }

    private int WriteFrom(int start)
    {
        var end = start + 1;
        while (end < _imports.Count && _imports[end].Name is not null && IsSameModule(_imports[start], _imports[end]))
        {
            end++;
        }

        var lineStart = output.Length;
        WriteNames(start, end, " import ", "", ", ", "\n");
        if (output.Length - 1 - lineStart > Layout.LineWidth)
        {
            output.Length = lineStart;
            WriteNames(start, end, " import (\n", "    ", ",\n    ", ",\n)\n");
        }

        return end;
    }

    private void WriteNames(int start, int end, string open, string indent, string separator, string close)
    {
        output.Append("from ").Append(_imports[start].Module).Append(open).Append(indent);
        for (var i = start; i < end; i++)
        {
            output.Append(i > start ? separator : "").Append(_imports[i].Name);
        }

        output.Append(close);
    }

    private int SectionOf(PyModuleName name)
    {
        var isOwn =
            module.FirstParty.Count == 0
                ? string.Equals(name.Root, module.Name.Root, StringComparison.Ordinal)
                : module.FirstParty.Any(package => string.Equals(package.Value, name.Root, StringComparison.Ordinal));
        return isOwn ? 2
            : StandardLibrary.Has(name.Root) ? 0
            : 1;
    }

    private static bool IsSameModule(Import left, Import right) =>
        string.Equals(left.Module, right.Module, StringComparison.Ordinal);

    private static int Compare(Import left, Import right)
    {
        var order = left.Section - right.Section;
        order = order != 0 ? order : (left.Name is null ? 0 : 1) - (right.Name is null ? 0 : 1);
        order = order != 0 ? order : NaturalOrder.IgnoringCase.Compare(left.Module, right.Module);
        return order != 0 || left.Name is null ? order : NameOrder.Imports.Compare(left.Name, right.Name);
    }
}
