using OmniForge.Messaging.Benchmarks;

await InProcessThroughput.RunAsync();
