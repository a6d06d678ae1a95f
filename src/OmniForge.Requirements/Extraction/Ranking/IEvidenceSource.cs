namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Finds evidence of operations in places of one sort.</summary>
internal interface IEvidenceSource
{
    /// <summary>All evidence of that sort, in the order of the text.</summary>
    IEnumerable<Evidence> Find(RankingContext context);
}
