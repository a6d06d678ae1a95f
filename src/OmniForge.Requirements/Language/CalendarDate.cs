namespace OmniForge.Requirements.Language;

/// <summary>A date as a text tells it; what it does not tell is null.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month, from 1.</param>
public readonly record struct CalendarDate(int? Year, int? Month, int? Day);
