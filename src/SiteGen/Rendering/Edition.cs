using SiteGen.Community;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Markdown;
using SiteGen.Media;
using SiteGen.Model;

namespace SiteGen.Rendering;

/// <summary>What every output of one build draws on.</summary>
/// <param name="Site">The model.</param>
/// <param name="Texts">The words of the theme.</param>
/// <param name="Settings">The settings of the theme.</param>
/// <param name="Media">The pictures and files.</param>
/// <param name="Bag">Takes the findings.</param>
/// <param name="NoIndex">Whether this is a preview that no search engine may list.</param>
internal sealed record Edition(Site Site, Texts Texts, IReadOnlyDictionary<string, string> Settings, MediaFiles Media, DiagnosticBag Bag, bool NoIndex)
{
    private readonly NameMask _unshared = NameMask.OfShared(Site.Voices);

    /// <summary>A text as links may carry it away: without the names of those who did not agree to be shared.</summary>
    public string Shared(string text) => Wording.Replace(text, _unshared.Find(text));

    /// <summary>Where the site stands.</summary>
    public SiteAddress Address => Site.Config.Address;

    /// <summary>An image named in front matter, or null with a finding.</summary>
    public PublishedImage? Image(Yaml.Located<string> src, string file) => Media.Image(LinkTargets.Join(file, src.Value), src.At);
}
