namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>A verb with its object, as a text speaks of them.</summary>
/// <param name="Verb">The verb in base form.</param>
/// <param name="Object">The nouns of its object in lower case, the head last; the last three of them at most; empty, where a PRD names a deed by its verb alone.</param>
/// <param name="Form">How the text speaks of it.</param>
/// <param name="Rank">Place in an enumeration of verbs or objects, from 0.</param>
internal sealed record Deed(string Verb, IReadOnlyList<string> Object, DeedForm Form, int Rank = 0)
{
    /// <summary>The noun that the object is about.</summary>
    public string Head => Object.Count > 0 ? Object[^1] : Verb;
}
