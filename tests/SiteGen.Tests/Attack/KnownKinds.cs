using System.Text;
using SiteGen.Tests.Rendering;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Attack;

/// <summary>The elements and attributes that a site has which nobody attacks.</summary>
internal static class KnownKinds
{
    // What the harmless word in the full site does not bring about.
    private static readonly string[] Besides = ["<a>", "<a href>", "<a title>", "<a rel>", "<img title>", "<strong>", "<em>", "<hr>", "<ol start>", "<h4>", "<h5>", "<h6>", "<h4 id>", "<h5 id>", "<h6 id>", "<code class>", "<br>", "<input checked>", "<ol class>"];

    /// <summary>The full site with a harmless word in every place.</summary>
    public static AttackedSite Harmless { get; } = AttackedSite.Of(_ => AttackedSite.Harmless, _ => [AttackedSite.Harmless, "https://harmless.test/"]);

    /// <summary>The full site with nothing in its fields but what is usual.</summary>
    public static AttackedSite Usual { get; } = AttackedSite.Of(_ => null, _ => [AttackedSite.Harmless]);

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } = Pages(Harmless.Build).Concat(Pages(Usual.Build)).Concat(Pages(SampleOutput.Build)).SelectMany(InertHtml.Kinds).Concat(Besides).ToHashSet();

    private static IEnumerable<string> Pages(TestBuild build) =>
        build.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(f => Encoding.UTF8.GetString(f.Value));
}
