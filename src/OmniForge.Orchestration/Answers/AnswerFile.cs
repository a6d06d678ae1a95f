using OmniForge.Foundation;
using OmniForge.Orchestration.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OmniForge.Orchestration.Answers;

/// <summary>Answers to questions: a YAML mapping of the question's id to the words that take the place of those asked about.</summary>
public static class AnswerFile
{
    /// <summary>The answers, id → words; those that were left empty are left out.</summary>
    /// <exception cref="OmniForgeException">The file is missing, or no mapping of texts.</exception>
    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        try
        {
            return YamlText.Load(File.ReadAllText(path)) is YamlMappingNode answers
                ? Answers(answers, path)
                : throw Refusal(path, null, "it is no mapping.");
        }
        catch (YamlException e)
        {
            throw Refusal(path, (int)e.Start.Line, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal(path, null, e.Message);
        }
    }

    private static Dictionary<string, string> Answers(YamlMappingNode mapping, string path)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Children)
        {
            if (key is not YamlScalarNode { Value: { } id } || value is not YamlScalarNode { Value: var answer })
            {
                throw Refusal(path, (int)key.Start.Line, "an answer is a text.");
            }

            if (!string.IsNullOrWhiteSpace(answer) && answer is not "~")
            {
                answers[id] = answer.ReplaceLineEndings(" ").Trim();
            }
        }

        return answers;
    }

    private static OmniForgeException Refusal(string path, int? line, string problem) =>
        new(
            AnswerDiagnostics.Unreadable.At(
                null,
                null,
                path,
                line is { } at
                    ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {at}: {problem}")
                    : problem
            )
        );
}
