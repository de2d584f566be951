using SiteGen.Yaml;

namespace SiteGen.Model.Matter.Blocks;

/// <summary>The promise: for whom and what they get.</summary>
internal sealed record HeroBlock(string Title, string Text, IReadOnlyList<string> For, IReadOnlyList<string> Gets, Located<string>? Cta, HeroAlso? Also) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<Reference> References => Reference.Maybe(Referred.Call, Cta).Concat(Reference.Maybe(Referred.Place, Also?.Page));

    /// <summary>Reads it.</summary>
    public static HeroBlock Read(Fields f) => new(
        f.RequiredText("title", 110),
        f.RequiredText("text", 400),
        f.Texts("for", 120),
        f.Texts("gets", 120),
        f.Id("cta"),
        f.Group("also", a => new HeroAlso(a.RequiredText("label", 40), a.Required("page", a.Id("page")))));
}

/// <summary>The second way on: to a section, a plain page or an id.</summary>
internal sealed record HeroAlso(string Label, Located<string>? Page);
