using System.Globalization;
using HandlebarsDotNet;
using SiteGen.Theming.Views;

namespace SiteGen.Theming;

/// <summary>The functions that templates can call.</summary>
internal sealed class Functions(ThemeParts parts)
{
    /// <summary>A theme's text, with its placeholders filled by named values.</summary>
    public static readonly Function Text = new("t", 1, "{{t \"key\" name=value}}") { Named = true, Literal = true };

    /// <summary>An address of the site with the folder that the site is hosted in.</summary>
    public static readonly Function Url = new("url", 1, "{{url \"/start/\"}}");

    /// <summary>The address of an asset.</summary>
    public static readonly Function Asset = new("asset", 1, "{{asset \"css/site.css\"}}") { Literal = true };

    /// <summary>Whether two values are the same text.</summary>
    public static readonly Function Same = new("eq", 2, "{{#if (eq page.kind \"event\")}}") { Answers = true };

    /// <summary>All functions.</summary>
    public static readonly IReadOnlyList<Function> All = [Text, Url, Asset, Same];

    /// <summary>Adds the functions to an engine.</summary>
    public void Register(IHandlebars engine)
    {
        engine.RegisterHelper(Text.Name, (in HelperOptions _, in Context _, in Arguments arguments) => Format(arguments));
        engine.RegisterHelper(Asset.Name, (in HelperOptions _, in Context _, in Arguments arguments) => AddressOf(Written(arguments[0])));
        engine.RegisterHelper(Same.Name, (in HelperOptions _, in Context _, in Arguments arguments) => Written(arguments[0]) == Written(arguments[1]));

        // The engine prefers a function to a key of the view; {{url}} alone is always the key.
        engine.RegisterHelper(Url.Name, (in HelperOptions _, in Context view, in Arguments arguments) =>
            arguments.Length == 0 ? view.GetValue<object>(Url.Name) : Prefixed(Written(arguments[0])));
    }

    /// <summary>What a function answers to one text, the same on every page; null where only the page can tell.</summary>
    public string? Answer(string function, string text) =>
        function == Text.Name ? parts.Texts.Get(text)
        : function == Asset.Name ? AddressOf(text)
        : function == Url.Name && text is "/" or ['/', not '/', ..] ? Prefixed(text)
        : null;

    private string Format(in Arguments arguments)
    {
        var key = Written(arguments[0]);
        if (arguments.Hash.Count == 0) return parts.Texts.Get(key);
        var values = new (string, string)[arguments.Hash.Count];
        var index = 0;
        foreach (var (name, value) in arguments.Hash) values[index++] = (name, Written(value));
        return parts.Texts.Format(key, values);
    }

    private string AddressOf(string asset) =>
        parts.Assets.PathOf(asset) is { } path ? $"{parts.BasePath}{path}" : throw new TemplateFaultException($"no theme has an asset \"{asset}\"");

    private string Prefixed(string address)
    {
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)) return parts.BasePath + address[1..];
        if (address.StartsWith('#') || address.Length == 0 || IsForeign(address)) return address;
        throw new TemplateFaultException($"\"{address}\" is not an address: it begins neither with / nor with https://");
    }

    private static bool IsForeign(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto";

    /// <summary>A value as templates print it; what is missing is empty.</summary>
    private static string Written(object? value) => value switch
    {
        null or UndefinedBindingResult => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        Markup => throw new TemplateFaultException("markup cannot be given to a function"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
