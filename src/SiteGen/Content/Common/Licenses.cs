using SiteGen.Yaml;

namespace SiteGen.Content.Common;

/// <summary>Licences and the addresses of their texts.</summary>
internal static partial class Licenses
{
    /// <summary>Returns the address of a licence, either as written or for a known Creative Commons licence; otherwise null.</summary>
    public static string? Address(string? written)
    {
        if (written is null) return null;
        if (SafeAddress.IsWeb(written)) return written;
        if (Zero().IsMatch(written)) return "https://creativecommons.org/publicdomain/zero/1.0/";
        var parts = CreativeCommons().Match(written);
        return parts.Success
            ? $"https://creativecommons.org/licenses/{parts.Groups["kind"].Value.ToLowerInvariant()}/{parts.Groups["version"].Value}/"
            : null;
    }

    [GeneratedRegex(
        @"^CC[ -](?<kind>BY(?:-NC)?(?:-SA|-ND)?)[ -](?<version>[1-4]\.0|2\.5)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CreativeCommons();

    [GeneratedRegex("^CC[ -]?0(?:[ -]1\\.0)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Zero();
}
