using System.Xml;
using SiteGen.Config;
using SiteGen.Yaml;

namespace SiteGen.Content.Common;

/// <summary>A video hosted elsewhere.</summary>
internal sealed record Video(string Url, Located<string>? Thumb, Stamp? Uploaded, string? Duration, IReadOnlyList<Chapter> Chapters)
{
    /// <summary>The length; null if the duration is not in ISO 8601 format, such as <c>PT38M20S</c>.</summary>
    public TimeSpan? Length { get; } = VideoTime.ReadDuration(Duration);
}

/// <summary>A chapter of a video, at minutes and seconds.</summary>
internal sealed record Chapter(string At, string Title)
{
    /// <summary>The start time; null with a finding if it cannot be read.</summary>
    public TimeSpan? Start { get; } = VideoTime.ReadStart(At);
}

/// <summary>Reads a video and its chapters.</summary>
internal static class VideoReader
{
    /// <summary>Returns a reader for videos with dates in a time zone.</summary>
    public static Func<Fields, Video?> In(TimeZoneInfo zone) => f =>
    {
        var url = f.Url(Key.Required("url", means: "where it is; the page links to it and embeds nothing"));
        var video = new Video(
            url ?? "", f.Raw(new("thumb", Means: "a still of it"), "file"),
            f.PastStamp(new("uploaded", Means: "with it and `thumb`, the video stands in the structured data, with its chapters"), zone),
            f.Text(new("duration", Means: "such as `PT38M20S`"), 20), f.Groups("chapters", Chapter));
        return url is null ? null : video;
    };

    private static Chapter Chapter(Fields f) => new(
        f.RequiredText(new("at", Means: "such as `\"9:30\"` or `\"1:02:03\"`, else `SG1132`"), 10, check: at => CheckStart(f, at)),
        f.RequiredText("title", 120));

    private static void CheckStart(Fields f, string at)
    {
        if (VideoTime.ReadStart(at) is null)
            f.Report(Codes.BadChapter, "at", $"\"{at}\" is no time of a video",
                "Write minutes and seconds, such as \"9:30\" or \"1:02:03\".");
    }
}

/// <summary>Reads times of videos.</summary>
internal static class VideoTime
{
    /// <summary>Parses an ISO 8601 duration such as <c>PT38M20S</c>; null if invalid.</summary>
    public static TimeSpan? ReadDuration(string? written)
    {
        if (written is null || !written.StartsWith("PT", StringComparison.Ordinal)) return null;
        try
        {
            return XmlConvert.ToTimeSpan(written) is var length && length > TimeSpan.Zero ? length : null;
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Parses a player position such as <c>9:30</c>, <c>90:00</c> or <c>1:02:03</c>; null if invalid.</summary>
    public static TimeSpan? ReadStart(string written) => written.Split(':') switch
    {
        [var minutes, var seconds] when TryNumber(minutes, 999, out var m) && TryNumber(seconds, 59, out var s) => new TimeSpan(0, m, s),
        [var hours, var minutes, var seconds] when TryNumber(hours, 99, out var h)
            && TryNumber(minutes, 59, out var m)
            && TryNumber(seconds, 59, out var s) => new TimeSpan(h, m, s),
        _ => null,
    };

    private static bool TryNumber(string digits, int most, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;
}
