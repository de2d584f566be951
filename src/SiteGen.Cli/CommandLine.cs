using System.CommandLine;
using SiteGen.Cli.Build;
using SiteGen.Cli.People;

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
            BuildCommand.Create(),
            PersonCommand.Create()
        };
        // Whoever is meant by @bo is no file with further arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0) return parsed.Invoke();
        foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine("Run with --help to see what there is.");
        return Misuse;
    }

    /// <summary>Says what is wrong with the call, and gives the exit code of wrong usage.</summary>
    internal static int Misused(string message)
    {
        Console.Error.WriteLine(message);
        return Misuse;
    }
}
