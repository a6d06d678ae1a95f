namespace OmniForge.Orchestration.Models;

/// <summary>What the calls of a run may still cost.</summary>
/// <param name="calls">The most calls.</param>
/// <param name="tokens">The most tokens.</param>
internal sealed class ModelBudget(int calls, long tokens)
{
    /// <summary>Calls that were begun.</summary>
    public int Calls { get; private set; }

    /// <summary>Tokens that were used.</summary>
    public long Tokens { get; private set; }

    /// <summary>Takes a call out of the budget.</summary>
    /// <exception cref="BudgetException">None is left, or the tokens are used up.</exception>
    public void TakeCall()
    {
        if (Calls >= calls)
        {
            throw new BudgetException($"the budget of {Words.Count(calls, "call")} is used up");
        }

        if (Tokens >= tokens)
        {
            throw new BudgetException($"the budget of {Words.Count(tokens, "token")} is used up");
        }

        Calls++;
    }

    /// <summary>Takes tokens out of the budget; the call that they were for may have gone beyond it.</summary>
    public void Spend(long used) => Tokens += used;
}
