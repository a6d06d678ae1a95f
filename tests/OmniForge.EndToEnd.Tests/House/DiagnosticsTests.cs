using System.Text;
using OmniForge.EndToEnd.Tests.Support;
using OmniForge.Foundation;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.House;

public sealed class DiagnosticsTests
{
    [Fact]
    public void Numbers_are_unique_and_of_the_form_OMF1234()
    {
        var numbers = Assemblies.Diagnostics.Select(descriptor => descriptor.Number).ToList();
        numbers.ShouldBeUnique();
        numbers.ShouldAllBe(number =>
            number.Length == 7 && number.StartsWith("OMF") && number.Skip(3).All(char.IsAsciiDigit)
        );
    }

    [Fact]
    public void Every_diagnostic_says_what_to_do_unless_it_only_informs() =>
        Assemblies
            .Diagnostics.Where(descriptor =>
                descriptor.Severity != DiagnosticSeverity.Info && descriptor.Advice.Length == 0
            )
            .ShouldBeEmpty();

    [Fact]
    public void Page_lists_them_all()
    {
        var page = Page();
        var expected = Repository.PathOf(".build", "diagnostics.md");
        File.WriteAllText(expected, page);
        (File.ReadAllText(Repository.PathOf("docs", "diagnostics.md")) == page).ShouldBeTrue(
            $"copy {expected} to docs"
        );
    }

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Diagnostics

            Everything that OmniForge tells has a number, which never gets another meaning: `file:line:column: severity number: message advice`.
            An error ends the command with exit code 2, and nothing is written. `{0}`, `{1}` … stand for what the message is about.
            A test holds this page equal to the program.

            """
        );
        foreach (var descriptor in Assemblies.Diagnostics)
        {
            _ = page.Append('\n')
                .Append("## ")
                .Append(descriptor.Number)
                .Append(' ')
                .Append(descriptor.Title)
                .Append("\n\n");
            _ = page.Append('*').Append(descriptor.Severity).Append(".* ").Append(descriptor.Message).Append('\n');
            if (descriptor.Advice.Length > 0)
            {
                _ = page.Append('\n').Append(descriptor.Advice).Append('\n');
            }
        }

        return page.ToString();
    }
}
