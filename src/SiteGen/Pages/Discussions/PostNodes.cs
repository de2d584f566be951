using SiteGen.Markdown;
using SiteGen.People;
using SiteGen.Rendering;
using SiteGen.Rendering.JsonLd;
using SiteGen.Source;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Discussions;

/// <summary>Creates the parts of structured data that all posts share.</summary>
internal sealed class PostNodes(RenderContext context, PeopleNodes people)
{
    /// <summary>Whether a post is marked up: the page shows its full text, and its author agreed to snippets; other posts are only
    /// counted.</summary>
    public bool IsMarkedUp(ConvertedSegment segment) =>
        segment is { Segment.Post: { Edited: not Edited.Shortened } post, Speech: QuoteStatus.Shown }
        && (segment.Text.Plain.Length > 0 || segment.Text.Images.Count > 0)
        && context.Site.ConsentPolicy.PublicPersonFor(post.By.Value).Scopes.Snippet;

    /// <summary>Returns the absolute address of a post.</summary>
    public static string Anchor(PageFacts facts, ConvertedSegment post) =>
        $"{facts.Address}#{BodyConverter.Anchor(post.Segment.Post!.Number)}";

    /// <summary>Returns the author of a post under the shown name.</summary>
    public PersonNode Author(ConvertedSegment post) => people.Create(post.Segment.Post!.By.Value);

    /// <summary>Returns the date of a post, or null.</summary>
    public string? Date(ConvertedSegment post) => context.When(post.Segment.Post!)?.IsoMoment;

    /// <summary>Returns the text of a post, or null if it has only pictures.</summary>
    public static string? Words(ConvertedSegment post) => post.Text.Plain.Length > 0 ? post.Text.Plain : null;

    /// <summary>Returns the addresses of the pictures in a post, or null.</summary>
    public IReadOnlyList<string>? Images(ConvertedSegment post) =>
        post.Text.Images.Count > 0 ? [.. post.Text.Images.Select(i => context.Address.Origin + i)] : null;

    /// <summary>Returns the number of likes; null if there are none, because the page then shows no number.</summary>
    public static object? Votes(ConvertedSegment post) => post.Segment.Post!.Likes is { } likes and > 0 ? likes : null;

    /// <summary>Returns the number of likes as a counter; empty if there are none.</summary>
    public static List<CounterNode> Likes(ConvertedSegment post) =>
        post.Segment.Post!.Likes is { } likes and > 0 ? [new CounterNode("https://schema.org/LikeAction", likes)] : [];
}
