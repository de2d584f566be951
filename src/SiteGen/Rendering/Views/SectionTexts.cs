using SiteGen.Configuration;

namespace SiteGen.Rendering.Views;

/// <summary>What the sections of a site and the kinds of its pages are called: the one place that makes the keys of their texts.</summary>
internal static class SectionTexts
{
    /// <summary>The title of a section, such as <c>stories</c> or <c>a-z</c>.</summary>
    public static string Section(this Texts texts, string name) => texts.Get("section" + Key(name));

    /// <summary>What a section holds, in a sentence.</summary>
    public static string SectionSummary(this Texts texts, string name) => texts.Get("summary" + Key(name));

    /// <summary>What one page of a kind is called, such as <c>story</c>.</summary>
    public static string Kind(this Texts texts, string name) => texts.Get("kind" + Key(name));

    private static string Key(string name) => string.Concat(name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
