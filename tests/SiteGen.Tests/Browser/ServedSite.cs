using System.Text;
using Microsoft.Playwright;
using SiteGen.Cli.Serve;

namespace SiteGen.Tests.Browser;

/// <summary>A built site as a host would serve it: whole folders by their index, and the page for what is not there.</summary>
/// <param name="address">The address of the home page, with a closing slash.</param>
/// <param name="files">The output by path.</param>
public sealed class ServedSite(string address, IReadOnlyDictionary<string, byte[]> files)
{
    /// <summary>The address of a page by its path from the home page.</summary>
    public string Address(string path) => address + path;

    /// <summary>Whether an address is one of this site's.</summary>
    public bool Owns(string url) => url.StartsWith(address, StringComparison.Ordinal);

    /// <summary>Whether there is something at an address of this site, with the place in it that the address names.</summary>
    public bool Has(string url) => files.TryGetValue(PathOf(url), out var body) && (PlaceOf(url) is not { Length: > 0 } place || Encoding.UTF8.GetString(body).Contains($" id=\"{place}\"", StringComparison.Ordinal));

    /// <summary>Answers a request for an address of this site.</summary>
    public Task Answer(IRoute route)
    {
        var path = PathOf(route.Request.Url);
        return files.TryGetValue(path, out var body)
            ? route.FulfillAsync(new() { BodyBytes = body, ContentType = MediaTypes.ForPath(path) })
            : route.FulfillAsync(new() { Status = 404, BodyBytes = files["404.html"], ContentType = MediaTypes.ForPath("404.html") });
    }

    private static string? PlaceOf(string url) => url.Split('#', 2) is [_, var place] ? Uri.UnescapeDataString(place) : null;

    private string PathOf(string url)
    {
        var path = Uri.UnescapeDataString(url[address.Length..].Split('#', '?')[0]);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
