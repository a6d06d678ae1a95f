namespace OmniForge.Specification.Logic.Expressions;

/// <summary>What a <see cref="RecordsExpression"/> tells of the records that fulfil its condition.</summary>
public enum RecordsMeasure
{
    /// <summary>How many they are.</summary>
    Count,

    /// <summary>The sum of a value of each; 0, if there are none.</summary>
    Sum,

    /// <summary>The least value that one of them has; null, if there are none.</summary>
    Least,

    /// <summary>The greatest value that one of them has; null, if there are none.</summary>
    Greatest,

    /// <summary>The average of a value of each; null, if there are none.</summary>
    Average,
}
