using System.Text.Json;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Support;

/// <summary>The structured data of a page.</summary>
internal static class JsonLd
{
    /// <summary>Returns the nodes of an output.</summary>
    public static IReadOnlyList<JsonElement> Graph(this TestBuild build, string path) =>
        [.. JsonDocument.Parse(Script(build.Text(path))).RootElement.GetProperty("@graph").EnumerateArray()];

    /// <summary>Returns the one node of a type of an output.</summary>
    public static JsonElement Node(this TestBuild build, string path, string type) =>
        Assert.Single(build.Graph(path), n => n.GetProperty("@type").GetString() == type);

    /// <summary>Returns the text of a property, or null where the node has none.</summary>
    public static string? Text(this JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) ? value.ToString() : null;

    /// <summary>Returns the items of a property; none where the node has none.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) ? [.. value.EnumerateArray()] : [];

    /// <summary>Returns the types of the nodes of an output, without the way from home, the site and its publisher.</summary>
    public static string Types(this TestBuild build, string path) =>
        string.Join(' ', build.Graph(path).Select(n => n.GetProperty("@type").GetString()!).Except(["BreadcrumbList", "WebSite", "Organization"]));

    /// <summary>Returns the structured data of an output as it is written.</summary>
    public static string Data(this TestBuild build, string path) => Script(build.Text(path));

    private static string Script(string html) =>
        Assert.Single(new HtmlParser().ParseDocument(html).QuerySelectorAll("script[type='application/ld+json']")).TextContent;
}
