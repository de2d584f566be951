using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>The functions of SiteGen that templates can call.</summary>
internal sealed class SiteFunctions
{
    private readonly ThemeParts _parts;

    /// <summary>Creates the functions for a theme.</summary>
    public SiteFunctions(ThemeParts parts)
    {
        _parts = parts;
        Text = new("t", "{{ t \"key\" name: value }}", ViewType.Text, Format)
        { Parameters = [ViewKind.Text], TakesNamed = true, Literal = 0 };
        Url = new("url", "{{ url \"/start/\" }}", ViewType.Text, a => Prefixed(Value.Written(a[0]))) { Parameters = [ViewKind.Text] };
        Asset = new("asset", "{{ asset \"css/site.css\" }}", ViewType.Text, a => AddressOf(Value.Written(a[0])))
        { Parameters = [ViewKind.Text], Literal = 0 };
        Date = new("date", "{{ date page.published \"day month year\" }}", ViewType.Text, a => Words(
            (DateView?)a[0], a.Length > 1 ? Value.Written(a[1]) : "text"))
        { Parameters = [ViewKind.Record, ViewKind.Text], Optional = 1, Literal = 1 };
        Number = new("number", "{{ number 1200 }}", ViewType.Text, a => Grouped(a[0])) { Parameters = [ViewKind.Number] };
        All = [Text, Url, Asset, Date, Number];
    }

    /// <summary>A theme text, with its placeholders replaced by named values.</summary>
    public TemplateFunction Text { get; }

    /// <summary>A site address, including the folder that the site is hosted in.</summary>
    public TemplateFunction Url { get; }

    /// <summary>The address of an asset.</summary>
    public TemplateFunction Asset { get; }

    /// <summary>Parts of a date, separated by spaces.</summary>
    public TemplateFunction Date { get; }

    /// <summary>A number in the format of the site's language.</summary>
    public TemplateFunction Number { get; }

    /// <summary>All functions of SiteGen.</summary>
    public IReadOnlyList<TemplateFunction> All { get; }

    private string Format(object?[] arguments)
    {
        var key = Value.Written(arguments[0]);
        if (arguments.Length == 1) return _parts.Texts.Get(key);
        var given = ((string Name, object? Value)[])arguments[1]!;
        var values = new (string, string)[given.Length];
        for (var i = 0; i < given.Length; i++) values[i] = (given[i].Name, Value.Written(given[i].Value));
        return _parts.Texts.Format(key, values);
    }

    private string AddressOf(string asset) =>
        _parts.Assets.PathOf(asset) is { } path
            ? $"{_parts.BasePath}{path}"
            : throw new TemplateFaultException($"no theme has an asset \"{asset}\"");

    private string Prefixed(string address)
    {
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)) return _parts.BasePath + address[1..];
        if (address.StartsWith('#') || address.Length == 0 || IsForeign(address)) return address;
        throw new TemplateFaultException($"\"{address}\" is not an address: it begins neither with / nor with https://");
    }

    private static bool IsForeign(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto";

    private static string Words(DateView? date, string parts) =>
        date is null
            ? ""
            : string.Join(
                ' ',
                parts.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(p => Value.Written(ViewRecords.DateView.Keys[p].Read(date)))
                    .Where(w => w.Length > 0));

    private string Grouped(object? number) => number switch
    {
        null => "",
        double real when Math.Abs(real) >= (double)decimal.MaxValue =>
            throw new TemplateFaultException("a number is too large to be printed"),
        _ => _parts.Texts.Number(Convert.ToDecimal(number, CultureInfo.InvariantCulture)),
    };
}
