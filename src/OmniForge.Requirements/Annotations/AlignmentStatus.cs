namespace OmniForge.Requirements.Annotations;

/// <summary>How the text of an extraction lies in its document; the terms are LangExtract's.</summary>
public enum AlignmentStatus
{
    /// <summary>The document has exactly these words at the place.</summary>
    Exact,

    /// <summary>The place covers more words than the extraction.</summary>
    Greater,

    /// <summary>The place covers fewer words than the extraction.</summary>
    Lesser,

    /// <summary>The place has most of the words.</summary>
    Fuzzy,
}
