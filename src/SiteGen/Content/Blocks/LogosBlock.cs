using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>The logos of organisations, each with its name as alternative text.</summary>
internal sealed record LogosBlock(string Title, IReadOnlyList<LogoEntry> Logos) : Block
{
    public static LogosBlock Read(Fields f) => new(Heading(f), f.Groups(Key.Required("logos"), Logo));

    private static LogoEntry? Logo(Fields f)
    {
        var (picture, url) = (CommonReader.Picture(f, In.Public), f.Url(new("url", Means: "its own site")));
        return picture is null ? null : new LogoEntry(picture, url);
    }
}

/// <summary>One logo, and the organisation's site.</summary>
internal sealed record LogoEntry(Picture Picture, string? Url);
