using System.CommandLine;
using System.Globalization;
using SiteGen.Cli.Reports;

namespace SiteGen.Cli.Build;

/// <summary><c>sitegen build</c>: content and theme become the output folder.</summary>
internal static class BuildCommand
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

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var site = SiteOptions.Site();
        var now = SiteOptions.Now();
        var output = new Option<string>("--output") { Description = "The folder to write.", DefaultValueFactory = _ => "dist", HelpName = "folder" };
        var baseUrl = new Option<string?>("--base-url") { Description = "An address that replaces base_url of site.yml.", HelpName = "address" };
        baseUrl.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !IsSite(result.Tokens[0].Value)) result.AddError($"\"{result.Tokens[0].Value}\" is not the address of a site. Write https://, the host and perhaps a path.");
        });
        var drafts = new Option<bool>("--drafts") { Description = "Build drafts, pages in review and pages whose time has not come as well." };
        var noIndex = new Option<bool>("--noindex") { Description = "Ask search engines to stay away from every page." };
        var strict = new Option<bool>("--strict") { Description = "Let warnings fail the build." };
        var failOnHeld = new Option<bool>("--fail-on-held") { Description = "Fail when a page is held because somebody quoted on it has not agreed." };
        var format = new Option<string>("--format") { Description = "How findings and the summary are printed.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var jobs = new Option<int>("--jobs") { Description = "How many threads work; the output does not depend on it.", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "number" };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && number >= 1))
                result.AddError($"\"{result.Tokens[0].Value}\" is not a number of threads. Write a whole number, 1 or more.");
        });
        var (plain, cache) = (SiteOptions.PlainImages(), SiteOptions.Cache());
        var timings = new Option<bool>("--timings") { Description = "Print how long each step took." };
        var quiet = new Option<bool>("--quiet") { Description = "Print findings only." };
        var command = new Command("build", Help) { site, output, baseUrl, now, drafts, noIndex, strict, failOnHeld, format, jobs, plain, cache, timings, quiet };
        command.SetAction(parsed =>
        {
            if (SiteOptions.ReadClock(parsed.GetValue(now)) is not { } clock) return CommandLine.Misused("SITEGEN_NOW is not a date. Write one such as 2026-12-01.");
            var options = new BuildOptions(clock, parsed.GetValue(baseUrl), parsed.GetValue(drafts), parsed.GetValue(noIndex), parsed.GetValue(jobs))
            {
                Caches = SiteOptions.Caches(parsed.GetValue(site)!, parsed.GetValue(cache)),
                Pictures = parsed.GetValue(plain) ? null : SiteOptions.Pictures(parsed.GetValue(site)!, parsed.GetValue(cache)),
            };
            var gates = new BuildGates(parsed.GetValue(strict), parsed.GetValue(failOnHeld));
            var report = new BuildReport(parsed.GetValue(format) == "json" ? ReportFormat.Json : ReportFormat.Text, parsed.GetValue(timings), parsed.GetValue(quiet));
            return new BuildRun(parsed.GetValue(site)!, parsed.GetValue(output)!, options, gates, report).Run();
        });
        return command;
    }

    private static bool IsSite(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("https" or "http") && uri is { Query: "", Fragment: "", UserInfo: "" };
}
