namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>A clause as meanings are looked for in it, prepared once for all of them.</summary>
/// <param name="Terms">Its words, marks and names.</param>
/// <param name="HasCondition">Whether it holds a word that begins a condition.</param>
internal sealed record MeaningText(IReadOnlyList<MeaningTerm> Terms, bool HasCondition)
{
    private readonly HashSet<string> _classes = Terms
        .SelectMany(term => term.Classes)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A clause in lower case, with one word for each phrase.</summary>
    public static MeaningText Of(string clause, MeaningLexicon lexicon) =>
        new(MeaningTerms.Of(clause, lexicon), Conditions.HasOne(clause));

    /// <summary>A clause of the shape of a machine or a workflow.</summary>
    public static MeaningText OfShape(string shape) => Of(MeaningPhrases.Plain(shape), MeaningWords.Lexicon);

    /// <summary>Tells cheaply whether words are there for each of the signs that a meaning needs, denied or not.</summary>
    public bool MayHold(Meaning meaning) => meaning.NeededClasses.All(group => _classes.Overlaps(group));
}
