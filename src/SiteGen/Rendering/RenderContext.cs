using SiteGen.Config;
using SiteGen.Markdown;
using SiteGen.Media;
using SiteGen.Media.Variants;
using SiteGen.Model;
using SiteGen.Privacy.Names;
using SiteGen.Source;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>The data shared by all outputs of a build.</summary>
/// <param name="Site">The model.</param>
/// <param name="Texts">The words of the theme.</param>
/// <param name="Settings">The settings of the theme.</param>
/// <param name="Media">The pictures and files.</param>
/// <param name="Bag">Receives the findings.</param>
/// <param name="NoIndex">Whether this is a preview that no search engine may list.</param>
internal sealed record RenderContext(
    Site Site,
    Texts Texts,
    IReadOnlyDictionary<string, string> Settings,
    MediaFiles Media,
    DiagnosticBag Bag,
    bool NoIndex)
{
    private readonly NameMatcher _unshared = NameMatcher.ForNames(WithheldName.Unshared(Site.ConsentPolicy));

    /// <summary>A text for links that share a page, without the names of people who did not agree to be shared.</summary>
    public string Shared(string text) => Redaction.Replace(text, [.. _unshared.Find(text, NamePlace.Text)
        .Where(m => m.Strength == NameStrength.Strong || text.AsSpan(m.Start, m.Length).SequenceEqual(m.Name.Text))
        .Select(m => new Redaction(m.Start, m.Length, Site.ConsentPolicy.Placeholders.Member))]);

    /// <summary>Whether a part of an address may be shared: it contains none of those names.</summary>
    public bool MayBeShared(string address) => _unshared.Find(address, NamePlace.Address).All(m => m.Strength == NameStrength.Weak);

    /// <summary>The date of a post; null if it has none.</summary>
    public Stamp? When(PostHeader post) =>
        post.Date is { } date && LocalTime.TryAt(date.Value, Site.Config.Zone, out var stamp) ? stamp : null;

    /// <summary>The address of the site.</summary>
    public SiteAddress Address => Site.Config.Address;

    /// <summary>The preview pictures for pages of the site, by the absolute address of the page.</summary>
    public IReadOnlyDictionary<string, ShareImageView> Cards { get; init; } = new Dictionary<string, ShareImageView>();

    /// <summary>The view of an image, with its smaller copies.</summary>
    public ImageView View(
        PublishedImage image, string alt, string? credit,
        ImageUse use = ImageUse.Picture) => new(Address.Link(image.Path), alt, image.Width, image.Height, credit)
        {
            Sources = [.. Media.Sources(image, use, Address).Select(s => new SourceView(s.Type, s.Srcset))],
        };

    /// <summary>The site's logo; null if it has none, with a finding if it cannot be published.</summary>
    public PublishedImage? Logo =>
        Site.Config.Organization.Logo is { } file ? Media.Image("content/" + file, new Location(Site.Config.File)) : null;

    /// <summary>An image named in front matter, or null with a finding.</summary>
    public PublishedImage? Image(Yaml.Located<string> src, string file) => Media.Image(LinkTargets.Join(file, src.Value), src.At);

    /// <summary>Returns the pages with these ids that are built.</summary>
    public IEnumerable<Page> PagesOf(IEnumerable<Yaml.Located<string>> ids) => ids.Select(i => Site.Pages.ById(i.Value)).OfType<Page>();

    /// <summary>Returns a page as a link by its title.</summary>
    public LinkView LinkTo(Page page) =>
        new(page.Title, Address.Link(page.Url)) { Disclosure = Disclosures.Label(page, Texts) };
}
