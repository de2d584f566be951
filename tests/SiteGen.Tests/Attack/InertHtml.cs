using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Attack;

/// <summary>What a page may hold: the elements and attributes that are known, addresses of the web, and nothing that runs.</summary>
internal static partial class InertHtml
{
    private const string Policy = "default-src 'none'";
    private static readonly string[] Addresses = ["href", "src", "srcset", "action", "formaction", "poster", "data", "cite", "background", "xlink:href", "ping", "manifest", "longdesc"];
    private static readonly string[] Landmarks = ["main", "h1", "header", "footer", "nav", "aside", "form", "title", "body", "head"];

    /// <summary>The pages with a policy of their own whose only content is where to go.</summary>
    public static bool IsRedirect(IHtmlDocument page) => page.QuerySelector("meta[http-equiv=refresh]") is not null;

    /// <summary>Reads a page as browsers do.</summary>
    public static IHtmlDocument Read(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>Everything that is wrong with a whole page.</summary>
    public static IEnumerable<string> Page(string html)
    {
        var page = Read(html);
        var policy = page.Head?.Children.FirstOrDefault(e => e.GetAttribute("http-equiv") == "Content-Security-Policy");
        if (policy?.GetAttribute("content")?.StartsWith(Policy, StringComparison.Ordinal) != true) yield return "has no strict policy";
        else if (policy.GetAttribute("content")!.Contains("unsafe", StringComparison.Ordinal)) yield return "has a policy that admits inline scripts or styles";
        else if (page.Head!.Children.TakeWhile(e => e != policy).Any(e => e.LocalName != "meta")) yield return "loads something before its policy";
        if (!IsRedirect(page) && (page.QuerySelectorAll("main").Length != 1 || page.QuerySelectorAll("h1").Length != 1)) yield return "has not one main and one h1";
        foreach (var double_ in page.All.Where(e => e.HasAttribute("id")).GroupBy(e => e.Id).Where(g => g.Count() > 1)) yield return $"has the id {double_.Key} twice";
        foreach (var fault in In(page)) yield return fault;
    }

    /// <summary>Everything that is wrong with a piece of HTML, as readers of feeds show it.</summary>
    public static IEnumerable<string> Fragment(string html) => In(Read($"<!doctype html><body><div>{html}</div>"));

    /// <summary>The landmarks of a page, which no text may change.</summary>
    public static string Structure(string html)
    {
        var page = Read(html);
        return string.Join(' ', Landmarks.Select(l => $"{l}={page.QuerySelectorAll(l).Length}")) + " " + string.Join('>', page.Body!.Children.Select(e => e.LocalName));
    }

    /// <summary>The elements and attributes of a page.</summary>
    public static IEnumerable<string> Kinds(string html) => Kinds(Read(html));

    /// <summary>What is wrong with an address, or null.</summary>
    public static string? Address(string address)
    {
        var read = new string([.. address.Where(c => c is not ('\t' or '\n' or '\r'))]).TrimStart([.. Enumerable.Range(0, 33).Select(i => (char)i)]);
        if (read.Any(c => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control)) return $"an address with hidden characters: {address}";
        if (read.StartsWith("//", StringComparison.Ordinal) || read.StartsWith('\\') || read.StartsWith("/\\", StringComparison.Ordinal)) return $"an address of another host without a scheme: {address}";
        var scheme = Scheme().Match(read);
        return !scheme.Success || scheme.Value.ToLowerInvariant() is "https:" or "http:" or "mailto:" ? null : $"an address of the scheme {scheme.Value} {address}";
    }

    private static IEnumerable<string> In(IHtmlDocument page) =>
        page.All.SelectMany(Element).Concat(page.Descendants<IComment>().Select(c => $"a comment: {c.TextContent}"))
            .Concat(page.DocumentElement.TextContent.Any(IsTurning) ? ["a mark that turns text around"] : []);

    private static bool IsTurning(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static IEnumerable<string> Element(IElement element)
    {
        foreach (var kind in Kinds(element).Where(k => !KnownKinds.All.Contains(k))) yield return $"{kind} is unknown: {element.OuterHtml}";
        if (element.LocalName is "link" or "meta" or "title" or "base" && element.Closest("body") is not null) yield return $"an element of the head in the body: {element.OuterHtml}";
        if (element.LocalName == "script" && Script(element) is { } script) yield return script;
        if (element is IHtmlFormElement form && Form(form) is { } stray) yield return stray;
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc") yield return $"{attribute.Name}: {element.OuterHtml}";
            if (Addresses.Contains(attribute.Name) && Address(attribute.Value) is { } fault) yield return fault;
            if (attribute.Value.Any(IsTurning)) yield return $"a mark that turns text around in {attribute.Name}";
        }

        if (element.LocalName == "img" && element.GetAttribute("src") is var source && source is not ['/', ..] && source?.StartsWith("https://circle.test/media/", StringComparison.Ordinal) != true) yield return $"an image from elsewhere: {element.OuterHtml}";
        if (element.GetAttribute("property") is "og:url" or "og:image" && Address(element.GetAttribute("content") ?? "") is { } shared) yield return shared;
        if (element.GetAttribute("http-equiv") == "refresh" && Address(element.GetAttribute("content")!.Split("url=", 2)[1]) is { } target) yield return target;
    }

    // The digest alone has a form, and its page admits exactly that origin.
    private static string? Form(IHtmlFormElement form)
    {
        var origin = Uri.TryCreate(form.GetAttribute("action"), UriKind.Absolute, out var action) ? action.GetLeftPart(UriPartial.Authority).Replace(action.Host, action.IdnHost, StringComparison.Ordinal) : "";
        var policy = form.Owner?.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") ?? "";
        var stands = form.ParentElement?.ClassList.Contains("digest") == true && policy.Contains($"form-action 'self' {origin};", StringComparison.Ordinal);
        return stands && action?.Scheme == "https" ? null : $"a form that is not the theme's: {form.OuterHtml}";
    }

    private static string? Script(IElement element)
    {
        if (element.ParentElement?.LocalName == "head" && element.TextContent.Length == 0 && element.GetAttribute("src") is { } source && ThemeScript().IsMatch(source)) return null;
        if (element.GetAttribute("type") != "application/ld+json") return $"a script: {element.OuterHtml}";
        if (element.TextContent.AsSpan().ContainsAny('<', '>', '&')) return $"structured data with a sign of HTML: {element.TextContent}";
        try
        {
            return Json(JsonDocument.Parse(element.TextContent).RootElement, "").FirstOrDefault();
        }
        catch (JsonException fault)
        {
            return $"structured data that is not JSON: {fault.Message}";
        }
    }

    private static IEnumerable<string> Json(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Json(p.Value, p.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(v => Json(v, name)),
        JsonValueKind.String when name is "url" or "@id" or "item" or "sameAs" or "image" or "logo" or "contentUrl" or "thumbnailUrl" or "embedUrl" or "mainEntityOfPage" && !Scheme().IsMatch(value.GetString()!) => [$"structured data without an address in {name}: {value}"],
        JsonValueKind.String when Scheme().IsMatch(value.GetString()!) && name is not ("text" or "name" or "headline" or "description" or "articleBody") && Address(value.GetString()!) is { } fault && fault.Length > 0 && name is "url" or "@id" or "item" or "sameAs" or "image" or "logo" or "contentUrl" or "thumbnailUrl" or "embedUrl" => [fault],
        _ => [],
    };

    private static IEnumerable<string> Kinds(IHtmlDocument page) => page.All.SelectMany(Kinds);

    private static IEnumerable<string> Kinds(IElement element) => element.Attributes.Select(a => $"<{element.LocalName} {a.Name}>").Prepend($"<{element.LocalName}>");

    [GeneratedRegex(@"^/assets/js/site\.[0-9a-f]{10}\.js$")]
    private static partial Regex ThemeScript();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.\-]*:")]
    private static partial Regex Scheme();
}
