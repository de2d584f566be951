namespace SiteGen.Theming.Templates;

/// <summary>What a page in the making consists of: the view, the variables of the template that is being rendered, and the text so
/// far.</summary>
/// <param name="view">What the layout begins with.</param>
/// <param name="html">Takes the text.</param>
internal sealed class RenderState(object view, TextWriter html)
{
    // Far more than any page has, and reached within seconds.
    private const int MaxRounds = 10_000_000;
    private const int MaxLength = 64 * 1024 * 1024;

    private int _rounds, _length;

    /// <summary>What the layout begins with.</summary>
    public object View { get; } = view;

    /// <summary>The variables of the template that is being rendered, by their numbers.</summary>
    public object?[] Variables { get; set; } = [];

    /// <summary>Writes markup as it is.</summary>
    public void WriteRaw(string markup)
    {
        Count(markup.Length);
        html.Write(markup);
    }

    /// <summary>Writes a text, encoded.</summary>
    public void Write(string text)
    {
        Count(text.Length);
        HtmlEncoder.Write(text, html);
    }

    /// <summary>Counts a round of a loop.</summary>
    /// <exception cref="TemplateFaultException">The loops of the page do not come to an end within all bounds.</exception>
    public void CountRound()
    {
        if (++_rounds > MaxRounds)
            throw new TemplateFaultException(
                FormattableString.Invariant($"the loops of the page have gone round over {MaxRounds:N0} times"));
    }

    private void Count(int length)
    {
        if ((_length += length) > MaxLength)
            throw new TemplateFaultException(FormattableString.Invariant($"the page is over {MaxLength / 1024 / 1024} megabytes long"));
    }
}

/// <summary>Where a loop is.</summary>
/// <param name="Index">The round, from 0.</param>
/// <param name="IsLast">Whether it is the last one.</param>
internal sealed record LoopRound(int Index, bool IsLast);

/// <summary>A template that cannot go on with the page that it was given.</summary>
internal sealed class TemplateFaultException(string message) : Exception(message)
{
    /// <summary>Where in the templates it happened; null where that is not known.</summary>
    public Location? At { get; init; }
}
