using SiteGen.Content.Common;
using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.JsonLd;

/// <summary>Builds the nodes of videos. Search engines reject a video without a picture or a date.</summary>
internal sealed class VideoNodes(RenderContext context)
{
    private static readonly string[] Formats = [".mp4", ".m4v", ".webm", ".ogv", ".mov", ".mkv", ".m3u8"];

    /// <summary>Returns the node of a page's video, or null where there is none or it lacks a picture or a date.</summary>
    public VideoNode? From(Video? video, Page page, PageFacts facts)
    {
        if (video is not { Thumb: { } thumb, Uploaded: { } uploaded } || context.Image(thumb, page.Source.Path) is not { } image)
            return null;
        var path = new Uri(video.Url).AbsolutePath;
        var isFile = Formats.Any(f => path.EndsWith(f, StringComparison.OrdinalIgnoreCase));
        return new VideoNode(facts.Title, facts.Summary, context.Address.Absolute(image.Path), uploaded.IsoMoment)
        {
            ContentUrl = isFile ? video.Url : null,
            Url = isFile ? null : video.Url,
            Duration = video.Length is null ? null : video.Duration,
            HasPart = Clips(video),
        };
    }

    // A clip ends where the next one begins, and the last clip ends with the video.
    private static List<ClipNode>? Clips(Video video)
    {
        var chapters = video.Chapters.Where(c => c.Start is not null).ToList();
        var ends = chapters.Skip(1).Select(c => c.Start).Append(video.Length).ToList();
        var clips = chapters.Select((chapter, i) => Clip(video.Url, chapter, ends[i])).ToList();
        return clips.Count > 0 ? clips : null;
    }

    private static ClipNode Clip(string url, Chapter chapter, TimeSpan? end)
    {
        var start = chapter.Start!.Value;
        return new ClipNode(chapter.Title, Seconds(start), end is { } until && until > start ? Seconds(until) : null, AtTime(url, start));
    }

    // Media Fragments URI 1.0; an address that already has a fragment cannot take another.
    private static string? AtTime(string url, TimeSpan start) =>
        url.Contains('#', StringComparison.Ordinal) ? null : string.Create(CultureInfo.InvariantCulture, $"{url}#t={Seconds(start)}");

    private static int Seconds(TimeSpan time) => (int)time.TotalSeconds;
}
