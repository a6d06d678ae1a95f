namespace OmniForge.Requirements.LanguageModel;

/// <summary>A language model that can be asked; whoever talks to one implements it.</summary>
public interface ILanguageModel
{
    /// <summary>Who is asked: its name and its endpoint.</summary>
    string Id { get; }

    /// <summary>Asks once. That the model does not answer is an answer with a problem, no exception.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<ModelAnswer> AskAsync(ModelPrompt prompt, CancellationToken cancellation);
}
