using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>Questions that people ask before they join, with answers.</summary>
internal sealed record FaqBlock(string Title, IReadOnlyList<FaqEntry> Questions) : Block
{
    public override IEnumerable<BlockReference> References => Questions.SelectMany(q => BlockReference.Maybe(Referred.Place, q.Page));

    public static FaqBlock Read(Fields f) => new(
        Heading(f),
        f.Groups(Key.Required("questions"), q => new FaqEntry(
            q.RequiredText(new("q", Means: "the question"), 160), q.RequiredText(new("a", Means: "the answer"), 800),
            q.Id(new("page", Means: "the page that says more: a section, the file name of a plain page, or an id")))));
}

/// <summary>A question, its answer, and a page with more information.</summary>
internal sealed record FaqEntry(string Question, string Answer, Located<string>? Page);
