using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>The promise of the site: whom it is for, what they get, and up to three public numbers as evidence.</summary>
internal sealed record HeroBlock(
    string Title,
    string Text,
    IReadOnlyList<string> For,
    IReadOnlyList<string> Gets,
    HeroWays Ways,
    IReadOnlyList<Located<string>> Metrics) : Block
{
    // A fourth number would push later content off the first screen.
    private const int Most = 3;

    public override IEnumerable<BlockReference> References => [
        .. BlockReference.Maybe(Referred.Call, Ways.Cta),
        .. BlockReference.Maybe(Referred.Place, Ways.Also?.Page),
        .. Metrics.Select(m => new BlockReference(Referred.Metric, m))
    ];

    public static HeroBlock Read(Fields f) => new(
        f.RequiredText(new("title", Means: "the promise"), 110),
        f.RequiredText(new("text", Means: "what it is about"), 400),
        f.Texts(new("for", Means: "for whom it is"), 120),
        f.Texts(new("gets", Means: "what they get"), 120),
        new HeroWays(
            f.Id(new("cta", Means: "default: `join`"), "call of site.yml"),
            f.Group(new("also", Means: "a second, quiet way on"), a => new HeroAlso(
                a.RequiredText("label", 40),
                a.Id(Key.Required("page", means: "a section such as `discussions`, the file name of a plain page, or an id"))))),
        Numbers(f));

    private static List<Located<string>> Numbers(Fields f)
    {
        var numbers = f.Ids(
            new("metrics", Means: "at most three numbers of `data/metrics.yml`; one that is older than `metrics_max_age` is left out"));
        foreach (var number in numbers.Skip(Most))
            f.Source.Bag.Add(
                Codes.TooManyEntries, number.At, $"\"{number.Value}\" is one metric too many: a hero shows {Most}",
                "Take it out, or show it in a block \"metrics\".");
        return [.. numbers.Take(Most)];
    }
}

/// <summary>The two links of a hero: a call of site.yml, and a second, less prominent one.</summary>
internal sealed record HeroWays(Located<string>? Cta, HeroAlso? Also);

/// <summary>The second link: to a section, a plain page or an id.</summary>
internal sealed record HeroAlso(string Label, Located<string>? Page);
