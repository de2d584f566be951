using SiteGen.Privacy.Names;

namespace SiteGen.Privacy.Leaks;

/// <summary>The text of a file by its role for readers: visible text, accompanying values, addresses, and code that only browsers read. Not
/// thread-safe.</summary>
internal sealed class OutputText
{
    private readonly MarkupReading _markup;
    private readonly JsonReading _json;
    private char[] _decoded = new char[1 << 16];

    private readonly KnownTexts? _known;

    /// <summary>Creates an empty reader.</summary>
    /// <param name="known">Texts to skip; null to read all.</param>
    public OutputText(KnownTexts? known = null)
    {
        _known = known;
        // Visible text and accompanying values share one kind, since words are words in both.
        (Text, Aside, Addresses, Bylines, Code) = (new(known, 0), new(known, 0), new(known, 1), new(known, 2), new(known, 3));
        All = [
            (Text, NamePlace.Text),
            (Aside, NamePlace.Text),
            (Bylines, NamePlace.Byline),
            (Addresses, NamePlace.Address),
            (Code, NamePlace.Code)
        ];
        _json = new JsonReading(this);
        _markup = new MarkupReading(this, _json);
    }

    /// <summary>The visible text.</summary>
    public DecodedText Text { get; }

    /// <summary>Text beside the visible text, each value separate: attributes, comments, structured data.</summary>
    public DecodedText Aside { get; }

    /// <summary>The decoded addresses.</summary>
    public DecodedText Addresses { get; }

    /// <summary>The names of creators.</summary>
    public DecodedText Bylines { get; }

    /// <summary>Scripts, styles, ids and classes.</summary>
    public DecodedText Code { get; }

    /// <summary>A buffer for the shingles of the file.</summary>
    public List<ulong> Shingles { get; } = [];

    /// <summary>All texts with their kinds of place.</summary>
    public (DecodedText Text, NamePlace Place)[] All { get; }

    /// <summary>Whether the last file was readable text: decoded text contains no NUL characters in any known encoding.</summary>
    public bool IsReadable { get; private set; } = true;

    /// <summary>Reads a file.</summary>
    /// <param name="format">The format of the file.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="encoding">The encoding; null for the likeliest one.</param>
    public void Read(OutputFormat format, ReadOnlySpan<byte> bytes, Encoding? encoding = null)
    {
        var text = OutputFormats.Decode(bytes, ref _decoded, encoding);
        IsReadable = format != OutputFormat.Plain || !text.Contains('\0');
        Read(format, text);
    }

    /// <summary>Reads a text.</summary>
    public void Read(OutputFormat format, ReadOnlySpan<char> text)
    {
        Clear();
        if (format is OutputFormat.Html or OutputFormat.Svg or OutputFormat.Xml) ReadMarkup(format, text);
        else if (format == OutputFormat.Json) _json.Read(text, 0);
        else if (format == OutputFormat.Folded) Escapes.AddUnfolded(text, Text);
        else if (format is OutputFormat.Css or OutputFormat.Script) Escapes.AddUnescaped(text, 0, Code, isCss: format == OutputFormat.Css);
        else if (format == OutputFormat.Plain) Escapes.AddUnescaped(text, 0, Text);
        AddAddressesWithin(Text);
        AddAddressesWithin(Aside);
    }

    /// <summary>Ends the file.</summary>
    /// <param name="isClean">Whether nothing was found in the file, so that its texts need not be searched again.</param>
    public void EndFile(bool isClean) => _known?.EndFile(isClean);

    /// <summary>Adds an address.</summary>
    /// <param name="address">The address, possibly with escapes.</param>
    /// <param name="source">The position of the address in the file.</param>
    public void AddAddress(ReadOnlySpan<char> address, int source)
    {
        if (AddressText.IsEncoded(address)) address = Escapes.DecodedAddress(address);
        Addresses.Add(address, source);
        Addresses.EndText(source);
    }

    /// <summary>Adds a value that accompanies the visible text.</summary>
    /// <param name="value">The decoded value.</param>
    /// <param name="source">The position of the value in the file.</param>
    /// <param name="isByline">Whether the value names a creator.</param>
    public void AddValue(ReadOnlySpan<char> value, int source, bool isByline = false)
    {
        if (IsAddress(value))
        {
            AddAddress(value, source);
            return;
        }

        var to = isByline ? Bylines : Aside;
        to.Add(value, source);
        to.EndText(source);
    }

    /// <summary>Whether an entire value is an address.</summary>
    public static bool IsAddress(ReadOnlySpan<char> value) =>
        (value.StartsWith("http://") || value.StartsWith("https://") || value.StartsWith("mailto:") || value.StartsWith("/"))
            && value.IndexOfAny(" \n") < 0;

    // Line breaks in markup are not visible, however many there are.
    private void ReadMarkup(OutputFormat format, ReadOnlySpan<char> text)
    {
        _markup.Read(format, text, 0);
        Text.Replace('\n', ' ');
        Aside.Replace('\n', ' ');
    }

    private void Clear()
    {
        foreach (var (text, _) in All) text.Clear();
    }

    // An address within a text may be escaped.
    private void AddAddressesWithin(DecodedText text)
    {
        var whole = text.Span;
        for (var at = whole.IndexOf('%'); at >= 0 && at < whole.Length;)
        {
            var start = whole[..at].LastIndexOfAny(" \n\0") + 1;
            var end = whole[at..].IndexOfAny(" \n\0") is var found && found < 0 ? whole.Length : at + found;
            if (at + 2 < end && char.IsAsciiHexDigit(whole[at + 1]) && char.IsAsciiHexDigit(whole[at + 2]))
                AddAddress(whole[start..end], text.Source(start));
            at = whole[end..].IndexOf('%') is var next && next < 0 ? -1 : end + next;
        }
    }
}
