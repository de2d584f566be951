using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>A panel that leads to a call of site.yml. It is never the page's primary one.</summary>
internal sealed record CallBlock(string Title, string? Text, Located<string>? Cta) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<BlockReference> References => BlockReference.Maybe(Referred.Call, Cta);

    /// <summary>Reads it.</summary>
    public static CallBlock Read(Fields f) => new(f.RequiredText("title", 80), f.Text("text", 400), f.Required("cta", f.Id("cta")));
}
