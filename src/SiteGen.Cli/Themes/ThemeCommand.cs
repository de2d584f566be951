using System.CommandLine;
using SiteGen.Theming.Chain;

namespace SiteGen.Cli.Themes;

/// <summary><c>sitegen theme</c>: the files of the default theme, to be changed by a site.</summary>
internal static class ThemeCommand
{
    private const string Help = """
        Copies files of the default theme, which is inside the tool, into the site. A copy in themes/default/ replaces the file in the tool;
        delete it to go back.

        Examples:
          sitegen theme list                                 the files there are
          sitegen theme eject partials/site-footer.sbn-html  one file, to change it
          sitegen theme eject i18n/en.yml                    the words of the theme
          sitegen theme eject layouts/                       all files of a folder

        Exit code: 0 done; 1 a file is there already and nothing was copied; 2 wrong usage.
        """;

    /// <summary>Returns the command with its subcommands.</summary>
    public static Command Create() =>
        new("theme", "Shows the files of the default theme, and copies some to be changed.") { List(), Eject() };

    private static Command List()
    {
        var command = new Command("list", "Lists the files of the default theme.");
        command.SetAction(_ =>
        {
            foreach (var file in DefaultTheme.Files) Console.Out.WriteLine(file);
            return 0;
        });
        return command;
    }

    private static Command Eject()
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Files of the theme, or folders with a slash at the end.",
            Arity = ArgumentArity.OneOrMore,
        };
        var site = SiteOptions.Site();
        var command = new DocumentedCommand("eject", Help) { files, site };
        command.SetAction(parsed => new EjectRun(parsed.GetValue(site)!, parsed.GetValue(files)!).Run());
        return command;
    }
}
