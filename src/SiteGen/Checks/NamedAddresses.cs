namespace SiteGen.Checks;

/// <summary>The addresses that one output names, taken from its attributes and style sheets. One thread uses one at a time.</summary>
internal sealed class NamedAddresses(AddressTable table)
{
    private readonly List<int> _resources = [];
    private readonly List<int> _links = [];
    private string _output = "";
    private bool _isAddress;
    private byte[]? _content;

    /// <summary>Begins with an output.</summary>
    public void Begin(string output)
    {
        _output = output;
        _resources.Clear();
        _links.Clear();
        BeginElement();
    }

    /// <summary>Begins with an element of it.</summary>
    public void BeginElement() => (_isAddress, _content) = (false, null);

    /// <summary>What the output names.</summary>
    public NamedFiles All => new(Distinct(_resources), Distinct(_links));

    /// <summary>Takes an attribute, if it is one that names addresses.</summary>
    public void Attribute(ReadOnlySpan<byte> element, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("href"u8):
                if (element.SequenceEqual("a"u8) || element.SequenceEqual("area"u8)) Add(_links, value);
                else Resource(value);
                break;
            case 3 when name.SequenceEqual("src"u8) || name.SequenceEqual("url"u8):
            case 4 when name.SequenceEqual("data"u8) && element.SequenceEqual("object"u8):
            case 6 when name.SequenceEqual("poster"u8):
            case 10 when name.SequenceEqual("xlink:href"u8):
                Resource(value);
                break;
            case 6 when name.SequenceEqual("srcset"u8):
            case 11 when name.SequenceEqual("imagesrcset"u8):
                Candidates(value);
                break;
            case 5 when name.SequenceEqual("style"u8):
                Style(value);
                break;
            case >= 4 and <= 10 when element.SequenceEqual("meta"u8):
                Meta(name, value);
                break;
            default:
                break;
        }
    }

    /// <summary>Takes an address that loads or names something.</summary>
    public void Resource(ReadOnlySpan<byte> value) => Add(_resources, value);

    /// <summary>Takes every <c>url()</c> of a style sheet.</summary>
    public void Style(ReadOnlySpan<byte> css)
    {
        for (var at = css.IndexOf("url("u8); at >= 0; at = css.IndexOf("url("u8))
        {
            css = css[(at + 4)..].TrimStart(" \n\t\r\f"u8);
            var quote = css.IsEmpty ? default : css[0];
            if (quote is (byte)'"' or (byte)'\'') css = css[1..];
            var end = quote is (byte)'"' or (byte)'\'' ? css.IndexOf(quote) : css.IndexOf((byte)')');
            if (end < 0) return;
            Resource(css[..end]);
        }
    }

    // Which meta element this is may stand behind what it says.
    private void Meta(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (!name.SequenceEqual("content"u8)) _isAddress |= NamesAddress(value);
        else if (_isAddress) Resource(value);
        else _content = value.ToArray();
        if (!_isAddress || _content is null) return;
        Resource(_content);
        _content = null;
    }

    private static bool NamesAddress(ReadOnlySpan<byte> property) =>
        property.SequenceEqual("og:image"u8) || property.SequenceEqual("og:image:url"u8) || property.SequenceEqual("og:image:secure_url"u8)
        || property.SequenceEqual("og:url"u8) || property.SequenceEqual("og:video"u8) || property.SequenceEqual("og:audio"u8)
        || property.SequenceEqual("twitter:image"u8);

    // "a.png 480w, b.png 960w": an address ends at white space, and a description at a comma.
    private void Candidates(ReadOnlySpan<byte> value)
    {
        while (true)
        {
            value = value.TrimStart(" \n\t\r\f,"u8);
            if (value.IsEmpty) return;
            var end = value.IndexOfAny(" \n\t\r\f"u8) is var space && space < 0 ? value.Length : space;
            Resource(value[..end].TrimEnd((byte)','));
            var isLast = value[end - 1] == ',';
            value = value[end..];
            if (isLast) continue;
            var comma = value.IndexOf((byte)',');
            value = comma < 0 ? default : value[(comma + 1)..];
        }
    }

    private void Add(List<int> to, ReadOnlySpan<byte> value) => Keep(to, table.NumberOf(value, _output));

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

/// <summary>The files that an output names, by their numbers in the table, in order.</summary>
/// <param name="Resources">Those that it loads or names.</param>
/// <param name="Links">Those that its readers can go to.</param>
internal sealed record NamedFiles(int[] Resources, int[] Links)
{
    /// <summary>An output that names nothing.</summary>
    public static NamedFiles None { get; } = new([], []);
}
