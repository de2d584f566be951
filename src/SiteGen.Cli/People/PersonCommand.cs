using System.CommandLine;

namespace SiteGen.Cli.People;

/// <summary><c>sitegen person</c>: where somebody appears, and what a withdrawal would change.</summary>
internal static class PersonCommand
{
    private const string Help = """
        Lists every source place and every output that carries a person, and what a withdrawal of their consent would change.

        Example:
          sitegen person mara
        """;

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The name of a file in content/people/, without .yml." };
        var (site, now) = (SiteOptions.Site(), SiteOptions.Now());
        var command = new Command("person", Help) { id, site, now };
        command.SetAction(parsed =>
        {
            if (SiteOptions.ReadClock(parsed.GetValue(now)) is not { } clock) return CommandLine.Misused("SITEGEN_NOW is not a date. Write one such as 2026-12-01.");
            if (!Directory.Exists(parsed.GetValue(site))) return CommandLine.Misused($"There is no folder \"{parsed.GetValue(site)}\". Name the folder that holds site.yml with --site.");
            return new PersonRun(parsed.GetValue(site)!, parsed.GetValue(id)!, clock).Run();
        });
        return command;
    }
}
