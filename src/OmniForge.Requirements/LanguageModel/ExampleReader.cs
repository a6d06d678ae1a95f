using OmniForge.Foundation;
using OmniForge.Requirements.Annotations;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>Reads the examples that a model is given, and checks that each stands in its own text.</summary>
public static class ExampleReader
{
    /// <summary>The examples that a model is given where a user gives none.</summary>
    public static IReadOnlyList<AnnotatedDocument> Default { get; } = Read("examples.jsonl", Embedded());

    /// <summary>Reads examples: annotated documents of LangExtract as JSON Lines.</summary>
    /// <param name="file">Name of the file, for diagnostics.</param>
    /// <param name="lines">Its text.</param>
    /// <exception cref="OmniForgeException">A line is no annotated document, an extraction is not in its text, or there is none.</exception>
    public static IReadOnlyList<AnnotatedDocument> Read(string file, string lines)
    {
        var examples = LangExtractJsonl.Read(file, lines);
        List<Diagnostic> problems =
        [
            .. examples.SelectMany(example =>
                example.Extractions.Select(extraction => Check(file, example, extraction)).OfType<Diagnostic>()
            ),
        ];
        if (!examples.Any(example => example.Extractions.Count > 0))
        {
            problems.Add(ModelDiagnostics.NoExample.At(file, null));
        }

        return problems is [] ? examples : throw new OmniForgeException(problems);
    }

    private static Diagnostic? Check(string file, AnnotatedDocument example, AnnotatedExtraction extraction)
    {
        var isThere = extraction.Interval is var (start, end)
            ? example.Text[start..end] == extraction.Text
            : extraction.Text.Length > 0 && example.Text.Contains(extraction.Text, StringComparison.Ordinal);
        return isThere
            ? null
            : ModelDiagnostics.UngroundedExample.At(
                file,
                null,
                example.DocumentId,
                extraction.Text,
                extraction.Class,
                extraction.Interval is null ? "" : " at its char_interval"
            );
    }

    private static string Embedded()
    {
        using var stream = typeof(ExampleReader).Assembly.GetManifestResourceStream("examples.jsonl")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
