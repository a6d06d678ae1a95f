using OmniForge.Python.Expressions;
using OmniForge.Python.Modules;
using OmniForge.Python.Names;
using OmniForge.Python.Printing;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using Shouldly;
using Xunit;

namespace OmniForge.Python.Tests.Text;

public sealed class ProseTests
{
    [Theory]
    [InlineData("An ordinary sentence.", "An ordinary sentence.")]
    [InlineData("  Two\n lines\t here ", "Two lines here")]
    [InlineData("3 × 4 – it’s −1", "3 x 4 - it's -1")]
    [InlineData("a € b ° c é — “d”", "a € b ° c é — “d”")]
    [InlineData("p\u0430yment \u202edrow\u200b", "payment drow")]
    [InlineData("TODO: later, FIXME and XXX", "to-do: later, fix-me and xx")]
    [InlineData("see http://localhost:80/ and 192.168.0.1", "see http://local host:80/ and a private address")]
    [InlineData("kept in /home/alice/data", "kept in ~/data")]
    [InlineData("for backward compatibility", "for backward-compatibility")]
    [InlineData("asked gpt-4o", "asked language model")]
    [InlineData("Great customers get more.", "Note: Great customers get more.")]
    [InlineData("This service provides prices.", "Note: This service provides prices.")]
    [InlineData(":param x: y", "Note: param x: y")]
    [InlineData("fmt: off", "fmt off")]
    [InlineData("x # type: ignore", "x # type ignore")]
    [InlineData("lint-ok", "lint ok")]
    [InlineData("uses text-embedding-3-large", "uses language model")]
    [InlineData("TODOs, todo_fixme, XXXX", "to-dos, to-do_fix-me, xx")]
    [InlineData("Step 1: weigh", "Step no. 1: weigh")]
    [InlineData("", "")]
    public void Text_from_outside_says_the_same_without_what_is_refused(string text, string clean) =>
        PyProse.Clean(text).ShouldBe(clean);

    [Theory]
    [InlineData("ends \"\"\" here")]
    [InlineData("\"quoted\"")]
    [InlineData("back\\slash")]
    [InlineData("ends with \\")]
    [InlineData("\\\"\"\"\nimport os\n\"\"\"")]
    public void Docstring_cannot_be_left(string text)
    {
        var printed = Print(PyDocstring.Of(text));
        printed.Split("\"\"\"").Length.ShouldBe(3);
        printed.ShouldNotContain("\nimport os");
    }

    [Fact]
    public void Docstring_is_wrapped_at_88_columns()
    {
        var printed = Print(PyDocstring.Of(string.Concat(Enumerable.Repeat("some words ", 30)), "Source: FR-1."));
        printed.Split('\n').ShouldAllBe(line => line.Length <= 88);
        printed.ShouldEndWith("\n\nSource: FR-1.\n\"\"\"\n");
    }

    [Fact]
    public void No_line_of_a_docstring_begins_as_assistants_begin()
    {
        var printed = Print(PyDocstring.Of(string.Concat(Enumerable.Repeat("Great, sure, of course, ", 30))));
        printed
            .Split('\n')
            .ShouldAllBe(line =>
                !line.StartsWith("Great", StringComparison.Ordinal)
                && !line.StartsWith("sure", StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData("a", "\"a\"")]
    [InlineData("it's", "\"it's\"")]
    [InlineData("say \"hi\"", "'say \"hi\"'")]
    [InlineData("both ' and \"", "\"both ' and \\\"\"")]
    [InlineData("a\\b\n\t\0", "\"a\\\\b\\n\\t\\x00\"")]
    [InlineData("×–’ é €", "\"\\u00d7\\u2013\\u2019 é €\"")]
    [InlineData("\u202e😀", "\"\\u202e\\U0001f600\"")]
    public void Text_stays_one_literal(string text, string literal) =>
        Print(Py.Assign("x", Py.Str(text))).ShouldBe($"x = {literal}\n");

    [Theory]
    [InlineData("^SO-[0-9]+$", "r\"^SO-[0-9]+$\"")]
    [InlineData("\\s\"", "r'\\s\"'")]
    [InlineData("a\\", "\"a\\\\\"")]
    [InlineData("×", "\"\\u00d7\"")]
    public void Pattern_is_raw_where_a_raw_literal_can_say_it(string text, string literal) =>
        Print(Py.Assign("x", Py.Pattern(text))).ShouldBe($"x = {literal}\n");

    [Theory]
    [InlineData("1.50", "Decimal(\"1.50\")")]
    [InlineData("100", "Decimal(100)")]
    [InlineData("-3", "Decimal(-3)")]
    public void Decimal_is_built_of_its_digits(string digits, string code) =>
        Print(Py.Assign("x", Py.Decimal(digits))).ShouldEndWith($"x = {code}\n");

    [Theory]
    [InlineData("1e5")]
    [InlineData("1.2.3")]
    [InlineData("\") or exit(\"")]
    public void Text_that_is_no_decimal_number_is_refused(string digits) =>
        Should.Throw<FormatException>(() => Py.Decimal(digits));

    [Fact]
    public void Same_name_from_two_modules_is_refused()
    {
        var one = Py.Assign("x", PySymbol.Of("a", "Thing"));
        var two = Py.Assign("y", PySymbol.Of("b", "Thing"));
        Should.Throw<InvalidOperationException>(() => Print(one, two));
    }

    private static string Print(PyDocstring docstring) =>
        PyPrinter.Print(new PyModule(PyModuleName.Of("a"), docstring) { PostponesAnnotations = false });

    private static string Print(params PyStatement[] body)
    {
        var module = new PyModule(PyModuleName.Of("m"), PyDocstring.Of("M."))
        {
            PostponesAnnotations = false,
            Body = body,
        };
        return PyPrinter.Print(module)["\"\"\"M.\"\"\"\n\n".Length..];
    }
}
