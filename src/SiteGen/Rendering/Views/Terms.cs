using SiteGen.Text;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>The words of the glossary in their order, each with the place where it stands.</summary>
internal static class Terms
{
    /// <summary>Their views.</summary>
    public static IReadOnlyList<TermView> Create(RenderContext context)
    {
        var ids = new Markdown.Anchors();
        return [.. context.Site.Data.Glossary
            .OrderBy(t => t.Word, StringComparer.OrdinalIgnoreCase)
            .Select(t => new TermView(ids.Take(Slug.FromName(t.Word) is { Length: > 0 } slug ? slug : "term"), t.Word, t.Definition, t.AlsoCalled))];
    }
}
