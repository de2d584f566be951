using System.CommandLine;
using System.CommandLine.Invocation;
using SiteGen.Cli.Build;
using SiteGen.Cli.Init;
using SiteGen.Cli.New;
using SiteGen.Cli.People;
using SiteGen.Cli.Serve;
using SiteGen.Cli.Themes;

namespace SiteGen.Cli;

/// <summary>The commands. Exit codes: 0 done, 1 findings stopped it, 2 wrong usage.</summary>
public static class CommandLine
{
    /// <summary>The exit code of wrong usage.</summary>
    public const int Misuse = 2;

    /// <summary>Parses the arguments and runs the command they name.</summary>
    public static int Run(string[] args)
    {
        var root = new RootCommand("SiteGen turns a community's Markdown into its public site.")
        {
            InitCommand.Create(),
            NewCommand.Create(),
            ServeCommand.Create(),
            BuildCommand.Create(),
            PersonCommand.Create(),
            ThemeCommand.Create(),
        };
        DocumentedCommand.ExtendHelp(root);
        // Whoever is meant by @bo is no file with further arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not ParseErrorAction) return parsed.Invoke();
        if (args.Length == 0)
        {
            root.Parse("--help").Invoke();
            return Misuse;
        }

        // What is missing is no news where a word is not understood.
        var unknown = parsed.Errors.Where(e => Unmatched(parsed, e.Message) is not null).ToList();
        foreach (var error in unknown.Count > 0 ? unknown : parsed.Errors)
            Console.Error.WriteLine($"{error.Message}{Meant(parsed, error.Message)}");
        Console.Error.WriteLine("Run with --help to see what there is.");
        return Misuse;
    }

    private static string Meant(ParseResult parsed, string message)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name));
        return Unmatched(parsed, message) is { } token && Suggestion.Nearest(token, known) is { } meant ? $" Did you mean {meant}?" : "";
    }

    private static string? Unmatched(ParseResult parsed, string message) =>
        parsed.UnmatchedTokens.FirstOrDefault(t => message.Contains($"'{t}'", StringComparison.Ordinal));

    /// <summary>Says what is wrong with the call, and gives the exit code of wrong usage.</summary>
    internal static int Misused(string message)
    {
        Console.Error.WriteLine(message);
        return Misuse;
    }

    /// <summary>Says that the folder of the site is missing, and returns the exit code of wrong usage.</summary>
    internal static int NoFolder(string site) =>
        Misused($"There is no folder \"{site}\". Name the folder that holds site.yml with --site.");

    /// <summary>Says that SITEGEN_NOW is not a date, and returns the exit code of wrong usage.</summary>
    internal static int NoMoment() => Misused("SITEGEN_NOW is not a date. Write one such as 2026-12-01.");
}
