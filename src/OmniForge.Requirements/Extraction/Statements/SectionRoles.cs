namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>What the roles of sections mean for the rest of the pipeline.</summary>
public static class SectionRoles
{
    /// <summary>Tells whether what stands there may ask for behaviour.</summary>
    public static bool MayAskForBehaviour(this SectionRole role) =>
        role
            is SectionRole.Behaviour
                or SectionRole.DataModel
                or SectionRole.Examples
                or SectionRole.Glossary
                or SectionRole.Background;

    /// <summary>Why what stands there asks for no behaviour, one sentence for the trace.</summary>
    public static string Reason(this SectionRole role) =>
        role switch
        {
            SectionRole.Goals => "It tells what is to be reached.",
            SectionRole.Metrics => "It tells how success is measured.",
            SectionRole.NonGoals => "It tells what is left out.",
            SectionRole.Personas => "It tells who uses the software.",
            SectionRole.Stakeholders => "It tells who has a say.",
            SectionRole.Milestones => "It tells when what is to be ready.",
            SectionRole.Risks => "It tells what may go wrong or is taken for granted.",
            SectionRole.OpenQuestions => "It asks what is not decided.",
            SectionRole.Quality => "It is a quality that no code shows.",
            SectionRole.Technology => "It tells how the software is built.",
            SectionRole.DocumentControl => "It tells about the document itself.",
            SectionRole.Scenery => "It tells of what surrounds the software.",
            SectionRole.Examples => "It is an illustration.",
            SectionRole.Glossary => "It explains words.",
            SectionRole.Background => "It tells why the software is wanted.",
            _ => "It states no rule.",
        };
}
