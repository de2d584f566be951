using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>Cuts a body at a line, so that text behind the cut cannot be published.</summary>
internal static class BodyCut
{
    /// <summary>Returns the part of a body before the gate.</summary>
    public static Body Make(SourceFile file, Gating gating, KindFrontMatter kind, FieldPlace place)
    {
        var segments = file.Body.Segments;
        ReportRecap(file, kind, place.Bag);
        var line = Line(file, gating, kind, place);
        var visible = Visible(segments, line, kind);
        var posts = segments.Select(s => s.Post).OfType<PostHeader>().ToList();
        var all = posts.Count + segments.Sum(s => s.LeftOut);
        var seesAnswer = visible.Any(s => s.Post is { Accepted: true });
        var behind = gating.Access == Access.Public ? BehindCut.Nothing : BehindCut.Find(file, line);
        return new Body(
            visible, Math.Max(0, all - 1), Answers.Authors(posts), seesAnswer ? null : posts.FirstOrDefault(p => p.Accepted)?.By.Value)
        {
            Behind = behind,
            LastLine = line,
            BehindRecap = Recap(segments, kind) is { } recap && recap.First - 1 <= line ? BehindCut.FindRecap(file, recap.First - 1) : null,
        };
    }

    // Only a dated recap may have to wait, and only the recap of an event that did not take place is never shown.
    private static Segment? Recap(IReadOnlyList<Segment> segments, KindFrontMatter kind) =>
        kind is EventFrontMatter { Recap.Published: not null } or EventFrontMatter { Recap: not null, TakesPlace: false }
            ? segments.FirstOrDefault(s => s.Kind == SegmentKind.Recap)
            : null;

    // Without a "recap" group, an event has no recap, so the text is left out.
    private static Segment[] Visible(IReadOnlyList<Segment> segments, int line, KindFrontMatter kind) =>
        (from segment in segments
         where segment.First <= line && !(segment.Kind == SegmentKind.Recap && kind is EventFrontMatter { Recap: null })
         select Kind(segment.Last > line ? segment with { Last = line } : segment, kind)).ToArray();

    // Only events have a recap; elsewhere the text after its marker is ordinary text.
    private static Segment Kind(Segment segment, KindFrontMatter kind) =>
        segment.Kind == SegmentKind.Recap && kind is not EventFrontMatter ? segment with { Kind = SegmentKind.Editor } : segment;

    private static void ReportRecap(SourceFile file, KindFrontMatter kind, DiagnosticBag bag)
    {
        if (kind is EventFrontMatter && file.Body.SecondRecap is { } second)
            bag.Add(Codes.SecondRecap, new Location(file.Path, second, 1), "this marker is the second of its kind; the recap has begun",
                $"Take it out: the recap begins at the first {LineScanner.RecapMark} and goes on to the end of the file.");
        var recap = file.Body.Segments.FirstOrDefault(s => s.Kind == SegmentKind.Recap);
        var isEvent = kind is EventFrontMatter;
        if (recap is null || (isEvent && file.FrontMatter.Find("recap") is YamlMap)) return;
        var (message, hint) = isEvent
            ? ("the text behind this marker is not shown, since the event has no \"recap\"",
                "Add the group \"recap:\" to the front matter, with \"published:\" or \"takeaways:\".")
            : ("only events have a recap; the text behind this marker is shown like all other",
                $"Take the marker out. To end a preview, write {LineScanner.More}.");
        bag.Add(Codes.RecapNotShown, new Location(file.Path, recap.First - 1, 1), message, hint);
    }

    private static int Line(SourceFile file, Gating gating, KindFrontMatter kind, FieldPlace place)
    {
        var map = file.Body;
        if (gating.Access == Access.Members) return 0;
        if (gating.Access == Access.Public) return map.LastLine;
        var line = gating.Cut switch
        {
            Cut.More => More(map, place),
            Cut.Posts => BeforeMarker(Posts(map, gating.Posts, kind, place), file, place.Bag),
            _ => BeforeMarker(Paragraph(file, place), file, place.Bag),
        };
        if (line >= LastText(map) && map.Segments.Count > 0)
            place.Report(Codes.PreviewShowsAll, "the preview shows the whole text", "Cut earlier, or make the page public.");
        return line;
    }

    // Whoever writes the marker wants nothing after it shown, even if the front matter does not request that.
    private static int BeforeMarker(int line, SourceFile file, DiagnosticBag bag)
    {
        if (file.Body.MoreLine is not { } marker) return line;
        bag.Add(Codes.MarkerNotUsed, new Location(file.Path, marker, 1), $"the preview is not to end at {LineScanner.More}",
            "Write \"preview: more\" to end it here, or take the marker out. It shows nothing behind this line.");
        return Math.Min(line, marker - 1);
    }

    private static int More(BodyMap map, FieldPlace place)
    {
        if (map.MoreLine is { } line) return line - 1;
        if (map.HasNearMore) return 0;
        place.Report(Codes.NoMarker, $"the preview is to end at {LineScanner.More}, and no line is that marker",
            $"Put {LineScanner.More} on a line of its own, at column 1.");
        return 0;
    }

    private static int Posts(BodyMap map, int count, KindFrontMatter kind, FieldPlace place)
    {
        if (kind is not DiscussionFrontMatter)
        {
            place.Report(Codes.PreviewOfPosts, "only discussions are cut by posts", "Choose first-paragraph or more.");
            return 0;
        }

        return map.Segments.Where(s => s.Kind == SegmentKind.Post).Skip(count - 1).FirstOrDefault()?.Last ?? map.LastLine;
    }

    private static int Paragraph(SourceFile file, FieldPlace place)
    {
        var found = FirstParagraph.In(file.Text, file.Body.Segments);
        if (found.Line > 0)
        {
            place.Bag.Add(Codes.NoFirstParagraph, new Location(file.Path, found.Line, 1),
                $"the text begins with {found.Instead} and not with a paragraph; the preview shows none of it",
                $"Write a paragraph first, or end the preview at {LineScanner.More} with \"preview: more\".");
        }

        return found.End;
    }

    private static int LastText(BodyMap map) => map.Segments.Count == 0 ? 0 : map.Segments[^1].Last;
}

/// <summary>The location for findings about one front matter key.</summary>
internal sealed record FieldPlace(DiagnosticBag Bag, Location At)
{
    /// <summary>Adds a finding at this location.</summary>
    public void Report(Code code, string message, string hint) => Bag.Add(code, At, message, hint);
}
