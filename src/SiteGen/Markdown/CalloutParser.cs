using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Parsers;

namespace SiteGen.Markdown;

/// <summary>Makes callouts of the quotations that begin with a known kind. Others stay quotations with their marker, so that nothing is shown
/// as what it is not.</summary>
internal sealed class CalloutParser : AlertInlineParser
{
    /// <summary>Admits callouts in lists and quotations too.</summary>
    public CalloutParser() => AllowNestedAlerts = true;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("[!")) return false;
        var end = text.IndexOf(']');
        return end > 2 && CalloutKinds.Find(text[2..end]) is not null && base.Match(processor, ref slice);
    }
}
