using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Resources;

/// <summary>What a resource is.</summary>
internal enum ResourceKind
{
    Template,
    Guide,
    Graphic,
    Video,
    Tool,
    Kit,
    Course,
    Showcase,
}

/// <summary>Something members made and share.</summary>
internal sealed record ResourceFrontMatter(
    ResourceKind Kind,
    Located<string>? Maker,
    Located<string>? BasedOn,
    Located<string>? Lite,
    bool HasFull,
    string? OpenUrl,
    string? License,
    string? What,
    string? Who,
    string? When,
    string? How,
    IReadOnlyList<Located<string>> UsedIn,
    bool Commercial) : KindFrontMatter;

/// <summary>Reads the front matter of resources.</summary>
internal static class ResourceReader
{
    /// <summary>Returns the front matter.</summary>
    public static ResourceFrontMatter Read(Fields f)
    {
        var files = f.Group("files", g => new Files(g.Raw("lite"), g.Raw("full")));
        return new ResourceFrontMatter(
            f.Choice<ResourceKind>("kind") ?? ResourceKind.Guide,
            f.Person("maker"),
            f.Id("based_on"),
            files?.Lite,
            files?.Full is not null,
            f.Url("open_url"),
            f.Text("license", 100),
            f.Text("what", 600),
            f.Text("who", 600),
            f.Text("when", 600),
            f.Text("how", 600),
            f.Ids("used_in"),
            f.Flag("commercial") ?? false);
    }

    private sealed record Files(Located<string>? Lite, Located<string>? Full);
}
