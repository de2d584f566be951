using System.CommandLine;
using SiteGen.Config;

namespace SiteGen.Cli;

/// <summary>The options that several commands share.</summary>
internal static class SiteOptions
{
    /// <summary>The option for the folder of the site.</summary>
    public static Option<string> Site() => new("--site")
    {
        Description = "The folder that holds site.yml.",
        DefaultValueFactory = _ => ".",
        HelpName = "folder",
    };

    /// <summary>The option for the moment to build for.</summary>
    public static Option<string?> Now()
    {
        var option = new Option<string?>("--now")
        {
            Description =
                "The moment to build for: a date in the site's time zone (2026-12-01), or an instant with offset. Default: SITEGEN_NOW, "
                    + "else the clock.",
            HelpName = "date",
        };
        return option.Checked(
            value => Clock.TryParse(value, out _),
            value => $"\"{value}\" is not a date. Write one such as 2026-12-01 or 2026-12-01T18:00+01:00.");
    }

    /// <summary>The option to make no pictures.</summary>
    public static Option<bool> PlainImages() => new("--plain-images")
    {
        Description = "Publish images as they are, and make no share cards."
    };

    /// <summary>The option for the folder that stores pictures.</summary>
    public static Option<string?> Cache() => new("--cache")
    {
        Description = "The folder that keeps share cards and smaller images for the next build. Default: .sitegen/cache in the site.",
        HelpName = "folder"
    };

    /// <summary>The folders that may store pictures: the given one, if any, and the one in the site.</summary>
    public static IReadOnlyList<string> Caches(string site, string? cache) =>
        [.. new[] { cache, Path.Combine(site, ".sitegen", "cache") }.OfType<string>().Select(Path.GetFullPath).Distinct()];

    /// <summary>The settings for making pictures, stored in the site unless a folder is given.</summary>
    public static PictureWork Pictures(string site, string? cache) => new(Caches(site, cache)[0]);

    /// <summary>The clock set by the option, the environment or the machine; null if the environment's value cannot be read.</summary>
    public static Clock? ReadClock(string? written)
    {
        written ??= Environment.GetEnvironmentVariable("SITEGEN_NOW");
        if (string.IsNullOrEmpty(written)) return Clock.At(DateTimeOffset.UtcNow);
        return Clock.TryParse(written, out var clock) ? clock : null;
    }

    /// <summary>Whether a text is an address of the web without query, fragment or password.</summary>
    public static bool IsSite(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme is ("https" or "http")
            && uri is { Query: "", Fragment: "", UserInfo: "" };

    /// <summary>Makes a value that cannot be used wrong usage, and says why.</summary>
    public static Option<T> Checked<T>(this Option<T> option, Func<string, bool> isUsable, Func<string, string> message)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !isUsable(result.Tokens[0].Value)) result.AddError(message(result.Tokens[0].Value));
        });
        return option;
    }
}
