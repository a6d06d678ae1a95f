using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Guide;

/// <summary>The handlers that docs/writing-prds.md shows are those that are generated; OMNIFORGE_UPDATE_SNAPSHOTS=1 writes them into it.</summary>
public sealed class GuideCodeTests
{
    [Fact]
    public void The_code_of_every_form_is_what_is_generated()
    {
        var forms = GuideReader.Read();
        if (Environment.GetEnvironmentVariable("OMNIFORGE_UPDATE_SNAPSHOTS") == "1")
        {
            Update(forms);
        }

        forms = GuideReader.Read();
        forms
            .Where(form => form.Code != GuideCode.Of(form))
            .Select(form => $"docs/writing-prds.md:{form.Line}: {form.Title}")
            .ShouldBeEmpty("OMNIFORGE_UPDATE_SNAPSHOTS=1 writes what is generated");
    }

    private static void Update(IReadOnlyList<GuideForm> forms)
    {
        var lines = File.ReadAllLines(GuideReader.Path).ToList();
        foreach (var form in forms.Reverse())
        {
            var start = lines.FindIndex(form.Line, line => line.StartsWith("```python", StringComparison.Ordinal));
            var end = lines.FindIndex(start + 1, line => line == "```");
            lines.RemoveRange(start + 1, end - start - 1);
            lines.InsertRange(start + 1, GuideCode.Of(form).TrimEnd('\n').Split('\n'));
        }

        File.WriteAllText(GuideReader.Path, string.Concat(lines.Select(line => line + "\n")));
    }
}
