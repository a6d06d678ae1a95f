using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Python.Printing;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Tracing;

/// <summary>The lines of a printed file behind which requirements stand.</summary>
/// <param name="Path">Where the file lies.</param>
/// <param name="Places">Its places, in their order.</param>
internal sealed record TracedFile(RelativePath Path, IReadOnlyList<TracedPlace> Places)
{
    /// <summary>The links that the places give beside those that the file's maker told.</summary>
    public IEnumerable<TraceLink> Links =>
        Places.SelectMany(place => TraceLink.Of(place.Sources, place.Target, place.IsTest));

    /// <summary>Ties what a file's maker told of its symbols and tests to the lines where they stand.</summary>
    public static TracedFile Of(PrintedFile file)
    {
        if (file.Places.Count == 0)
        {
            return new(file.Path, []);
        }

        var linked = file.Links.ToLookup(link => link.Target, link => link.Source, StringComparer.Ordinal);
        var isTest = !file.Path.Value.StartsWith("src/", StringComparison.Ordinal);
        return new(
            file.Path,
            [
                .. file
                    .Places.Select(place => Place(file.Path, place, isTest, linked))
                    .Where(place => place.Sources.Count > 0),
            ]
        );
    }

    private static TracedPlace Place(
        RelativePath path,
        PyPlace place,
        bool isTest,
        ILookup<string, SourceReference> linked
    )
    {
        var target = isTest
            ? $"{path.Value}::{place.Name.Replace(".", "::", StringComparison.Ordinal)}"
            : $"{path.Value["src/".Length..^".py".Length].Replace('/', '.')}:{place.Name}";
        IReadOnlyList<SourceReference> sources =
        [
            .. Origin
                .Of(place.Mark)
                .Concat(place.IsDefinition ? linked[target] : [])
                .DistinctBy(source => (source.Document, source.RequirementId)),
        ];
        return new(target, isTest, place.FirstLine, place.LastLine, sources);
    }
}
