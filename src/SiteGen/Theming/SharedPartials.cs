using System.Collections.Concurrent;
using HandlebarsDotNet;
using SiteGen.Theming.Syntax;
using SiteGen.Theming.Views;

namespace SiteGen.Theming;

/// <summary>Keeps the HTML that many pages share: of partials that look at nothing but the site, such as its header, once for each section; of partials that look at nothing but the card that they are given, once for each card.</summary>
internal sealed class SharedPartials
{
    // Some thirty megabytes; in a larger site the other cards are rendered wherever they stand.
    private const int MostCards = 24_000;

    private readonly IReadOnlySet<string> _ofSite;
    private readonly HashSet<string> _ofCard;
    private int _cards;

    /// <summary>Looks the partials through.</summary>
    public SharedPartials(IReadOnlyDictionary<string, ParsedTemplate> partials)
    {
        _ofSite = Sight.OfSite(partials);

        // A part of a card is kept with the card that it stands in.
        var ofItself = Sight.OfItself(partials);
        var parts = ofItself.SelectMany(name => partials[name].Includes()).Where(i => i.Arguments.Values.Count == 0).Select(i => i.Name);
        _ofCard = ofItself.Except(parts).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What the engine is to render in place of a partial; what is given to it and is not shared is rendered each time.</summary>
    public HandlebarsTemplate<TextWriter, object, object> Of(string partial, HandlebarsTemplate<TextWriter, object, object> template)
    {
        if (_ofSite.Contains(partial)) return Once(template, view => (view as PageView)?.Site, () => true);
        return _ofCard.Contains(partial) ? Once(template, view => view as CardView, () => Interlocked.Increment(ref _cards) <= MostCards) : template;
    }

    private static HandlebarsTemplate<TextWriter, object, object> Once(HandlebarsTemplate<TextWriter, object, object> template, Func<object?, object?> shared, Func<bool> isRoom)
    {
        var made = new ConcurrentDictionary<object, string>(ReferenceEqualityComparer.Instance);
        return (writer, view, data) =>
        {
            if (shared(view) is not { } part) template(writer, view, data);
            else if (made.TryGetValue(part, out var html)) writer.Write(html);
            else if (isRoom()) writer.Write(made[part] = Render(template, view, data));
            else template(writer, view, data);
        };
    }

    private static string Render(HandlebarsTemplate<TextWriter, object, object> template, object? view, object? data)
    {
        using var html = new StringWriter();
        template(html, view!, data!);
        return html.ToString();
    }
}
