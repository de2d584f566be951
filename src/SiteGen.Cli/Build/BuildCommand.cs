using System.CommandLine;
using SiteGen.Cli.Reports;

namespace SiteGen.Cli.Build;

/// <summary>The command <c>sitegen build</c>, which builds the output folder from content and theme.</summary>
internal sealed class BuildCommand
{
    private const string Help = """
        Builds the site.

        Examples:
          sitegen build                                   site.yml, content/ and themes/ here become dist/
          sitegen build --site docs/site --output public  another site, another folder
          sitegen build --strict --format json            for CI: warnings fail, findings as JSON on standard output
          sitegen build --drafts --noindex                a preview of what is not published yet
          sitegen build --now 2027-03-01                  the site as it will be on that day

        Exit code: 0 the output is complete; 1 findings stopped the build and the output is as it was; 2 wrong usage.
        """;

    private readonly Option<string> _site = SiteOptions.Site();
    private readonly Option<string?> _now = SiteOptions.Now();
    private readonly Option<bool> _plain = SiteOptions.PlainImages();
    private readonly Option<string?> _cache = SiteOptions.Cache();
    private readonly Option<string?> _baseUrl = BaseUrl();
    private readonly Option<string> _format = Format();
    private readonly Option<int> _jobs = Jobs();
    private readonly Option<bool> _noIndex = new("--noindex") { Description = "Ask search engines to stay away from every page." };
    private readonly Option<bool> _strict = new("--strict") { Description = "Let warnings fail the build." };
    private readonly Option<bool> _timings = new("--timings") { Description = "Print how long each step took." };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Print findings only." };

    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder to write.",
        DefaultValueFactory = _ => "dist",
        HelpName = "folder",
    };

    private readonly Option<bool> _drafts = new("--drafts")
    {
        Description = "Build drafts, pages in review and pages whose time has not come as well.",
    };

    private readonly Option<bool> _failOnHeld = new("--fail-on-held")
    {
        Description = "Fail when a page is held because somebody quoted on it has not agreed.",
    };

    /// <summary>Returns the command with its options.</summary>
    public static Command Create()
    {
        var own = new BuildCommand();
        var command = new DocumentedCommand("build", Help)
        {
            own._site, own._output, own._baseUrl, own._now, own._drafts, own._noIndex, own._strict, own._failOnHeld, own._format, own._jobs,
            own._plain, own._cache, own._timings, own._quiet,
        };
        command.SetAction(own.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (SiteOptions.ReadClock(parsed.GetValue(_now)) is not { } clock)
            return CommandLine.NoMoment();
        var site = parsed.GetValue(_site)!;
        var options = new BuildOptions(
            clock, parsed.GetValue(_baseUrl), parsed.GetValue(_drafts), parsed.GetValue(_noIndex), parsed.GetValue(_jobs))
        {
            Caches = SiteOptions.Caches(site, parsed.GetValue(_cache)),
            Pictures = parsed.GetValue(_plain) ? null : SiteOptions.Pictures(site, parsed.GetValue(_cache)),
        };
        var gates = new FailureRules(parsed.GetValue(_strict), parsed.GetValue(_failOnHeld));
        var format = Enum.Parse<ReportFormat>(parsed.GetValue(_format)!, ignoreCase: true);
        var report = new BuildReport(format, site, parsed.GetValue(_timings), parsed.GetValue(_quiet));
        return new BuildRun(site, parsed.GetValue(_output)!, options, gates, report).Run();
    }

    private static Option<string?> BaseUrl()
    {
        var option = new Option<string?>("--base-url")
        {
            Description = "An address that replaces base_url of site.yml.",
            HelpName = "address",
        };
        return option.Checked(
            SiteOptions.IsSite,
            value => $"\"{value}\" is not the address of a site. Write https://, the host and perhaps a path.");
    }

    private static Option<string> Format()
    {
        var option = new Option<string>("--format")
        {
            Description = "How findings and the summary are printed.",
            DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong("text", "json", "sarif", "github", "gitlab");
        return option;
    }

    private static Option<int> Jobs()
    {
        var option = new Option<int>("--jobs")
        {
            Description = "How many threads work; the output does not depend on it.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            HelpName = "number",
        };
        return option.Checked(
            IsNumber,
            value => $"\"{value}\" is not a number of threads. Write a whole number, 1 or more.");
    }

    private static bool IsNumber(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= 1;
}
