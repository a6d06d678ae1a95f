using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OmniForge.Requirements.LanguageModel;
using OpenAI;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace OmniForge.Orchestration.Models;

/// <summary>A language model behind an OpenAI-compatible endpoint, asked within a budget of calls, tokens and time.</summary>
public sealed class ChatModel : ILanguageModel, IDisposable
{
    private const int CharactersAToken = 4;

    private readonly HttpClient _http = new(new ResponseLimit(new SocketsHttpHandler { AllowAutoRedirect = false }));
    private readonly IChatClient _chat;
    private readonly ResiliencePipeline<ChatResponse> _pipeline;
    private readonly ModelBudget _budget;

    /// <summary>Makes ready to ask; nothing is sent yet.</summary>
    /// <param name="options">Which model, and what it may cost.</param>
    /// <param name="time">The clock for waits and timeouts.</param>
    public ChatModel(ModelOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        Id = $"{options.Model} at {options.Endpoint}";
        _budget = new ModelBudget(options.MaxCalls, options.MaxTokens);
        _pipeline = Pipeline(options, time);
        _http.Timeout = Timeout.InfiniteTimeSpan;
        _chat = new OpenAIClient(
            new ApiKeyCredential(options.Key ?? "none"),
            new OpenAIClientOptions
            {
                Endpoint = options.Endpoint,
                Transport = new HttpClientPipelineTransport(_http),
                RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
                NetworkTimeout = Timeout.InfiniteTimeSpan,
            }
        ).GetChatClient(options.Model).AsIChatClient();
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _chat.Dispose();
        _http.Dispose();
    }

    /// <inheritdoc/>
    public async Task<ModelAnswer> AskAsync(ModelPrompt prompt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        List<ChatMessage> messages = [.. Messages(prompt)];
        var (calls, tokens) = (_budget.Calls, _budget.Tokens);
        try
        {
            var response = await _pipeline
                .ExecuteAsync(async token => await CallAsync(messages, token).ConfigureAwait(false), cancellation)
                .ConfigureAwait(false);
            return response.FinishReason == ChatFinishReason.Length
                ? ModelAnswer.Failed("the reply is cut off", endsRun: false, Used())
                : ModelAnswer.Of(response.Text, Used());
        }
        catch (Exception e)
        {
            cancellation.ThrowIfCancellationRequested();
            return ModelAnswer.Failed(ModelFailures.Describe(e), ModelFailures.IsFinal(e), Used());
        }

        ModelUsage Used() => new(_budget.Calls - calls, _budget.Tokens - tokens, Cached: 0);
    }

    private async Task<ChatResponse> CallAsync(List<ChatMessage> messages, CancellationToken cancellation)
    {
        _budget.TakeCall();
        var response = await _chat
            .GetResponseAsync(messages, new ChatOptions { ResponseFormat = ChatResponseFormat.Json }, cancellation)
            .ConfigureAwait(false);
        _budget.Spend(response.Usage?.TotalTokenCount ?? Estimate(messages, response));
        return response;
    }

    private static long Estimate(List<ChatMessage> messages, ChatResponse response) =>
        (messages.Sum(message => (long)message.Text.Length) + response.Text.Length) / CharactersAToken;

    private static IEnumerable<ChatMessage> Messages(ModelPrompt prompt) =>
        [
            new(ChatRole.System, prompt.Instructions),
            .. prompt.Examples.SelectMany(example =>
                new ChatMessage[] { new(ChatRole.User, example.Input), new(ChatRole.Assistant, example.Reply) }
            ),
            new(ChatRole.User, prompt.Input),
        ];

    private static ResiliencePipeline<ChatResponse> Pipeline(ModelOptions options, TimeProvider time)
    {
        var pipeline = new ResiliencePipelineBuilder<ChatResponse> { TimeProvider = time };
        if (options.Retries > 0)
        {
            _ = pipeline.AddRetry(
                new RetryStrategyOptions<ChatResponse>
                {
                    MaxRetryAttempts = options.Retries,
                    Delay = TimeSpan.FromSeconds(1),
                    MaxDelay = TimeSpan.FromSeconds(30),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldHandle = arguments =>
                        ValueTask.FromResult(
                            arguments.Outcome.Exception is { } failure && ModelFailures.IsPassing(failure, time)
                        ),
                    DelayGenerator = arguments =>
                        ValueTask.FromResult(ModelFailures.WaitOf(arguments.Outcome.Exception, time)),
                }
            );
        }

        return pipeline.AddTimeout(new TimeoutStrategyOptions { Timeout = options.Timeout }).Build();
    }
}
