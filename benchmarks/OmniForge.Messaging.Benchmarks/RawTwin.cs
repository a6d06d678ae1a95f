using Confluent.Kafka;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>Confluent.Kafka alone, with the settings of our adapter.</summary>
internal sealed class RawTwin(string bootstrap) : ITwin
{
    private readonly RawClients _clients = new(bootstrap);

    public Task PublishAsync(string topic, int count) =>
        InFlight.RunAsync(count, number => _clients.PublishAsync(topic, Message(number)));

    public Task ConsumeAsync(string topic, int count)
    {
        using var consumer = _clients.Consumer($"{topic}.raw", commits: true);
        consumer.Subscribe(topic);
        for (var left = count; left > 0; )
        {
            if (consumer.Consume(1_000) is { } result)
            {
                consumer.StoreOffset(result);
                left--;
            }
        }

        consumer.Close();
        return Task.CompletedTask;
    }

    public async Task<Func<Task>> OpenEchoAsync(string questions, string answers)
    {
        TaskCompletionSource? answered = null;
        var service = _clients.Poll(
            $"{questions}.raw",
            questions,
            commits: true,
            (consumer, result) =>
            {
                _clients.Produce(
                    answers,
                    new()
                    {
                        Key = result.Message.Key,
                        Value = result.Message.Value,
                        Headers = result.Message.Headers,
                    }
                );
                consumer.StoreOffset(result);
            }
        );
        var client = _clients.Poll($"{answers}.raw", answers, commits: false, (_, _) => answered!.TrySetResult());
        await Task.WhenAll(service, client);
        return () =>
        {
            answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _clients.Produce(questions, Message(0));
            return answered.Task;
        };
    }

    public ValueTask DisposeAsync() => _clients.DisposeAsync();

    private static Message<byte[], byte[]> Message(int number)
    {
        var headers = new Headers();
        foreach (var (name, value) in Payload.Headers)
        {
            headers.Add(name, value);
        }

        return new()
        {
            Key = Payload.Key(number),
            Value = Payload.Body,
            Headers = headers,
        };
    }
}
