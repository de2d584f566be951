using SiteGen.Content.Common;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Resources;

/// <summary>The kind of a resource.</summary>
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

/// <summary>A resource that members made and share.</summary>
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

    public override bool IsOffer => Commercial;

    public override IEnumerable<string>? Faces(IEnumerable<PostHeader> posts) => Maker is { } maker ? [maker.Value] : null;
}

/// <summary>Reads the front matter of resources.</summary>
internal static class ResourceReader
{
    /// <summary>Reads the keys of a resource.</summary>
    public static ResourceFrontMatter Read(Fields f)
    {
        var files = f.Group(new("files", In.Preview, "what there is to download"), g => new Files(
            g.Raw(new("lite", In.Preview, "for everybody, such as `../media/sheet.pdf`"), "file"),
            g.Raw(new("full", In.Preview, "says that members get more; never published"))));
        return new ResourceFrontMatter
        {
            Kind = f.Choice(new("kind", In.Members), ResourceKind.Guide),
            Maker = f.Person(new("maker", In.Preview, "who made it"), PersonRole.Maker),
            BasedOn = f.Id(new("based_on", In.Preview, "what it goes back to")),
            Lite = files?.Lite,
            HasFull = files?.Full is not null,
            OpenUrl = f.Url(new("open_url", Means: "where to open it")),
            License = f.Text(new("license", In.Preview, "a licence of Creative Commons, such as `CC BY 4.0`, links to its text; so does an "
                + "address"), 100),
            What = f.Text(new("what", Means: "what it is"), 600),
            Who = f.Text(new("who", Means: "for whom"), 600),
            When = f.Text(new("when", Means: "when to use it"), 600),
            How = f.Text(new("how", Means: "how to use it"), 600),
            UsedIn = f.Ids(new("used_in", In.Preview, "pages that used it")),
            Commercial = f.Flag(new("commercial", In.Preview, "labelled as an offer")) ?? false,
        };
    }

    private sealed record Files(Located<string>? Lite, Located<string>? Full);
}
