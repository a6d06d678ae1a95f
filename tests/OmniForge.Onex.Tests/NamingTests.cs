using OmniForge.Onex.Naming;
using OmniForge.Onex.Topics;
using Shouldly;
using Xunit;

namespace OmniForge.Onex.Tests;

public sealed class NamingTests
{
    [Theory]
    [InlineData("Order ID", "order_id")]
    [InlineData("orderId", "order_id")]
    [InlineData("HTTPServer", "http_server")]
    [InlineData("Größe des Café", "grosse_des_cafe")]
    [InlineData("12:30", "value_12_30")]
    public void A_name_is_snake_case_whatever_its_notation(string text, string name) =>
        SnakeName.Of(text, "value").ShouldBe(name);

    [Fact]
    public void A_name_without_letters_is_told_apart_by_its_content() =>
        SnakeName.Of("数量", "field").ShouldNotBe(SnakeName.Of("顧客", "field"));

    [Fact]
    public void A_long_name_is_cut_and_stays_apart_from_another_one()
    {
        var first = SnakeName.Of(string.Concat(Enumerable.Repeat("long word ", 30)) + "a", "item");
        var second = SnakeName.Of(string.Concat(Enumerable.Repeat("long word ", 30)) + "b", "item");
        first.Length.ShouldBeLessThanOrEqualTo(SnakeName.MaxLength);
        first.ShouldNotBe(second);
    }

    [Theory]
    [InlineData("json", "json_")]
    [InlineData("class", "class_")]
    [InlineData("model_config", "model_config_")]
    [InlineData("str", "str_")]
    [InlineData("model", "model")]
    [InlineData("type", "type")]
    public void A_field_that_pydantic_forbids_gets_an_underscore(string text, string name) =>
        FieldName.Of(text).ShouldBe(name);

    [Theory]
    [InlineData("client", "clients")]
    [InlineData("service_registry_store", "services_registries_store")]
    [InlineData("customer_store", "customer_store")]
    public void A_word_of_the_platform_is_plural_in_an_adapter(string text, string stem) =>
        ClassName.AdapterStem(text).ShouldBe(stem);

    [Theory]
    [InlineData("make_it_simple", "make_it_plain")]
    [InlineData("simple_order", "simple_order")]
    public void An_ending_that_the_platform_forbids_is_replaced(string text, string stem) =>
        ClassName.Stem(text).ShouldBe(stem);

    [Theory]
    [InlineData("tax_id", "TaxId")]
    [InlineData("registration_id", "TextId")]
    [InlineData("decimal", "DecimalValue")]
    [InlineData("json_", "Json")]
    public void An_alias_has_no_str_in_its_name(string field, string alias) => AliasName.Of(field).ShouldBe(alias);

    [Theory]
    [InlineData("12:30", "VALUE_12_30")]
    [InlineData("on", "ON")]
    [InlineData("C++", "C_PLUS_PLUS")]
    [InlineData("in progress", "IN_PROGRESS")]
    public void A_member_is_upper_case_whatever_the_value(string value, string member) =>
        EnumMemberName.Of(value).ShouldBe(member);

    [Theory]
    [InlineData("api_key", "THE_API_KEY_VALUE")]
    [InlineData("password_rule", "PASSPHRASE_RULE")]
    [InlineData("vat_rate", "VAT_RATE")]
    public void A_constant_looks_like_no_secret(string text, string name) => ConstantName.Of(text).ShouldBe(name);

    [Fact]
    public void Equal_names_are_numbered_in_their_order()
    {
        var scope = new NameScope("taken");
        new[] { scope.Take("a", "_"), scope.Take("a", "_"), scope.Take("taken", "") }.ShouldBe(["a", "a_2", "taken2"]);
    }

    [Fact]
    public void A_topic_has_five_segments_in_kebab_case()
    {
        TopicName
            .Of(TopicKind.Command, "Demo nodes", "quote_price")
            .Value.ShouldBe("onex.cmd.demo-nodes.quote-price.v1");
        TopicName.TryParse("onex.cmd.demo_nodes.quote-price.v1", out _).ShouldBeFalse();
        TopicName.TryParse("onex.evt.demo-nodes.done.v1\n", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("json", "json_nodes")]
    [InlineData("demo-nodes", "demo_nodes")]
    public void A_package_hides_no_module_of_python(string project, string package) =>
        PackageName.Of(project).ShouldBe(package);
}
