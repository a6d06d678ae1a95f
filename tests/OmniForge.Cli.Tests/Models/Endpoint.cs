using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace OmniForge.Cli.Tests.Models;

/// <summary>A server on loopback that speaks as much of an OpenAI-compatible API as is asked for, and misbehaves as a test wants.</summary>
public sealed class Endpoint : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<Request> _requests = new();
    private readonly Func<Request, int, Answer> _answer;
    private readonly Task _loop;

    /// <summary>Begins to listen.</summary>
    /// <param name="answer">The answer to a request, and how many came before it.</param>
    public Endpoint(Func<Request, int, Answer> answer)
    {
        _answer = answer;
        _listener.Start();
        _loop = LoopAsync();
    }

    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1";

    public IReadOnlyList<Request> Requests => [.. _requests];

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _loop.GetAwaiter().GetResult();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task LoopAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await ServeAsync(client);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or IOException)
            {
                // The client went away, as some tests want, or the test is over.
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        var stream = client.GetStream();
        var request = await ReadAsync(stream);
        var before = _requests.Count;
        _requests.Enqueue(request);
        switch (_answer(request, before))
        {
            case { Hangs: true }:
                // Until the client gives up.
                _ = await stream.ReadAsync(new byte[1], _end.Token);
                break;
            case var answer:
                var body = Encoding.UTF8.GetBytes(answer.Body);
                var head = string.Create(
                    CultureInfo.InvariantCulture,
                    $"HTTP/1.1 {answer.Status} x\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n{answer.Header}Connection: close\r\n\r\n"
                );
                await stream.WriteAsync(Encoding.UTF8.GetBytes(head), _end.Token);
                await stream.WriteAsync(body.AsMemory(0, answer.IsCut ? body.Length / 2 : body.Length), _end.Token);
                break;
        }
    }

    private async Task<Request> ReadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var buffer = new byte[65536];
        while (true)
        {
            var count = await stream.ReadAsync(buffer, _end.Token);
            if (count == 0)
            {
                throw new IOException("The client left.");
            }

            bytes.AddRange(buffer.AsSpan(0, count));
            var text = Encoding.UTF8.GetString([.. bytes]);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            var length = end < 0 ? 0 : Length(text[..end]);
            if (end >= 0 && bytes.Count >= Encoding.UTF8.GetByteCount(text[..(end + 4)]) + length)
            {
                return new Request(text[..end], JsonNode.Parse(text[(end + 4)..])!.AsObject());
            }
        }
    }

    private static int Length(string head) =>
        head.Split("\r\n")
            .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            .Select(line => int.Parse(line.Split(':')[1], CultureInfo.InvariantCulture))
            .FirstOrDefault();
}
