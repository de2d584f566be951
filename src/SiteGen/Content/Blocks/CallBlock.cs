using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>A panel with a call of site.yml, which is never the page's primary call.</summary>
internal sealed record CallBlock(string Title, string? Text, Located<string>? Cta) : Block
{
    public override IEnumerable<BlockReference> References => BlockReference.Maybe(Referred.Call, Cta);

    public static CallBlock Read(Fields f) => new(
        Heading(f), f.Text(new("text", Means: "what to expect"), 400), f.Id(Key.Required("cta"), "call of site.yml, or `join`"));
}
