using System.Collections.Concurrent;
using HandlebarsDotNet;
using SiteGen.Theming.Linting;
using SiteGen.Theming.Syntax;
using SiteGen.Theming.Views;

namespace SiteGen.Theming;

/// <summary>Keeps the HTML that many pages share: of partials that look at nothing but the site, such as its header, once for each section; of partials that look at nothing but the card that they are given, once for each card.</summary>
internal sealed class SharedPartials
{
    // Some thirty megabytes; in a larger site the other cards are rendered wherever they stand.
    private const int MostCards = 24_000;

    private static readonly HashSet<string> CardKeys = [.. new ViewTypes(typeof(CardView)).Keys(typeof(CardView)).Keys];

    private readonly IReadOnlySet<string> _ofSite;
    private readonly HashSet<string> _ofCard;
    private int _helpers;
    private int _cards;

    /// <summary>Looks the partials through.</summary>
    public SharedPartials(IReadOnlyDictionary<string, ParsedTemplate> partials)
    {
        _ofSite = Sight.Of(partials, new HashSet<string>(StringComparer.Ordinal) { "site" });

        // What stands in a card, about the same card, is kept with it.
        var ofCard = Sight.Of(partials, CardKeys);
        _ofCard = ofCard.Except(ofCard.SelectMany(name => partials[name].Parts())).Except(_ofSite).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Registers a partial with the engine; for a view that is not shared, it is rendered each time.</summary>
    public void Register(IHandlebars engine, string partial, HandlebarsTemplate<TextWriter, object, object> template)
    {
        if (_ofSite.Contains(partial)) Keep(engine, partial, template, view => (view as PageView)?.Site);
        else if (_ofCard.Contains(partial)) Keep(engine, partial, template, view => view as CardView);
        else engine.RegisterTemplate(partial, template);
    }

    // The engine hands a partial no writer that takes HTML as it is; a helper gets one.
    private void Keep(IHandlebars engine, string partial, HandlebarsTemplate<TextWriter, object, object> template, Func<object?, object?> shared)
    {
        var helper = $"kept-{++_helpers}";
        var made = new ConcurrentDictionary<object, string>(ReferenceEqualityComparer.Instance);
        engine.RegisterHelper(helper, (in EncodedTextWriter writer, in HelperOptions options, in Context view, in HandlebarsDotNet.Arguments _) =>
        {
            var part = shared(view.Value);
            if (part is not null && made.TryGetValue(part, out var kept)) writer.WriteSafeString(kept);
            else if (part is not null && IsRoom(part)) writer.WriteSafeString(made[part] = Html(template, options.Frame));
            else Write(template, options.Frame, writer.CreateWrapper());
        });
        engine.RegisterTemplate(partial, $"{{{{{helper}}}}}");
    }

    private bool IsRoom(object part) => part is not CardView || Interlocked.Increment(ref _cards) <= MostCards;

    private static string Html(HandlebarsTemplate<TextWriter, object, object> template, BindingContext frame)
    {
        var html = new StringWriter();
        Write(template, frame, html);
        return html.ToString();
    }

    private static void Write(HandlebarsTemplate<TextWriter, object, object> template, BindingContext frame, TextWriter to)
    {
        using (to) template(to, frame, null!);
    }
}
