using SiteGen.Text.Html;

namespace SiteGen.Theming.Parsing;

/// <summary>The HTML context of a template tag, which decides how a value is encoded there.</summary>
internal enum HtmlPlace
{
    /// <summary>Text between elements.</summary>
    Text,

    /// <summary>The quoted value of an attribute.</summary>
    Attribute,

    /// <summary>The quoted value of an attribute that browsers follow or load.</summary>
    Address,

    /// <summary>An element whose text browsers do not decode, such as a script; it may contain only structured data.</summary>
    Script,
}

/// <summary>The positions in a template that are not plain text.</summary>
internal sealed class HtmlPlaces
{
    /// <summary>The attributes whose value browsers follow or load, so that it could run a script.</summary>
    public static readonly IReadOnlyList<string> Addresses = ["href", "src", "poster", "action", "formaction", "data", "xlink:href"];

    /// <summary>The positions of a template that could not be parsed.</summary>
    public static readonly HtmlPlaces None = new([], [], "");

    private readonly List<(int Start, int End, HtmlPlace Place)> _places = [];
    private readonly List<(int Start, int End)> _outer;
    private readonly string _html;

    private HtmlPlaces(IReadOnlyList<HtmlTag> tags, IEnumerable<(int Start, int End)> comments, string html)
    {
        _outer = [.. tags.Select(t => (Start: t.Offset, End: t.EndOffset)).Concat(comments).OrderBy(r => r.Start)];
        (Tags, _html) = (tags, html);
        foreach (var tag in tags)
        {
            foreach (var attribute in tag.Attributes.Where(a => a.Value.Length > 0))
                _places.Add((attribute.ValueOffset,
                    attribute.ValueOffset + attribute.Value.Length,
                    Addresses.Contains(attribute.Name) ? HtmlPlace.Address : HtmlPlace.Attribute));
            if (tag.Content.Length > 0 && HtmlElement.Content(tag.Name) == HtmlContent.Raw)
                _places.Add((tag.ContentOffset, tag.ContentOffset + tag.Content.Length, HtmlPlace.Script));
        }
    }

    /// <summary>The start and end tags of the template, in order.</summary>
    public IReadOnlyList<HtmlTag> Tags { get; }

    /// <summary>Finds the contexts of a template's tags; values that no encoding would make safe are findings.</summary>
    public static HtmlPlaces Find(TemplateSource source, IReadOnlyList<TemplateTag> tags)
    {
        var html = HtmlText.Cover(source.Text, tags);
        var scanner = new HtmlScanner(source, html);
        return new HtmlPlaces([.. scanner.Tags()], scanner.Comments, html) { IsSure = scanner.IsSure };
    }

    /// <summary>Whether all contexts are known; if not, findings explain why.</summary>
    public bool IsSure { get; private init; } = true;

    /// <summary>The start of the value, script, tag or comment that contains an offset; -1 for plain text.</summary>
    public int RegionOf(int offset)
    {
        var inner = _places.BinarySearch((offset, int.MaxValue, HtmlPlace.Script)) is var found && found < 0 ? ~found - 1 : found;
        if (inner >= 0 && offset < _places[inner].End) return _places[inner].Start;
        var outer = _outer.BinarySearch((offset, int.MaxValue)) is var at && at < 0 ? ~at - 1 : at;
        return outer >= 0 && offset < _outer[outer].End ? _outer[outer].Start : -1;
    }

    /// <summary>The context of a tag.</summary>
    /// <param name="offset">An offset within it.</param>
    public HtmlPlace PlaceOf(int offset)
    {
        var (low, high) = (0, _places.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (start, end, place) = _places[middle];
            if (end <= offset) low = middle + 1;
            else if (start > offset) high = middle - 1;
            else return place == HtmlPlace.Address && IsBegun(start, offset) ? HtmlPlace.Attribute : place;
        }

        return HtmlPlace.Text;
    }

    // After a literal scheme, path or # at the start, no value can change the kind of address.
    private bool IsBegun(int start, int offset)
    {
        var literal = _html.AsSpan(start, offset - start);
        var end = literal.IndexOfAny(HtmlText.Value, HtmlText.Block, HtmlText.Partial);
        return literal[..(end < 0 ? literal.Length : end)].IndexOfAny(":/?#") >= 0;
    }
}
