using OmniForge.Cli;

return new CommandLine(Terminal.OfProcess()).Run(args);
