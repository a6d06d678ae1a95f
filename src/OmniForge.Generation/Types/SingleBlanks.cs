using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Types;

/// <summary>Writes how several blanks in a row become one, before anything else of a text is checked.</summary>
internal static class SingleBlanks
{
    private static readonly PyName Name = Py.Name("single_blanks");

    /// <summary><c>BeforeValidator(single_blanks)</c></summary>
    public static PyExpression Validator => PySymbol.Of("pydantic", "BeforeValidator").Call(Name);

    /// <summary>The function.</summary>
    public static PyFunction Definition
    {
        get
        {
            var value = Py.Name("value");
            return new(Name.Identifier, [Py.Parameter("value", Py.Name("object"))], Py.Name("object"))
            {
                Docstring = PyDocstring.Of("Make one blank of several in a row."),
                Body =
                [
                    Py.Return(
                        Py.If(
                            Py.Name("isinstance").Call(value, Py.Name("str")),
                            PySymbol.Of("re", "sub").Call(Py.Str(" {2,}"), Py.Str(" "), value),
                            value
                        )
                    ),
                ],
            };
        }
    }
}
