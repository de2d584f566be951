namespace SiteGen.Theming.Templates;

/// <summary>The state of a page being rendered: the view, the variables of the current template, and the output.</summary>
/// <param name="view">The view that the layout starts with.</param>
/// <param name="html">Receives the output.</param>
internal sealed class RenderState(object view, TextWriter html)
{
    // Far more than any page needs, and reached within seconds.
    private const int MaxRounds = 10_000_000;
    private const int MaxLength = 64 * 1024 * 1024;

    private int _rounds, _length;

    /// <summary>The view that the layout starts with.</summary>
    public object View { get; } = view;

    /// <summary>The variables of the current template, by number.</summary>
    public object?[] Variables { get; set; } = [];

    /// <summary>Writes markup without encoding.</summary>
    public void WriteRaw(string markup)
    {
        Count(markup.Length);
        html.Write(markup);
    }

    /// <summary>Writes a text with encoding.</summary>
    public void Write(string text)
    {
        Count(text.Length);
        HtmlEncoder.Write(text, html);
    }

    /// <summary>Counts an iteration of a loop.</summary>
    /// <exception cref="TemplateFaultException">The loops of the page exceed the maximum number of iterations.</exception>
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

/// <summary>The current iteration of a loop.</summary>
/// <param name="Index">The index of the iteration, from 0.</param>
/// <param name="IsLast">Whether it is the last iteration.</param>
internal sealed record LoopRound(int Index, bool IsLast);

/// <summary>Thrown when a template cannot render the current page.</summary>
internal sealed class TemplateFaultException(string message) : Exception(message)
{
    /// <summary>The location in the templates; null if it is unknown.</summary>
    public Location? At { get; init; }
}
