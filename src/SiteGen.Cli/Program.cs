using SiteGen.Cli;

return CommandLine.Run(args);
