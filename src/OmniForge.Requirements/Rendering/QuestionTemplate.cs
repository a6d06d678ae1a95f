using System.Globalization;
using System.Text;
using OmniForge.Foundation;
using OmniForge.Requirements.Questions;

namespace OmniForge.Requirements.Rendering;

/// <summary>A file of answers that asks for them.</summary>
public static class QuestionTemplate
{
    /// <summary>YAML with an empty answer for each question, and what it is about above it.</summary>
    public static string Write(IReadOnlyList<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var text = new StringBuilder(
            questions is []
                ? "# Nothing is asked.\n{}\n"
                : "# Write behind an id the words that shall take the place of those above it. What stays empty stays as it is.\n"
        );
        foreach (var question in questions)
        {
            text.Append('\n')
                .Append(CultureInfo.InvariantCulture, $"# {SafeText.OneLine(question.Document)}:{question.Span.Line}\n")
                .Append(CultureInfo.InvariantCulture, $"#   {SafeText.OneLine(question.Words)}\n")
                .Append(CultureInfo.InvariantCulture, $"# {SafeText.OneLine(question.Problem)}\n")
                .Append(CultureInfo.InvariantCulture, $"# {SafeText.OneLine(question.Assumption)}\n")
                .Append(question.IsGap ? "# An answer is another sentence behind it.\n" : "")
                .Append(CultureInfo.InvariantCulture, $"{question.Id}:\n");
        }

        return text.ToString();
    }
}
