using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Hostile;

public sealed class ProjectNameTests
{
    [Fact]
    public void A_name_for_the_project_is_taken_as_a_name_or_refused()
    {
        var prd = Template.All[0].Fill();
        var packages = Payload
            .All.SelectMany(payload => Forge.Generate(prd, payload.Text)?.Paths ?? [])
            .Select(path => path.ToString().Split('/'))
            .Where(parts => parts[0] == "src")
            .Select(parts => parts[1])
            .Distinct();

        packages
            .Where(package => !package.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
            .ShouldBeEmpty();
    }
}
