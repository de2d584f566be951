using SiteGen.Theming.Chain;

namespace SiteGen.Theming.Assets;

/// <summary>A style sheet whose references to other assets are replaced by their published names. References outside the theme are
/// findings.</summary>
internal sealed partial class StyleSheet(ThemeFile file, AssetFiles assets, DiagnosticBag bag)
{
    private const string Folder = "assets/";

    /// <summary>Returns the style sheet as it is published.</summary>
    public byte[] Rewrite(string css) => Encoding.UTF8.GetBytes(Reference().Replace(css, match => Replaced(css, match)));

    private string Replaced(string css, Match match)
    {
        if (match.Groups["import"].Success) return Refused(
            css, match, "@import loads a second style sheet", "Put the rules into this file, or link the other file in the layout.");
        var target = match.Groups["target"];
        var address = target.Value.Trim().Trim('"', '\'');
        if (!target.Success || address.StartsWith('#') || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return match.Value;
        if (address.StartsWith('/') || address.Contains(':', StringComparison.Ordinal))
            return Refused(
                css,
                match,
                $"\"{address}\" is not a file of the theme",
                "Put the file into assets/ and name it from this style sheet, such as url(../fonts/a.woff2): visitors' browsers load "
                    + "nothing from elsewhere.");
        var end = address.AsSpan().IndexOfAny('?', '#');
        var (path, rest) = end < 0 ? (address, "") : (address[..end], address[end..]);
        return Published(css, match, path) is { } published ? $"url(\"{published}{rest}\")" : match.Value;
    }

    /// <summary>Replaces a file name with the published one; its folder is unchanged, since folders keep their names.</summary>
    private string? Published(string css, Match match, string path)
    {
        var name = Resolve(path);
        if (name is null)
        {
            bag.Add(Codes.OutsideTheme, At(css, match), $"\"{path}\" leads out of assets/", "Name a file below assets/.");
            return null;
        }

        if (name.StartsWith("root/", StringComparison.Ordinal) || assets.PathOf(name) is not { } published)
        {
            bag.Add(
                Codes.UnknownAsset, At(css, match), $"no theme has an asset \"{name}\"",
                Suggestion.For(name, assets.Names, "Check the path; it counts from the style sheet's folder."));
            return null;
        }

        return path[..(path.LastIndexOf('/') + 1)] + published[(published.LastIndexOf('/') + 1)..];
    }

    private string? Resolve(string path)
    {
        var parts = file.Name[Folder.Length..].Split('/').SkipLast(1).ToList();
        foreach (var step in path.Split('/').Where(s => s != "."))
        {
            if (step != "..") parts.Add(step);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    private string Refused(string css, Match match, string what, string hint)
    {
        bag.Add(Codes.ForeignAsset, At(css, match), what, hint);
        return match.Value;
    }

    private Location At(string css, Match match)
    {
        var before = css.AsSpan(0, match.Index);
        return new Location(file.Path, before.Count('\n') + 1, match.Index - before.LastIndexOf('\n'));
    }

    // Comments and strings come first so that their content is skipped. No group backtracks, since unclosed ones would take quadratic time.
    [GeneratedRegex(
        """/\*[\s\S]*?(?:\*/|$)|url\((?>\s*)(?<target>"[^"\n]*"|'[^'\n]*'|(?>[^()"'\n]*))\s*\)"""
            + """|(?<import>@import)\b|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
