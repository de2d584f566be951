using SiteGen.Authoring;

namespace SiteGen.Cli.Init;

/// <summary>A small but complete site: one page of each kind, real words, and people in the states of consent.</summary>
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
    /// <param name="answers">What the editor said of the site.</param>
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

    private static string Fill(string text, SiteAnswers answers, DateOnly today)
    {
        var filled = text.Replace("{{name}}", YamlText.Quoted(answers.Name), StringComparison.Ordinal)
            .Replace("{{url}}", YamlText.Quoted(answers.Url), StringComparison.Ordinal)
            .Replace("{{join}}", YamlText.Quoted(answers.Join), StringComparison.Ordinal)
            .Replace("{{language}}", answers.Language, StringComparison.Ordinal)
            .Replace("{{zone}}", answers.TimeZone, StringComparison.Ordinal)
            .Replace("{{contact}}", YamlText.Quoted($"mailto:care@{new Uri(answers.Url).Host}"), StringComparison.Ordinal);
        return Days().Replace(filled, day =>
            today.AddDays(int.Parse(day.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToString("O", CultureInfo.InvariantCulture));
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(StarterSite).Assembly.GetManifestResourceStream(Root + name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{day([+-]\d+)\}\}")]
    private static partial Regex Days();
}

/// <summary>What an editor says of a new site.</summary>
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
