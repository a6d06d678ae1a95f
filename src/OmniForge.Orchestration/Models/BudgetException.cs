namespace OmniForge.Orchestration.Models;

/// <summary>The budget does not allow another call.</summary>
internal sealed class BudgetException(string message) : Exception(message);
