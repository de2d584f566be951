using SiteGen.Theming.Templates;

namespace SiteGen.Theming.Linting;

/// <summary>What surrounds a tag of a template in the HTML, which decides how a value is encoded there.</summary>
internal enum HtmlPlace
{
    /// <summary>Text between elements.</summary>
    Text,

    /// <summary>The quoted value of an attribute.</summary>
    Attribute,

    /// <summary>The begin of an attribute that browsers follow or load.</summary>
    Address,

    /// <summary>A script, which holds structured data and nothing else.</summary>
    Script,
}

/// <summary>The places of a template where a value does not stand in plain text.</summary>
internal sealed class HtmlPlaces
{
    /// <summary>Attributes whose value browsers follow or load, so that it could run a script.</summary>
    private static readonly string[] Addresses = ["href", "src", "poster", "action", "formaction", "data", "xlink:href"];

    /// <summary>The places of a template that could not be read.</summary>
    public static readonly HtmlPlaces None = new([], "");

    private readonly List<(int Start, int End, HtmlPlace Place)> _places = [];
    private readonly string _html;

    private HtmlPlaces(IReadOnlyList<HtmlTag> tags, string html)
    {
        (Tags, _html) = (tags, html);
        foreach (var tag in tags)
        {
            if (tag.Content.Length > 0) _places.Add((tag.ContentOffset, tag.ContentOffset + tag.Content.Length, HtmlPlace.Script));
            foreach (var attribute in tag.Attributes.Where(a => a.Value.Length > 0))
                _places.Add((attribute.ValueOffset, attribute.ValueOffset + attribute.Value.Length, Addresses.Contains(attribute.Name) ? HtmlPlace.Address : HtmlPlace.Attribute));
        }
    }

    /// <summary>The begins and ends of the elements, in order.</summary>
    public IReadOnlyList<HtmlTag> Tags { get; }

    /// <summary>Finds the places of a template; values where no encoding would hold become findings.</summary>
    public static HtmlPlaces Find(TemplateSource source, IReadOnlyList<TemplateTag> tags)
    {
        var html = HtmlText.Cover(source.Text, tags);
        return new HtmlPlaces([.. new HtmlScanner(source, html).Tags()], html);
    }

    /// <summary>The place of a tag.</summary>
    /// <param name="offset">An offset within it.</param>
    public HtmlPlace PlaceOf(int offset)
    {
        foreach (var (start, end, place) in _places)
        {
            if (offset < start || offset >= end) continue;
            return place == HtmlPlace.Address && !Begins(start, offset) ? HtmlPlace.Attribute : place;
        }

        return HtmlPlace.Text;
    }

    // Behind something else, a value cannot change what kind of address it is. In a block a value may stand in the place of another.
    private bool Begins(int start, int offset)
    {
        var isInTag = true;
        for (var at = offset; at >= start; at--)
        {
            if (isInTag && HtmlText.IsMark(_html[at])) continue;
            isInTag = false;
            if (_html[at] is not (' ' or '\t' or '\n' or '\r' or '\f' or HtmlText.Block or HtmlText.Value)) return false;
        }

        return true;
    }
}
