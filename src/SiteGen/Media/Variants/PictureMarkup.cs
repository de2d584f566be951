using System.Net;
using SiteGen.Config;

namespace SiteGen.Media.Variants;

/// <summary>The <c>picture</c> element around an image of a text, and its removal where the image alone is wanted.</summary>
internal static partial class PictureMarkup
{
    /// <summary>What stands behind the image.</summary>
    public const string End = "</picture>";

    private const string Begin = "<picture class=\"picture\">";

    /// <summary>What stands in front of the image.</summary>
    /// <param name="sources">The sources; at least one.</param>
    /// <param name="sizes">How wide the image is shown, as the theme says.</param>
    public static string Render(IReadOnlyList<PictureSource> sources, string sizes) =>
        Begin + string.Concat(sources.Select(s =>
            $"<source type=\"{s.Type}\" srcset=\"{WebUtility.HtmlEncode(s.Srcset)}\" sizes=\"{WebUtility.HtmlEncode(sizes)}\">"));

    /// <summary>A text with its images alone, as feeds carry them.</summary>
    public static string Without(string html) =>
        html.Contains(Begin, StringComparison.Ordinal) ? Element().Replace(html, "${image}") : html;

    [GeneratedRegex("""<picture class="picture">(?:<source [^>]*>)*(?<image><img [^>]*>)</picture>""", RegexOptions.CultureInvariant)]
    private static partial Regex Element();
}

/// <summary>One <c>source</c> of a <c>picture</c> element.</summary>
/// <param name="Type">The media type.</param>
/// <param name="Srcset">Its addresses with their widths, the narrowest first, ready to print.</param>
internal sealed record PictureSource(string Type, string Srcset)
{
    /// <summary>The sources of some variants, the format that browsers are to take first in front.</summary>
    public static IReadOnlyList<PictureSource> FromVariants(IReadOnlyList<ImageVariant> variants, SiteAddress address) =>
        [.. variants.GroupBy(v => v.Format).Select(f => new PictureSource(
            f.Key.MediaType, string.Join(", ", f.Select(v => FormattableString.Invariant($"{address.Link(v.Path)} {v.Width}w")))))];
}
