using OmniForge.Python.Names;
using Shouldly;
using Xunit;

namespace OmniForge.Python.Tests.Names;

public sealed class PyNamingTests
{
    [Theory]
    [InlineData("weightKg", "weight_kg")]
    [InlineData("Weight kg", "weight_kg")]
    [InlineData("weight-kg", "weight_kg")]
    [InlineData("UserAccount ID", "user_account_id")]
    [InlineData("user IDs", "user_ids")]
    [InlineData("HTTPServer", "http_server")]
    [InlineData("openings_m2", "openings_m2")]
    [InlineData("area (m²)", "area_m2")]
    [InlineData("prepMinutes", "prep_minutes")]
    [InlineData("2FA", "n2fa")]
    [InlineData("customer's name", "customers_name")]
    [InlineData("Größe", "grosse")]
    [InlineData("Ærø Straße é", "aero_strasse_e")]
    [InlineData("class", "class_")]
    [InlineData("None", "none")]
    [InlineData("type", "type")]
    [InlineData("__init__", "init")]
    [InlineData("日本", "fallback")]
    [InlineData("p\u0430yment", "pyment")]
    [InlineData("a\u202eb", "ab")]
    [InlineData("", "fallback")]
    [InlineData("; import os", "import_os")]
    public void Text_becomes_a_snake_case_name(string text, string name) =>
        PyNaming.Snake(text, "fallback").Value.ShouldBe(name);

    [Theory]
    [InlineData("list", "list_")]
    [InlineData("match", "match_")]
    [InlineData("order", "order")]
    public void Variable_hides_no_builtin(string text, string name) =>
        PyNaming.Variable(text, "value").Value.ShouldBe(name);

    [Theory]
    [InlineData("user_account id", "UserAccountId")]
    [InlineData("none", "None_")]
    [InlineData("2fa code", "N2faCode")]
    public void Text_becomes_a_name_of_a_class(string text, string name) =>
        PyNaming.Pascal(text, "Thing").Value.ShouldBe(name);

    [Theory]
    [InlineData("in transit", "IN_TRANSIT")]
    [InlineData("inTransit", "IN_TRANSIT")]
    public void Text_becomes_a_name_of_a_constant(string text, string name) =>
        PyNaming.UpperSnake(text, "VALUE").Value.ShouldBe(name);

    [Fact]
    public void Long_texts_keep_different_names()
    {
        var start = new string('a', 200);
        var one = PyNaming.Snake($"{start} one", "x");
        var two = PyNaming.Snake($"{start} two", "x");
        one.Value.Length.ShouldBe(PyNaming.LongestName);
        one.ShouldNotBe(two);
        one.ShouldBe(PyNaming.Snake($"{start} one", "x"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a;b")]
    [InlineData("é")]
    [InlineData("class")]
    [InlineData("__import__")]
    [InlineData("a\n")]
    [InlineData(null)]
    public void Text_that_is_no_name_is_refused(string? text) =>
        Should.Throw<ArgumentException>(() => PyIdentifier.Of(text!));
}
