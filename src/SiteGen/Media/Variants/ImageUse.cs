namespace SiteGen.Media.Variants;

/// <summary>How pages show an image, which decides how wide its copies are.</summary>
internal enum ImageUse
{
    /// <summary>As wide as a text or a card.</summary>
    Picture,

    /// <summary>Beside a name, filling a small round.</summary>
    Avatar,
}
