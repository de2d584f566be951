using SiteGen.Authoring;

namespace SiteGen.Cli.Init;

/// <summary>A small but complete site: one page of each kind, real words, and people whose consent is explained.</summary>
internal static partial class StarterSite
{
    private const string Root = "starter/";

    private static readonly Dictionary<string, string> CiFiles = new(StringComparer.Ordinal)
    {
        ["github"] = ".github/workflows/site.yml",
        ["gitlab"] = ".gitlab-ci.yml",
        ["forgejo"] = ".forgejo/workflows/site.yml",
    };

    /// <summary>The hosts for which there is a CI file.</summary>
    public static IReadOnlyCollection<string> Hosts => CiFiles.Keys;

    /// <summary>Returns the files of the site by path from its root.</summary>
    /// <param name="answers">The editor's answers.</param>
    /// <param name="today">The day that the dates of the pages are counted from.</param>
    public static IReadOnlyList<(string Path, string Text)> Files(SiteAnswers answers, DateOnly today)
    {
        var files = new List<(string Path, string Text)> { (CiFiles[answers.Host], Read($"ci/{answers.Host}.yml")) };
        foreach (var name in typeof(StarterSite).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
            if (PathOf(name) is { } path) files.Add((path, Fill(Read(name[Root.Length..]), answers, today)));
        return files;
    }

    private static string? PathOf(string resource) => resource switch
    {
        Root + "site/gitignore" => ".gitignore",
        _ when resource.StartsWith(Root + "site/", StringComparison.Ordinal) => resource[(Root + "site/").Length..],
        _ when resource.StartsWith(Root + "editor/", StringComparison.Ordinal) => ".vscode/" + resource[(Root + "editor/").Length..],
        _ => null,
    };

    // In one pass, so that nothing an editor says is taken for a placeholder.
    private static string Fill(string text, SiteAnswers answers, DateOnly today) => Placeholder().Replace(text, found =>
        found.Groups["name"].Value switch
        {
            "name" => YamlText.Quoted(answers.Name),
            "url" => YamlText.Quoted(answers.Url),
            "join" => YamlText.Quoted(answers.Join),
            "language" => answers.Language,
            "zone" => answers.TimeZone,
            "contact" => YamlText.Quoted($"mailto:care@{new Uri(answers.Url).Host}"),
            _ => today.AddDays(int.Parse(found.Groups["days"].ValueSpan, CultureInfo.InvariantCulture))
                .ToString("O", CultureInfo.InvariantCulture),
        });

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(StarterSite).Assembly.GetManifestResourceStream(Root + name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{(?<name>[a-z]+)(?<days>[+-]\d+)?\}\}")]
    private static partial Regex Placeholder();
}

/// <summary>An editor's answers about a new site.</summary>
internal sealed record SiteAnswers
{
    /// <summary>The name of the community.</summary>
    public required string Name { get; init; }

    /// <summary>The address of the site, with a slash at its end.</summary>
    public required string Url { get; init; }

    /// <summary>The address where people join.</summary>
    public required string Join { get; init; }

    /// <summary>The language as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The time zone by its name in the IANA database.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The host whose CI builds and publishes the site.</summary>
    public required string Host { get; init; }
}
