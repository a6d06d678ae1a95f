using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests.Bus;

public sealed class BusOptionsTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Kafka_has_no_server_by_default()
    {
        Analyze("--bus", "kafka").ShouldBe(2);
        _session.Error.ShouldContain("OMF7101");
        Analyze("--bus", "rabbit").ShouldBe(2);
        _session.Error.ShouldContain("OMF5304: --bus takes one of inmemory, kafka, not 'rabbit'");
        _session.Run("topics", "check").ShouldBe(2);
        _session.Error.ShouldContain("OMF7101");
    }

    [Fact]
    public void Command_line_outranks_environment_and_that_the_file()
    {
        const string notService = "onex.cmd.omniforge.analysis-requested.v1";
        Listed().ShouldContain("omninode.codegen.request.analyze.v1");
        _session.Write("omniforge.yaml", "topic_policy: service\n");
        Listed().ShouldContain("dev.omniclaude.codegen.analysis-requested.v1");
        _session.Variables["OMNIFORGE_TOPIC_POLICY"] = "platform";
        Listed().ShouldContain(notService);
        Listed("--topic-policy", "plan").ShouldContain("omninode.codegen.request.analyze.v1");
    }

    [Fact]
    public void Environment_and_file_name_the_bus_of_analyze()
    {
        _session.Write("omniforge.yaml", "bus: kafka\n");
        Analyze().ShouldBe(2);
        _session.Error.ShouldContain("OMF7101");
        _session.Variables["OMNIFORGE_BUS"] = "inmemory";
        Analyze().ShouldBe(0, _session.Error);
        Analyze("--bus", "kafka").ShouldBe(2);
    }

    [Theory]
    [InlineData("bus: rabbit", "OMF5303", "inmemory, kafka")]
    [InlineData("bootstrap: log", "OMF5303", "HOST:PORT")]
    [InlineData("topic_policy: mine", "OMF5303", "plan, plan-per-session, service, platform")]
    [InlineData("reply_timeout: soon", "OMF5303", "seconds")]
    [InlineData("groups: { intelligence: a b }", "OMF5303", "groups.intelligence")]
    [InlineData("groups: { other: a }", "OMF5302", "orchestrator, intelligence")]
    [InlineData("kafka: { security: some }", "OMF5303", "kafka.security")]
    [InlineData("kafka: { sasl_password: secret }", "OMF5302", "sasl_user")]
    [InlineData("servers: [a]", "OMF5302", "bootstrap")]
    public void What_the_file_cannot_say_is_an_error(string text, string number, string words)
    {
        _session.Write("omniforge.yaml", text + "\n");
        Analyze().ShouldBe(2);
        _session.Error.ShouldContain(number);
        _session.Error.ShouldContain(words);
        _session.Error.ShouldNotContain("'secret'");
    }

    [Theory]
    [InlineData("--claims", "a\nb")]
    [InlineData("--topic-policy", "mine")]
    [InlineData("--bootstrap", "log")]
    public void An_option_with_another_value_is_an_error(string option, string value)
    {
        Analyze("--bus", "inmemory", option, value).ShouldBe(2);
        _session.Error.ShouldContain($"OMF5304: {option} takes");
    }

    [Fact]
    public void A_variable_with_another_value_is_an_error()
    {
        _session.Variables["OMNIFORGE_GROUPS_INTELLIGENCE"] = "a b";
        Analyze().ShouldBe(2);
        _session.Error.ShouldContain("OMF5304: OMNIFORGE_GROUPS_INTELLIGENCE takes");
    }

    [Fact]
    public void Security_is_checked_before_anything_is_sent_and_passwords_are_not_told()
    {
        _session.Write("omniforge.yaml", "kafka: { security: tls, sasl_user: ada }\n");
        _session.Variables["OMNIFORGE_KAFKA_SASL_PASSWORD"] = "hunter2";
        Analyze("--bus", "kafka", "--bootstrap", "127.0.0.1:9092").ShouldBe(2);
        _session.Error.ShouldContain("OMF7103");
        _session.Error.ShouldNotContain("hunter2");
    }

    [Theory]
    [InlineData("serve", "intelligence")]
    [InlineData("topics", "check")]
    [InlineData("events", "tail")]
    [InlineData("dlq", "list")]
    public void A_bus_in_memory_is_of_no_use_to_commands_about_others(params string[] command)
    {
        _session.Run([.. command, "--bus", "inmemory"]).ShouldBe(2);
        _session.Error.ShouldContain("OMF6005");
    }

    [Fact]
    public void A_language_model_does_not_go_with_a_bus()
    {
        Analyze("--bus", "inmemory", "--model", "m", "--endpoint", "http://localhost:1").ShouldBe(2);
        _session.Error.ShouldContain("--model reads in this process");
        Analyze("--timeout", "5").ShouldBe(2);
        _session.Error.ShouldContain("--timeout is of no use without --model");
        Analyze("--bus", "inmemory", "--timeout", "60").ShouldBe(0, _session.Error);
    }

    [Fact]
    public void Options_of_a_bus_are_of_no_use_without_one()
    {
        Analyze("--bootstrap", "log:1").ShouldBe(2);
        _session.Error.ShouldContain("--bootstrap is of no use without --bus");
        _session.Variables["OMNIFORGE_BOOTSTRAP"] = "log:1";
        Analyze().ShouldBe(0);
    }

    private int Analyze(params string[] options) =>
        _session.Run(["analyze", _session.Write("desk.md", "# Desk\n\nIt keeps orders.\n"), .. options]);

    private string Listed(params string[] options)
    {
        _session.Run(["topics", "list", .. options]).ShouldBe(0, _session.Error);
        return _session.Out;
    }
}
