namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>What a part of a PRD is there for.</summary>
public enum SectionRole
{
    /// <summary>What the software does.</summary>
    Behaviour,

    /// <summary>Entities, fields, schemas.</summary>
    DataModel,

    /// <summary>Worked values.</summary>
    Examples,

    /// <summary>Words and what they mean.</summary>
    Glossary,

    /// <summary>Why the software is wanted, and what surrounds it.</summary>
    Background,

    /// <summary>What is to be reached.</summary>
    Goals,

    /// <summary>How success is measured.</summary>
    Metrics,

    /// <summary>What is left out.</summary>
    NonGoals,

    /// <summary>Who uses it.</summary>
    Personas,

    /// <summary>Who has a say.</summary>
    Stakeholders,

    /// <summary>When what is to be ready.</summary>
    Milestones,

    /// <summary>What may go wrong, and what is taken for granted.</summary>
    Risks,

    /// <summary>What is not decided.</summary>
    OpenQuestions,

    /// <summary>Qualities: latency, availability, retention, security.</summary>
    Quality,

    /// <summary>How it is built: technologies, deployment, dependencies.</summary>
    Technology,

    /// <summary>Owner, version, history, references.</summary>
    DocumentControl,

    /// <summary>What surrounds the software, told in a section that has another role or none.</summary>
    Scenery,
}
