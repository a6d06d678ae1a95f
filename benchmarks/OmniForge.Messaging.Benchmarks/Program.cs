using System.Globalization;
using OmniForge.Messaging.Benchmarks;

// Without arguments events within this process; with BOOTSTRAP [MESSAGES [ROUND-TRIPS [ROUNDS]]] requests over the bus, then our
// adapter of Kafka and the whole bus beside Confluent.Kafka alone, turn by turn.
if (args is not [var bootstrap, ..])
{
    await InProcessThroughput.RunAsync();
    return;
}

var turns = new TurnOptions(bootstrap, Number(1, 200_000), Number(2, 2_000), Number(3, 5));
await PacedRequests.RunAsync(bootstrap);
await TransportTurns.RunAsync(turns);
await EventTurns.RunAsync(turns);

int Number(int at, int otherwise) => args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : otherwise;
