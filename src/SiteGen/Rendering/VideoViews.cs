using SiteGen.Content.Common;
using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Builds the views of videos: a picture that links to the video elsewhere.</summary>
internal sealed class VideoViews(RenderContext context, Dates dates)
{
    /// <summary>Returns the view of a video, or null where there is none.</summary>
    public VideoView? Create(Video? video, Page page)
    {
        if (video is null) return null;
        var image = video.Thumb is { } thumb ? context.Image(thumb, page.Source.Path) : null;
        var view = image is null ? null : context.View(image, "", null);
        return new VideoView(video.Url, view, Duration(video), [.. video.Chapters.Select(c => new ChapterView(c.At, c.Title))])
        {
            Uploaded = dates.View(video.Uploaded),
        };
    }

    // PT38M20S becomes 38:20; anything else is shown as written.
    private static string? Duration(Video video) =>
        video.Length is { } length
            ? length.ToString(length.TotalHours >= 1 ? "h\\:mm\\:ss" : "m\\:ss", CultureInfo.InvariantCulture)
            : video.Duration;
}
