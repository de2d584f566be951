namespace SiteGen.Loading;

/// <summary>Finds the last line of the first paragraph: the first run of text lines that are no heading, colon line or marker.</summary>
internal sealed class FirstParagraph
{
    private bool _over;

    /// <summary>The last line of it so far, or 0.</summary>
    public int End { get; private set; }

    /// <summary>Looks at the next line.</summary>
    public void See(ReadOnlySpan<char> line, int number)
    {
        if (_over) return;
        var text = !line.IsWhiteSpace() && !line.StartsWith("#") && !line.StartsWith(":::") && !line.StartsWith("<!--");
        if (text) End = number;
        else _over = End > 0;
    }
}
