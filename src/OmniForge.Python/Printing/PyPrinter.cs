using System.Text;
using OmniForge.Python.Expressions;
using OmniForge.Python.Modules;
using OmniForge.Python.Statements;

namespace OmniForge.Python.Printing;

/// <summary>
/// Prints modules as <c>ruff format</c> leaves them (88 columns, Python 3.12) and <c>ruff check</c> wants their imports and
/// <c>__all__</c>, without either tool.
/// </summary>
public static class PyPrinter
{
    /// <summary>The text of a module, with its imports; lines end with LF.</summary>
    /// <exception cref="InvalidOperationException">Two of its imports have the same name.</exception>
    public static string Print(PyModule module) => PrintPlaced(module).Text;

    /// <summary>The text of a module, see <see cref="Print"/>, and where its definitions and marked statements stand.</summary>
    /// <exception cref="InvalidOperationException">Two of its imports have the same name.</exception>
    public static PyText PrintPlaced(PyModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        var body = new StringBuilder(1024);
        var layout = new Layout(body);
        var places = new PlaceRecorder(body);
        var statements = new StatementWriter(body, layout, places);
        var exports = Exports(module);
        if (exports is not null)
        {
            statements.Suite(
                [exports, .. module.Body.Take(1).Select(Parted), .. module.Body.Skip(1)],
                0,
                SuiteKind.Module
            );
        }
        else
        {
            statements.Suite(module.Body, 0, SuiteKind.Module);
        }

        var head = Head(module, layout.Imported, exports is null);
        var above = head.Length;
        var text = head.Append(body).ToString();
        return new PyText(text, places.Places(text, above));
    }

    /// <summary>The bytes of a module in UTF-8, see <see cref="Print"/>.</summary>
    public static byte[] PrintUtf8(PyModule module) => Encoding.UTF8.GetBytes(Print(module));

    private static StringBuilder Head(PyModule module, IReadOnlyCollection<PyAtom> imported, bool hasNoExports)
    {
        var head = new StringBuilder(2048);
        var writer = new StatementWriter(head, new Layout(head));
        foreach (var comment in module.Header)
        {
            writer.Comment(comment, 0);
        }

        head.Append(module.Header.Count > 0 ? "\n" : "");
        module.Docstring.Write(head, 0);
        if (module.PostponesAnnotations)
        {
            head.Append("\nfrom __future__ import annotations\n");
        }

        new ImportWriter(head, module).Write(imported.Concat(module.ReExports));
        var hasBody = !hasNoExports || module.Body.Count > 0;
        var startsWithDefinition = hasNoExports && module.Body is [PyDefinition, ..];
        return head.Append(
            '\n',
            !hasBody ? 0
                : startsWithDefinition ? 2
                : 1
        );
    }

    private static PyAssign? Exports(PyModule module)
    {
        var names = module
            .Exports.Select(name => name.Value)
            .Concat(module.ReExports.Select(symbol => symbol.Name.Value));
        var sorted = names.Distinct(StringComparer.Ordinal).Order(NameOrder.Exports).ToArray();
        return sorted.Length == 0
            ? null
            : new PyAssign(
                new PyName(Names.PyIdentifier.All),
                new PyCollection(PyCollectionKind.List, [.. sorted.Select(name => new PyString(name))])
            );
    }

    private static PyStatement Parted(PyStatement first) => first with { BlankLineBefore = true };
}
