using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>Questions that people ask before they join, and the answers.</summary>
internal sealed record FaqBlock(string Title, IReadOnlyList<FaqEntry> Questions) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<BlockReference> References => Questions.SelectMany(q => BlockReference.Maybe(Referred.Place, q.Page));

    /// <summary>Reads it.</summary>
    public static FaqBlock Read(Fields f) => new(
        f.RequiredText("title", 80),
        f.Required("questions", f.Groups("questions", q => new FaqEntry(q.RequiredText("q", 160), q.RequiredText("a", 800), q.Id("page"))))
            ?? []);
}

/// <summary>A question, its answer, and the page that says more.</summary>
internal sealed record FaqEntry(string Question, string Answer, Located<string>? Page);
