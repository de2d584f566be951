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
internal sealed record ResourceFrontMatter : KindFrontMatter
{
    public required ResourceKind Kind { get; init; }

    public Located<string>? Maker { get; init; }

    public Located<string>? BasedOn { get; init; }

    public Located<string>? Lite { get; init; }

    public required bool HasFull { get; init; }

    public string? OpenUrl { get; init; }

    public string? License { get; init; }

    public string? What { get; init; }

    public string? Who { get; init; }

    public string? When { get; init; }

    public string? How { get; init; }

    public required IReadOnlyList<Located<string>> UsedIn { get; init; }

    public required bool Commercial { get; init; }
}

/// <summary>Reads the front matter of resources.</summary>
internal static class ResourceReader
{
    /// <summary>Returns the front matter.</summary>
    public static ResourceFrontMatter Read(Fields f)
    {
        var files = f.Group("files", g => new Files(g.Raw("lite"), g.Raw("full")));
        return new ResourceFrontMatter
        {
            Kind = f.Choice<ResourceKind>("kind") ?? ResourceKind.Guide,
            Maker = f.Person("maker"),
            BasedOn = f.Id("based_on"),
            Lite = files?.Lite,
            HasFull = files?.Full is not null,
            OpenUrl = f.Url("open_url"),
            License = f.Text("license", 100),
            What = f.Text("what", 600),
            Who = f.Text("who", 600),
            When = f.Text("when", 600),
            How = f.Text("how", 600),
            UsedIn = f.Ids("used_in"),
            Commercial = f.Flag("commercial") ?? false,
        };
    }

    private sealed record Files(Located<string>? Lite, Located<string>? Full);
}
