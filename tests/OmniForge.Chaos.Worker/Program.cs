using OmniForge.Chaos.Worker;

await new Service(bootstrap: args[0], calls: args[1], instance: args[2]).RunAsync();
