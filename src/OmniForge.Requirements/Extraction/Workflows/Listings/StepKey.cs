namespace OmniForge.Requirements.Extraction.Workflows.Listings;

/// <summary>What a key of a listed step says.</summary>
internal enum StepKey
{
    /// <summary>Something that workflows do not know.</summary>
    Unknown,

    /// <summary>The name of the step.</summary>
    Name,

    /// <summary>By what the others refer to it.</summary>
    Id,

    /// <summary>The steps that it waits for.</summary>
    After,

    /// <summary>The steps that it waits for where one of those before is left out.</summary>
    Detour,

    /// <summary>When it takes place.</summary>
    When,

    /// <summary>When it is left out.</summary>
    Unless,

    /// <summary>What undoes it.</summary>
    Undo,

    /// <summary>A remark for the reader.</summary>
    Remark,
}
