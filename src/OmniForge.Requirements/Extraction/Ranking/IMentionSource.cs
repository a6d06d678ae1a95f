namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Finds mentions of things in places of one sort.</summary>
internal interface IMentionSource
{
    /// <summary>All mentions of that sort, in the order of the text.</summary>
    IEnumerable<Mention> Find(RankingContext context);
}
