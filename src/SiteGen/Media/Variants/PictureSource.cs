using SiteGen.Configuration;

namespace SiteGen.Media.Variants;

/// <summary>One <c>source</c> of a <c>picture</c> element.</summary>
/// <param name="Type">The media type.</param>
/// <param name="Srcset">Its addresses with their widths, the narrowest first, ready to print.</param>
internal sealed record PictureSource(string Type, string Srcset)
{
    /// <summary>The sources of some variants, the format that browsers are to take first in front.</summary>
    public static IReadOnlyList<PictureSource> FromVariants(IReadOnlyList<ImageVariant> variants, SiteAddress address) =>
        [.. variants.GroupBy(v => v.Format).Select(f => new PictureSource(f.Key.MediaType, string.Join(", ", f.Select(v => FormattableString.Invariant($"{address.Link(v.Path)} {v.Width}w")))))];
}
