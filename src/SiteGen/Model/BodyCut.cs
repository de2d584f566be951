using SiteGen.Community;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Model.Matter;

namespace SiteGen.Model;

/// <summary>Cuts a body at a line. Lines behind it are named nowhere in the result, so that nothing can read them.</summary>
internal static class BodyCut
{
    /// <summary>The body in front of the gate.</summary>
    public static Body Of(BodyMap map, Gating gating, PageType type, FieldPlace place)
    {
        var line = Line(map, gating, type, place);
        var visible = map.Segments.Where(s => s.First <= line).Select(s => s.Last > line ? s with { Last = line } : s).Select(s => Kind(s, type)).ToList();
        var posts = map.Segments.Select(s => s.Post).OfType<PostHeader>().ToList();
        var all = posts.Count + map.Segments.Sum(s => s.LeftOut);
        var seesAnswer = visible.Any(s => s.Post is { Accepted: true });
        return new Body(visible, Math.Max(0, all - 1), Answers.Count(posts), seesAnswer ? null : posts.FirstOrDefault(p => p.Accepted)?.By.Value);
    }

    // Only events have a recap; elsewhere the text behind its marker is text like all other.
    private static Segment Kind(Segment segment, PageType type) =>
        segment.Kind == SegmentKind.Recap && type != PageType.Event ? segment with { Kind = SegmentKind.Editor } : segment;

    private static int Line(BodyMap map, Gating gating, PageType type, FieldPlace place)
    {
        if (gating.Access == Access.Members) return 0;
        if (gating.Access == Access.Public) return map.LastLine;
        var line = gating.Cut switch
        {
            Cut.More => More(map, place),
            Cut.Posts => Posts(map, gating.Posts, type, place),
            _ => map.ParagraphEnd,
        };
        if (line >= LastText(map) && map.Segments.Count > 0)
            place.Report(Codes.PreviewShowsAll, "the preview shows the whole text", "Cut earlier, or make the page public.");
        return line;
    }

    private static int More(BodyMap map, FieldPlace place)
    {
        if (map.MoreLine is { } line) return line - 1;
        place.Report(Codes.NoMarker, $"the preview is to end at {LineScanner.More}, and no line is that marker", $"Put {LineScanner.More} on a line of its own, at column 1.");
        return 0;
    }

    private static int Posts(BodyMap map, int count, PageType type, FieldPlace place)
    {
        if (type != PageType.Discussion)
        {
            place.Report(Codes.PreviewOfPosts, "only discussions are cut by posts", "Choose first-paragraph or more.");
            return 0;
        }

        return map.Segments.Where(s => s.Kind == SegmentKind.Post).Skip(count - 1).FirstOrDefault()?.Last ?? map.LastLine;
    }

    private static int LastText(BodyMap map) => map.Segments.Count == 0 ? 0 : map.Segments[^1].Last;
}

/// <summary>Where findings about one front matter key go.</summary>
internal sealed record FieldPlace(DiagnosticBag Bag, Location At)
{
    /// <summary>Adds a finding there.</summary>
    public void Report(Code code, string message, string hint) => Bag.Add(code, At, message, hint);
}
