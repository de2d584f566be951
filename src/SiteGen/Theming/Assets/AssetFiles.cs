using System.Security.Cryptography;
using SiteGen.Files;
using SiteGen.Media.Formats;
using SiteGen.Theming.Chain;

namespace SiteGen.Theming.Assets;

/// <summary>The assets of a theme chain under names that change with their content, so that browsers can cache them for ever. Files in
/// <c>assets/root/</c> keep their names and go to the site's root.</summary>
internal sealed class AssetFiles
{
    private const string Folder = "assets/";
    private const string AtRoot = "root/";
    private readonly Dictionary<string, AssetFile> _files = new(StringComparer.Ordinal);
    private readonly BrandStyle _brand;
    private readonly DiagnosticBag _bag;

    private AssetFiles(BrandStyle brand, DiagnosticBag bag) => (_brand, _bag) = (brand, bag);

    /// <summary>All assets.</summary>
    public IReadOnlyCollection<AssetFile> All => _files.Values;

    /// <summary>The names that templates can ask for.</summary>
    public IReadOnlyCollection<string> Names => _files.Keys;

    /// <summary>Reads and names the assets of a chain; style sheets come last, since they refer to the others.</summary>
    public static AssetFiles Load(ThemeChain chain, BrandStyle brand, DiagnosticBag bag)
    {
        var assets = new AssetFiles(brand, bag);
        var files = chain.Files("assets");
        foreach (var file in files.Where(f => !IsStyle(f)).Concat(files.Where(IsStyle)))
            if (assets.Content(chain, file) is { } bytes) assets.Add(file, bytes);
        return assets;
    }

    /// <summary>The path of an asset from the site's root without a leading slash, or null if there is none.</summary>
    public string? PathOf(string name) => _files.GetValueOrDefault(name)?.Output.Value;

    private byte[]? Content(ThemeChain chain, ThemeFile file)
    {
        if (!IsStyle(file)) return chain.Bytes(file.Path, _bag) is { } bytes ? WithoutMetadata(file, bytes) : null;
        var rules = file.Name == Folder + BrandStyle.Sheet ? _brand.Rules() : "";
        return chain.Text(file.Path, _bag) is { } css
            ? new StyleSheet(file, this, _bag).Rewrite(rules.Length == 0 ? css : $"{css}\n{rules}")
            : null;
    }

    // Image metadata about the author is removed; files that are not images, or are in another format, are unchanged.
    private byte[]? WithoutMetadata(ThemeFile file, byte[] bytes)
    {
        if (ImageFormat.Detect(bytes) is not { } format) return bytes;
        using var stripped = new MemoryStream(bytes.Length);
        if (format.TryStrip(bytes, stripped, out var fault)) return stripped.ToArray();
        new ImageFindings(new Location(file.Path), _bag).Damaged(format, fault);
        return null;
    }

    private void Add(ThemeFile file, byte[] bytes)
    {
        var name = file.Name[Folder.Length..];
        var published = name.StartsWith(AtRoot, StringComparison.Ordinal) ? name[AtRoot.Length..] : Folder + WithHash(name, bytes);
        if (name.All(IsUrlSafe) && OutputPath.TryParse(published, out var output)) _files.Add(name, new AssetFile(name, output, bytes));
        else
            _bag.Add(Codes.BadThemeFile, new Location(file.Path), "the name of this asset does not work in every address",
                "Use letters, digits, hyphens, underscores and points.");
    }

    private static string WithHash(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 5));
        var point = name.LastIndexOf('.');
        return point > name.LastIndexOf('/') ? $"{name[..point]}.{hash}{name[point..]}" : $"{name}.{hash}";
    }

    private static bool IsStyle(ThemeFile file) => file.Name.EndsWith(".css", StringComparison.Ordinal);

    private static bool IsUrlSafe(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/';
}

/// <summary>A published file of a theme.</summary>
/// <param name="Name">Its name in templates: the path below <c>assets/</c>.</param>
/// <param name="Output">The path it is written to.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record AssetFile(string Name, OutputPath Output, byte[] Bytes);
