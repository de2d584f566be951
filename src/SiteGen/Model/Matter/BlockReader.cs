using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Model.Matter;

/// <summary>Reads the blocks of landing pages. A further block is one entry of the table and one record.</summary>
internal static class BlockReader
{
    private static readonly Dictionary<string, Func<Fields, Block>> Kinds = new(StringComparer.Ordinal)
    {
        ["hero"] = Hero,
        ["join-banner"] = JoinBanner,
        ["top-discussions"] = f => new TopDiscussionsBlock(f.RequiredText("title", 80), Count(f, 5), f.Count("days", 1) ?? 7),
        ["upcoming-events"] = f => new UpcomingEventsBlock(f.RequiredText("title", 80), Count(f, 3)),
        ["newest"] = f => new NewestBlock(f.RequiredText("title", 80), Count(f, 6)),
    };

    /// <summary>Reads one block; null with a finding when there is no such block.</summary>
    public static Block? Read(Fields f)
    {
        var kind = f.Required("block", f.Raw("block"))?.Value;
        if (kind is not null && Kinds.TryGetValue(kind, out var read)) return read(f);
        if (kind is not null) f.Report(Codes.UnknownChoice, "block", $"there is no block \"{kind}\"", Suggestion.For(kind, Kinds.Keys, $"Choose {string.Join(", ", Kinds.Keys)}."));
        // Which keys belong here is not known without the block; only a slip in "block" itself can be told.
        foreach (var key in f.Keys.Where(k => kind is not null || Suggestion.Nearest(k.Value, ["block"]) is null)) f.Node(key.Value);
        return null;
    }

    private static HeroBlock Hero(Fields f)
    {
        var also = f.Group("also", a => new Also(a.RequiredText("label", 40), a.Required("page", a.Id("page"))));
        return new HeroBlock(f.RequiredText("title", 110), f.RequiredText("text", 400), f.Texts("for", 120), f.Texts("gets", 120), f.Id("cta"), also?.Label, also?.Page);
    }

    private static JoinBannerBlock JoinBanner(Fields f) =>
        new(f.Required("metric", f.Id("metric")) ?? new Located<string>("", f.At), f.RequiredText("text", 200));

    private static int Count(Fields f, int usual) => Math.Min(f.Count("count", 1) ?? usual, 20);

    private sealed record Also(string Label, Located<string>? Page);
}
