using System.CommandLine;

namespace SiteGen.Cli.Init;

/// <summary><c>sitegen init</c>: a new site that builds without a finding.</summary>
internal sealed class InitCommand
{
    private const string Help = """
        Starts a site: site.yml, a page of each kind, people whose consent is explained, and CI that checks and publishes.
        On a terminal it asks for what is not given. It never writes over a file.

        Examples:
          sitegen init                                          here, with questions
          sitegen init circle                                   in a new folder
          sitegen init circle --name "Allotment Circle" --url https://circle.example/ \
            --join https://app.circle.example/signup --language en --host gitlab

        Exit code: 0 the site was written; 1 a file is in the way and nothing was written; 2 wrong usage.
        """;

    private readonly Argument<string> _folder = new("folder")
    {
        Description = "The folder of the site; created if it is missing.",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string?> _name = new Option<string?>("--name") { Description = "The name of the community.", HelpName = "name" }
        .Checked(IsName, _ => "A name has 1 to 100 characters.");
    private readonly Option<string?> _url = Address("--url", "The address of the site.");
    private readonly Option<string?> _join = Address("--join", "The address where people join.");
    private readonly Option<string?> _language = Language();
    private readonly Option<string?> _host = new("--host") { Description = "Whose CI builds and publishes the site." };
    private readonly Option<string?> _now = SiteOptions.Now();

    /// <summary>Returns the command with its options.</summary>
    public static Command Create()
    {
        var own = new InitCommand();
        own._host.AcceptOnlyFromAmong([.. StarterSite.Hosts]);
        var command = new DocumentedCommand("init", Help)
        {
            own._folder, own._name, own._url, own._join, own._language, own._host, own._now,
        };
        command.SetAction(own.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (SiteOptions.ReadClock(parsed.GetValue(_now)) is not { } clock)
            return CommandLine.NoMoment();
        var folder = parsed.GetValue(_folder)!;
        if (File.Exists(folder)) return CommandLine.Misused($"\"{folder}\" is a file. Name a folder.");
        var questions = new Questions();
        var name = parsed.GetValue(_name) ?? questions.Ask("Name of the community", "Our Community", IsName);
        var url = parsed.GetValue(_url) ?? questions.Ask("Address of the site", "https://community.example/", SiteOptions.IsSite);
        url = url.TrimEnd('/') + "/";
        var answers = new SiteAnswers
        {
            Name = name,
            Url = url,
            Join = parsed.GetValue(_join)
                ?? questions.Ask("Where people join", $"https://app.{new Uri(url).Host}/join", SiteOptions.IsSite),
            Language = parsed.GetValue(_language) ?? questions.Ask("Language", "en", IsLanguage),
            Host = parsed.GetValue(_host) ?? questions.Ask("CI: github, gitlab or forgejo", "github", StarterSite.Hosts.Contains),
            TimeZone = Zone(),
        };
        var zone = TimeZoneInfo.FindSystemTimeZoneById(answers.TimeZone);
        var today = DateOnly.FromDateTime(clock.In(zone).DateTime);
        return new InitRun(folder, StarterSite.Files(answers, today)).Run();
    }

    // Windows has names of its own.
    private static string Zone()
    {
        var id = TimeZoneInfo.Local.Id;
        if (TimeZoneInfo.TryConvertWindowsIdToIanaId(id, out var iana)) return iana;
        return id.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) ? id : "Etc/UTC";
    }

    private static Option<string?> Address(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "address" };
        return option.Checked(
            SiteOptions.IsSite,
            value => $"\"{value}\" is not an address. Write https://, the host and perhaps a path.");
    }

    private static Option<string?> Language()
    {
        var option = new Option<string?>("--language") { Description = "The language of the site, such as en or pt-BR.", HelpName = "tag" };
        return option.Checked(
            IsLanguage,
            value => $"\"{value}\" is not the tag of a language. Write one such as en, sv or pt-BR.");
    }

    private static bool IsName(string name) => name.Trim().Length is > 0 and <= 100;

    private static bool IsLanguage(string tag) =>
        tag.Split('-') is [{ Length: 2 or 3 } language, .. var rest]
        && language.All(char.IsAsciiLetterLower)
        && rest.All(r => r.Length is >= 2 and <= 8 && r.All(char.IsAsciiLetterOrDigit));
}
