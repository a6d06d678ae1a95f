using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Systems;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Systems;

/// <summary>Which systems a document wants the software to talk to.</summary>
public sealed class SystemFinderTests
{
    [Theory]
    [InlineData("- Plots are kept in PostgreSQL 16.", "postgres")]
    [InlineData("- Readings arrive over MQTT.", "mqtt")]
    [InlineData("- Fees are paid with Stripe.", "stripe")]
    [InlineData("- Send an email when frost is near.", "email")]
    [InlineData("- Fetch the forecast via HTTP.", "http")]
    [InlineData("- Reports are written as local files.", "filesystem")]
    [InlineData("- Call the Weatherly API every hour.", "weatherly")]
    [InlineData("- Receive invoices from the Billing service.", "billing_service")]
    [InlineData("- The payment gateway refunds deposits.", "payment_gateway")]
    public void Products_channels_and_neighbours_are_systems(string text, string name) =>
        Names($"## Features\n\n{text}\n").ShouldContain(name);

    [Theory]
    [InlineData("## Out of scope\n\n- Payment with Stripe")]
    [InlineData("## Features\n\n- Keep the e-mail address of each member.")]
    [InlineData("## Features\n\n- Offers a payment page (e.g. Stripe, Adyen).")]
    [InlineData("## Features\n\n- Draw a stripe between the beds.")]
    [InlineData("## Features\n\n- Use files instead of Redis.")]
    [InlineData("## Features\n\n- The REST API lists plots.")]
    public void What_is_left_out_or_only_an_example_is_none(string text) => Names(text + "\n").ShouldBeEmpty();

    private static IEnumerable<string> Names(string text) =>
        SystemFinder
            .Find(SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", $"# Allotment\n\n{text}")))
            .Select(system => system.Name);
}
