using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

/// <summary>The sample community, built once, every page parsed.</summary>
internal static class SampleOutput
{
    /// <summary>The build.</summary>
    public static TestBuild Build { get; } = TestSite.Build(Repository.Sample());

    /// <summary>The pages of the sample by path, redirects aside.</summary>
    public static IReadOnlyDictionary<string, IDocument> Pages { get; } = Parse(Build);

    /// <summary>The pages of a build by path, redirects aside.</summary>
    public static Dictionary<string, IDocument> Parse(TestBuild build) => build.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal))
        .Select(f => (Path: f, Page: (IDocument)new HtmlParser().ParseDocument(build.Text(f))))
        .Where(p => p.Page.QuerySelector("meta[http-equiv=refresh]") is null)
        .OrderBy(p => p.Path, StringComparer.Ordinal)
        .ToDictionary(p => p.Path, p => p.Page, StringComparer.Ordinal);

    /// <summary>What is wrong with the pages by a rule, each with its path.</summary>
    public static IEnumerable<string> Against(Func<string, IDocument, IEnumerable<string>> rule) =>
        Pages.SelectMany(p => rule(p.Key, p.Value).Select(fault => $"{p.Key}: {fault}"));

    /// <summary>The site path of a page's file.</summary>
    public static string Url(string file) => "/" + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);
}
