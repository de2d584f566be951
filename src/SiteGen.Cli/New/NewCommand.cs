using System.CommandLine;
using SiteGen.Authoring;
using SiteGen.Cli.Reports;
using SiteGen.Files;
using SiteGen.Theming.Chain;

namespace SiteGen.Cli.New;

/// <summary><c>sitegen new</c>: a file with valid front matter to begin with.</summary>
internal sealed class NewCommand
{
    private const string Help = """
        Makes a draft of a page, or the file of a person, with the keys that may be added as comments. It never writes over a file.

        Examples:
          sitegen new discussion "How do you keep slugs out of the salad?"
          sitegen new event "Spring fair" --edit          opens it in the editor of VISUAL or EDITOR
          sitegen new person "Mara Lindqvist"             the file's name says nothing of the person

        The site or a theme may have a file such as archetypes/discussion.md in place of the built-in text, with {{ title }}, {{ slug }},
        {{ id }} and {{ date }}.

        Exit code: 0 the file was written; 1 it already exists, or the archetype has a mistake; 2 wrong usage.
        """;

    private readonly Argument<string> _kind = new("kind") { Description = $"What it is: {string.Join(", ", NewFileFactory.Kinds)}." };
    private readonly Argument<string> _title = new("title") { Description = "The title of the page, or the name of the person." };
    private readonly Option<bool> _edit = new("--edit") { Description = "Open the file in an editor." };
    private readonly Option<string> _site = SiteOptions.Site();
    private readonly Option<string?> _now = SiteOptions.Now();

    /// <summary>Returns the command with its options.</summary>
    public static Command Create()
    {
        var own = new NewCommand();
        own._kind.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.Tokens[0].Value is var kind && !NewFileFactory.Kinds.Contains(kind))
                result.AddError($"\"{kind}\" is no kind of page. "
                    + Suggestion.For(kind, NewFileFactory.Kinds, $"Choose {string.Join(", ", NewFileFactory.Kinds)}."));
        });
        var command = new DocumentedCommand("new", Help) { own._kind, own._title, own._edit, own._site, own._now };
        command.SetAction(own.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (site, title) = (parsed.GetValue(_site)!, parsed.GetValue(_title)!);
        if (!File.Exists(Path.Combine(site, "site.yml")) && !File.Exists(Path.Combine(site, "site.yaml")))
            return CommandLine.Misused($"There is no site.yml in \"{site}\". Name the folder of the site with --site.");
        if (SiteOptions.ReadClock(parsed.GetValue(_now)) is not { } clock)
            return CommandLine.NoMoment();
        var bag = new DiagnosticBag();
        var tree = DefaultTheme.Under(new DiskTree(site, bag));
        var day = DateOnly.FromDateTime(clock.In(TimeZoneInfo.Local).DateTime);
        if (new NewFileFactory(tree, bag).Create(parsed.GetValue(_kind)!, title, day) is not { } file)
            return CommandLine.Misused($"No file name can be made of \"{title}\". Give it a title with letters or digits.");
        if (bag.Sorted() is { Count: > 0 } findings)
        {
            new TextFindings(Console.Error, tree).Print(findings);
            return 1;
        }

        return Write(Path.Combine(site, file.Path), file, parsed.GetValue(_edit));
    }

    private int Write(string path, NewFile file, bool edit)
    {
        if (Path.Exists(path))
        {
            Console.Error.WriteLine($"{path} already exists and is not replaced. Choose another title.");
            return 1;
        }

        if (NewFiles.Write(Path.GetDirectoryName(path)!, [(Path.GetFileName(path), file.Text)]) is { } fault)
        {
            Console.Error.WriteLine($"{path} cannot be written: {fault}");
            return 1;
        }

        Console.Out.WriteLine(path);
        if (edit && !OtherPrograms.TryEdit(path)) Console.Error.WriteLine("No editor could be started. Name one in EDITOR.");
        return 0;
    }
}
