using System.Net;
using SiteGen.Config;

namespace SiteGen.Media.Variants;

/// <summary>The <c>picture</c> element around an image of a text, and its removal if only the image is wanted.</summary>
internal static partial class PictureMarkup
{
    /// <summary>The markup after the image.</summary>
    public const string End = "</picture>";

    private const string Begin = "<picture class=\"picture\">";

    /// <summary>Returns the markup before the image.</summary>
    /// <param name="sources">The sources; at least one.</param>
    /// <param name="sizes">The display width of the image, from the theme.</param>
    public static string Render(IReadOnlyList<PictureSource> sources, string sizes) =>
        Begin + string.Concat(sources.Select(s =>
            $"<source type=\"{s.Type}\" srcset=\"{WebUtility.HtmlEncode(s.Srcset)}\" sizes=\"{WebUtility.HtmlEncode(sizes)}\">"));

    /// <summary>Returns HTML with plain images, for feeds.</summary>
    public static string Without(string html) =>
        html.Contains(Begin, StringComparison.Ordinal) ? Element().Replace(html, "${image}") : html;

    [GeneratedRegex("""<picture class="picture">(?:<source [^>]*>)*(?<image><img [^>]*>)</picture>""", RegexOptions.CultureInvariant)]
    private static partial Regex Element();
}

/// <summary>One <c>source</c> of a <c>picture</c> element.</summary>
/// <param name="Type">The media type.</param>
/// <param name="Srcset">The addresses with their widths, narrowest first, in <c>srcset</c> format.</param>
internal sealed record PictureSource(string Type, string Srcset)
{
    /// <summary>Returns the sources of variants, the format that browsers should prefer first.</summary>
    public static IReadOnlyList<PictureSource> FromVariants(IReadOnlyList<ImageVariant> variants, SiteAddress address) =>
        [.. variants.GroupBy(v => v.Format).Select(f => new PictureSource(
            f.Key.MediaType, string.Join(", ", f.Select(v => FormattableString.Invariant($"{address.Link(v.Path)} {v.Width}w")))))];
}
