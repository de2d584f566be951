namespace SiteGen.Checks;

/// <summary>The addresses that one output names, taken from its attributes and style sheets.</summary>
internal sealed class NamedAddresses(AddressTable table, string output)
{
    private readonly List<int> _resources = [];
    private readonly List<int> _links = [];
    private bool _isAddress;
    private string? _content;

    /// <summary>Starts a new element.</summary>
    public void BeginElement() => (_isAddress, _content) = (false, null);

    /// <summary>The files that the output names.</summary>
    public NamedFiles All => new(Distinct(_resources), Distinct(_links));

    /// <summary>Adds the addresses of an attribute, if it names any.</summary>
    public void Attribute(ReadOnlySpan<char> element, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("href"):
                if (element.SequenceEqual("a") || element.SequenceEqual("area")) Add(_links, value);
                else Resource(value);
                break;
            case 3 when name.SequenceEqual("src") || name.SequenceEqual("url"):
            case 4 when name.SequenceEqual("data") && element.SequenceEqual("object"):
            case 6 when name.SequenceEqual("poster"):
            case 10 when name.SequenceEqual("xlink:href"):
                Resource(value);
                break;
            case 6 when name.SequenceEqual("srcset"):
            case 11 when name.SequenceEqual("imagesrcset"):
                Candidates(value);
                break;
            case 5 when name.SequenceEqual("style"):
                Style(value);
                break;
            case >= 4 and <= 10 when element.SequenceEqual("meta"):
                Meta(name, value);
                break;
            default:
                break;
        }
    }

    /// <summary>Adds an address that is loaded or named.</summary>
    public void Resource(ReadOnlySpan<char> value) => Add(_resources, value);

    /// <summary>Adds every <c>url()</c> of a style sheet.</summary>
    public void Style(ReadOnlySpan<char> css)
    {
        for (var at = css.IndexOf("url("); at >= 0; at = css.IndexOf("url("))
        {
            css = css[(at + 4)..].TrimStart(" \n\t\r\f");
            var quote = css.IsEmpty ? '\0' : css[0];
            if (quote is '"' or '\'') css = css[1..];
            var end = quote is '"' or '\'' ? css.IndexOf(quote) : css.IndexOf(')');
            if (end < 0) return;
            Resource(css[..end]);
        }
    }

    // The attribute that identifies a meta element may follow its content.
    private void Meta(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (!name.SequenceEqual("content")) _isAddress |= NamesAddress(value);
        else if (_isAddress) Resource(value);
        else _content = value.ToString();
        if (!_isAddress || _content is null) return;
        Resource(_content);
        _content = null;
    }

    private static bool NamesAddress(ReadOnlySpan<char> property) =>
        property.SequenceEqual("og:image") || property.SequenceEqual("og:image:url") || property.SequenceEqual("og:image:secure_url")
        || property.SequenceEqual("og:url") || property.SequenceEqual("og:video") || property.SequenceEqual("og:audio")
        || property.SequenceEqual("twitter:image");

    // In "a.png 480w, b.png 960w", an address ends at white space, and a description at a comma.
    private void Candidates(ReadOnlySpan<char> value)
    {
        while (true)
        {
            value = value.TrimStart(" \n\t\r\f,");
            if (value.IsEmpty) return;
            var end = value.IndexOfAny(" \n\t\r\f") is var space && space < 0 ? value.Length : space;
            Resource(value[..end].TrimEnd(','));
            var isLast = value[end - 1] == ',';
            value = value[end..];
            if (isLast) continue;
            var comma = value.IndexOf(',');
            value = comma < 0 ? default : value[(comma + 1)..];
        }
    }

    private void Add(List<int> to, ReadOnlySpan<char> value) => Keep(to, table.NumberOf(value, output));

    private static void Keep(List<int> to, int number)
    {
        if (number != AddressTable.Foreign) to.Add(number);
    }

    private static int[] Distinct(List<int> numbers)
    {
        numbers.Sort();
        var kept = 0;
        for (var i = 0; i < numbers.Count; i++)
            if (i == 0 || numbers[i] != numbers[kept - 1]) numbers[kept++] = numbers[i];
        return kept == 0 ? [] : [.. numbers[..kept]];
    }
}

/// <summary>The files that an output names, as sorted numbers of the table.</summary>
/// <param name="Resources">Files that the output loads or names.</param>
/// <param name="Links">Files that the output links to.</param>
internal sealed record NamedFiles(int[] Resources, int[] Links)
{
    /// <summary>An output that names nothing.</summary>
    public static NamedFiles None { get; } = new([], []);
}
