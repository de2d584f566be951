using System.CommandLine;

namespace SiteGen.Cli.People;

/// <summary>The command <c>sitegen person</c>, which reports where a person appears and what a withdrawal would change.</summary>
internal static class PersonCommand
{
    private const string Help = """
        Lists every source place and every output that carries a person, what may be them, and what a withdrawal of their consent would
        change. Nothing is written.

        Examples:
          sitegen person mara              by the id, which is the name of a file in content/people/ without .yml
          sitegen person @mara-l           by a handle
          sitegen person "Mara Lindqvist"  by a name
          sitegen person mara --json       for programs
        """;

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var who = new Argument<string>("person") { Description = "An id, a handle or a name." };
        var (site, now, plain, cache) = (SiteOptions.Site(), SiteOptions.Now(), SiteOptions.PlainImages(), SiteOptions.Cache());
        var json = new Option<bool>("--json") { Description = "Print one JSON document on standard output." };
        var command = new DocumentedCommand("person", Help) { who, site, now, plain, cache, json };
        command.SetAction(parsed =>
        {
            if (SiteOptions.ReadClock(parsed.GetValue(now)) is not { } clock)
                return CommandLine.NoMoment();
            if (!Directory.Exists(parsed.GetValue(site)))
                return CommandLine.NoFolder(parsed.GetValue(site)!);
            var options = new BuildOptions(clock, Jobs: Environment.ProcessorCount)
            {
                Pictures = parsed.GetValue(plain) ? null : SiteOptions.Pictures(parsed.GetValue(site)!, parsed.GetValue(cache)),
            };
            return new PersonRun(parsed.GetValue(site)!, parsed.GetValue(who)!, options).Run(parsed.GetValue(json));
        });
        return command;
    }
}
