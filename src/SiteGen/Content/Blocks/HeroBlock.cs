using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>The promise: for whom, what they get, and up to three public numbers that bear it out.</summary>
internal sealed record HeroBlock(
    string Title,
    string Text,
    IReadOnlyList<string> For,
    IReadOnlyList<string> Gets,
    HeroWays Ways,
    IReadOnlyList<Located<string>> Metrics) : Block
{
    // A fourth would push what follows off the first screen.
    private const int Most = 3;

    /// <inheritdoc/>
    public override IEnumerable<BlockReference> References => [
        .. BlockReference.Maybe(Referred.Call, Ways.Cta),
        .. BlockReference.Maybe(Referred.Place, Ways.Also?.Page),
        .. Metrics.Select(m => new BlockReference(Referred.Metric, m))
    ];

    /// <summary>Reads it.</summary>
    public static HeroBlock Read(Fields f) => new(
        f.RequiredText("title", 110),
        f.RequiredText("text", 400),
        f.Texts("for", 120),
        f.Texts("gets", 120),
        new HeroWays(f.Id("cta"), f.Group("also", a => new HeroAlso(a.RequiredText("label", 40), a.Required("page", a.Id("page"))))),
        Numbers(f));

    private static List<Located<string>> Numbers(Fields f)
    {
        var numbers = f.Ids("metrics");
        foreach (var number in numbers.Skip(Most))
            f.Source.Bag.Add(
                Codes.TooManyEntries,
                number.At,
                $"\"{number.Value}\" is one metric too many: a hero shows {Most}",
                "Take it out, or show it in a block \"metrics\".");
        return [.. numbers.Take(Most)];
    }
}

/// <summary>The two ways on: a call of site.yml, and a second, quieter one.</summary>
internal sealed record HeroWays(Located<string>? Cta, HeroAlso? Also);

/// <summary>The second way on: to a section, a plain page or an id.</summary>
internal sealed record HeroAlso(string Label, Located<string>? Page);
