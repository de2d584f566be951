using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Reading;
using SiteGen.Media;
using SiteGen.Media.Variants;

namespace SiteGen.Markdown;

/// <summary>Turns the images of a parsed text into the published ones.</summary>
internal sealed class ImageEditor(TextPlace place, Anchors anchors, MediaFiles media, MarkdownOptions setting)
{
    private const int LinesAtHead = 12;

    private readonly NameReplacer _names = new(place);

    /// <summary>Edits an image: its address, its size, and the smaller copies; one that cannot be shown is replaced by its text.</summary>
    public void Edit(LinkInline image)
    {
        var at = place.At(image.Line, image.Column);
        image.Title = _names.Change(TreeEditor.Straight(image.Title), image);
        var written = image.Url ?? "";
        var alt = InlineText.Extract(image);
        if (alt.Length == 0) setting.Bag.Add(Codes.ImageWithoutAlt, at, "the image has no alternative text", "Write ![what it shows](…).");
        if (Find(written, at) is not { } found)
        {
            // The children are already in the text; copying them would double nested images at each level.
            image.ReplaceBy(new LiteralInline(new StringSlice(alt)), copyChildren: false);
            return;
        }

        image.Url = setting.Address.Link(found.Path);
        var attributes = image.GetAttributes();
        attributes.AddProperty("width", Text(found.Width));
        attributes.AddProperty("height", Text(found.Height));
        // On a page without a cover, readers see an image near the top first.
        var isFirst = anchors.Images++ == 0
            && image.Line < LinesAtHead
            && place.Prefix.Length == 0
            && place.Page.FrontMatter.Cover is null;
        if (isFirst) attributes.AddProperty("fetchpriority", "high");
        else attributes.AddProperty("loading", "lazy");
        Offer(image, media.Sources(found, ImageUse.Picture, setting.Address));
    }

    private PublishedImage? Find(string written, Location at)
    {
        if (place.Author is not null && IsRefused(written, at)) return null;
        return written.Contains(':', StringComparison.Ordinal) || written.StartsWith('/')
            ? Elsewhere(written, at)
            : media.Image(LinkTargets.Join(place.File, written), at);
    }

    private void Offer(LinkInline image, IReadOnlyList<PictureSource> sources)
    {
        if (sources.Count == 0) return;
        image.InsertBefore(new HtmlInline(PictureMarkup.Render(sources, setting.Sizes)));
        image.InsertAfter(new HtmlInline(PictureMarkup.End));
    }

    // A person's name in a file name is an error; an organisation is withheld only together with its member.
    private bool IsRefused(string written, Location at)
    {
        if (!place.Redactor.HidesOrganisationIn(written)) return false;
        setting.Bag.Add(
            Codes.NameWithheld,
            at,
            "the address of this picture carries the organisation of its member, which may not be shown; the text of the picture stands "
                + "in its place",
            "Rename the file, or leave the picture out.");
        return true;
    }

    private PublishedImage? Elsewhere(string written, Location at)
    {
        setting.Bag.Add(
            Codes.ImageElsewhere, at, $"the image \"{written}\" is not a file of the site",
            "Put it into content/media/ and write its path, such as ../media/a.png.");
        return null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
