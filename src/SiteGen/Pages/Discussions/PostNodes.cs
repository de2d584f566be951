using SiteGen.Markdown;
using SiteGen.People;
using SiteGen.Rendering;
using SiteGen.Rendering.JsonLd;
using SiteGen.Source;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Discussions;

/// <summary>What posts of all kinds say of themselves to machines.</summary>
internal sealed class PostNodes(RenderContext context, PeopleNodes people)
{
    /// <summary>Whether a post is marked up: the page shows all of its words, and its author
    /// agreed to snippets. All others are only counted.</summary>
    public bool IsMarkedUp(ConvertedSegment segment) =>
        segment is { Segment.Post: { Edited: not Edited.Shortened } post, Speech: QuoteStatus.Shown }
        && (segment.Text.Plain.Length > 0 || segment.Text.Images.Count > 0)
        && context.Site.ConsentPolicy.PublicPersonFor(post.By.Value).Scopes.Snippet;

    /// <summary>Returns the whole address of a post.</summary>
    public static string Anchor(PageFacts facts, ConvertedSegment post) =>
        $"{facts.Address}#{BodyConverter.Anchor(post.Segment.Post!.Number)}";

    /// <summary>Returns its author by the name that is shown.</summary>
    public PersonNode Author(ConvertedSegment post) => people.Create(post.Segment.Post!.By.Value);

    /// <summary>Returns when it was written, or null.</summary>
    public string? Date(ConvertedSegment post) => context.When(post.Segment.Post!)?.IsoMoment;

    /// <summary>Returns its words, or null for pictures alone.</summary>
    public static string? Words(ConvertedSegment post) => post.Text.Plain.Length > 0 ? post.Text.Plain : null;

    /// <summary>Returns the addresses of its pictures, or null.</summary>
    public IReadOnlyList<string>? Images(ConvertedSegment post) =>
        post.Text.Images.Count > 0 ? [.. post.Text.Images.Select(i => context.Address.Origin + i)] : null;

    /// <summary>Returns how many liked it, or null for nobody, as the page says nothing then.</summary>
    public static object? Votes(ConvertedSegment post) => post.Segment.Post!.Likes is { } likes and > 0 ? likes : null;

    /// <summary>Returns how many liked it, as a counter; empty for nobody.</summary>
    public static List<CounterNode> Likes(ConvertedSegment post) =>
        post.Segment.Post!.Likes is { } likes and > 0 ? [new CounterNode("https://schema.org/LikeAction", likes)] : [];
}
