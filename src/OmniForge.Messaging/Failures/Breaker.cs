using Polly;
using Polly.CircuitBreaker;

namespace OmniForge.Messaging.Failures;

/// <summary>
/// Lets messages be handled, until too many outcomes say <see cref="Outcome.Pause"/>; then all wait, and after a while one probes while the
/// others go on waiting. Outcomes count from the first pause on: what went well before it does not put off the opening.
/// </summary>
public sealed class Breaker
{
    private readonly ResiliencePipeline<Outcome> _pipeline;
    private readonly BreakerOptions _options;
    private readonly TimeProvider _time;
    private readonly CircuitBreakerStateProvider _state = new();
    private volatile TaskCompletionSource _closed = Closed();
    private long _calmFrom = long.MinValue;

    /// <summary>Makes a closed one.</summary>
    /// <param name="options">When it opens and for how long.</param>
    /// <param name="time">Measures it.</param>
    public Breaker(BreakerOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _time) = (options, time);
        _pipeline = new ResiliencePipelineBuilder<Outcome> { TimeProvider = time }
            .AddCircuitBreaker(
                new()
                {
                    FailureRatio = 0.5,
                    MinimumThroughput = options.Failures,
                    SamplingDuration = options.Sampling,
                    BreakDuration = options.Break,
                    StateProvider = _state,
                    ShouldHandle = arguments => ValueTask.FromResult(IsFailure(arguments.Outcome)),
                    OnOpened = _ =>
                    {
                        _closed = _closed.Task.IsCompleted ? Waiting() : _closed;
                        return default;
                    },
                    OnClosed = _ =>
                    {
                        _closed.TrySetResult();
                        return default;
                    },
                }
            )
            .Build();
    }

    /// <summary>Its state.</summary>
    public BreakerState State =>
        _state.CircuitState switch
        {
            CircuitState.Closed => BreakerState.Closed,
            CircuitState.HalfOpen => BreakerState.HalfOpen,
            _ => BreakerState.Open,
        };

    /// <summary>Handles something as soon as the circuit lets it.</summary>
    /// <param name="handle">Does it, with <paramref name="state"/>.</param>
    /// <param name="state">What it needs.</param>
    /// <param name="waiting">Ends the waiting for the circuit.</param>
    /// <param name="handling">Ends the handling.</param>
    /// <exception cref="OperationCanceledException">A token was cancelled.</exception>
    public async ValueTask<Outcome> ExecuteAsync<TState>(
        Func<TState, CancellationToken, ValueTask<Outcome>> handle,
        TState state,
        CancellationToken waiting,
        CancellationToken handling
    )
    {
        if (IsCalm)
        {
            var outcome = await handle(state, handling).ConfigureAwait(false);
            return outcome is Outcome.Pause ? await CountedAsync(Noted(outcome)).ConfigureAwait(false) : outcome;
        }

        while (true)
        {
            try
            {
                return Noted(await _pipeline.ExecuteAsync(handle, state, handling).ConfigureAwait(false));
            }
            catch (BrokenCircuitException)
            {
                await ClosedOrBreakOverAsync(waiting).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether there is nothing to count; counting takes a lock twice, which all lanes would queue for.</summary>
    private bool IsCalm => _closed.Task.IsCompleted && _time.GetTimestamp() >= Volatile.Read(ref _calmFrom);

    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskCompletionSource Closed()
    {
        var closed = Waiting();
        closed.SetResult();
        return closed;
    }

    private async ValueTask<Outcome> CountedAsync(Outcome outcome)
    {
        try
        {
            return await _pipeline
                .ExecuteAsync(static (made, _) => new ValueTask<Outcome>(made), outcome)
                .ConfigureAwait(false);
        }
        catch (BrokenCircuitException)
        {
            // Others have opened it meanwhile.
            return outcome;
        }
    }

    /// <summary>After a pause outcomes count for a while.</summary>
    private Outcome Noted(Outcome outcome)
    {
        if (outcome is Outcome.Pause)
        {
            var sampling = (long)(_options.Sampling.TotalSeconds * _time.TimestampFrequency);
            Volatile.Write(ref _calmFrom, _time.GetTimestamp() + sampling);
        }

        return outcome;
    }

    // A probe must show that handling works: one that was stopped, or is to be tried again, does not.
    private bool IsFailure(Outcome<Outcome> outcome) =>
        outcome.Result is Outcome.Pause || (outcome.Result is null or Outcome.Retry && State == BreakerState.HalfOpen);

    private async Task ClosedOrBreakOverAsync(CancellationToken cancellation)
    {
        try
        {
            await _closed.Task.WaitAsync(_options.Break, _time, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // The break is over: whoever comes first probes.
        }
    }
}
