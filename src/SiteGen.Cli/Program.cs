using SiteGen.Cli;

SiteGen.SiteBuilder.WarmUp();
return CommandLine.Run(args);
