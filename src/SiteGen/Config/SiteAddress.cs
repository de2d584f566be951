namespace SiteGen.Config;

/// <summary>The base address of the site; the only place that turns site paths into links and addresses.</summary>
/// <param name="Origin">Scheme and host, such as <c>https://circle.example</c>, without a trailing slash.</param>
/// <param name="BasePath">The path below the host, such as <c>/community</c>, or empty.</param>
internal sealed record SiteAddress(string Origin, string BasePath)
{
    /// <summary>The host, without its port.</summary>
    public string Host => new Uri(Origin).Host;

    /// <summary>Parses an absolute http or https address without query and fragment.</summary>
    public static SiteAddress? TryParse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")) return null;
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0 || uri.Host.Length == 0) return null;
        return new SiteAddress(uri.GetLeftPart(UriPartial.Authority), uri.AbsolutePath.TrimEnd('/'));
    }

    /// <summary>Returns a site path such as <c>/a/</c> as a link that works below the base path.</summary>
    public string Link(string path) => BasePath + path;

    /// <summary>Returns a site path as an absolute address.</summary>
    public string Absolute(string path) => Origin + BasePath + path;
}
