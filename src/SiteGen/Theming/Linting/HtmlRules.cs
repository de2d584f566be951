using SiteGen.Theming.Parsing;

namespace SiteGen.Theming.Linting;

/// <summary>The rules for a template's HTML: nothing that a strict content security policy forbids, no other hosts, and no addresses that
/// break.</summary>
internal sealed class HtmlRules(TemplateSource source)
{
    private const string Marks = "\u0001\u0002\u0003";

    private static readonly string[] FollowedOnly = ["a", "area", "form", "button"];
    private static readonly string[] LoadedRelations = [
        "stylesheet",
        "icon",
        "preload",
        "modulepreload",
        "prefetch",
        "preconnect",
        "dns-prefetch",
        "manifest"
    ];

    /// <summary>Checks the start tags of a template.</summary>
    public static void Check(TemplateSource source, IReadOnlyList<HtmlTag> tags)
    {
        var rules = new HtmlRules(source);
        foreach (var tag in tags.Where(t => !t.IsEnd)) rules.Check(tag);
    }

    private void Check(HtmlTag tag)
    {
        if (tag.Name == "style")
            source.Report(
                Codes.InlineStyle, tag.Offset, "a style sheet stands within the page",
                "Put the rules into assets/ and link them with {{ asset \"…\" }}.");
        if (tag.Name == "script") CheckScript(tag);
        if (tag.Name is "set" or "animate"
            && tag["attributename"] is { } animated
            && (animated.Any(HtmlText.IsMark) || animated.Trim() is "href" or "xlink:href"))
            source.Report(Codes.InlineScript, tag.Offset, "an address is animated", "Leave it out: what it leads to cannot be checked.");
        foreach (var attribute in tag.Attributes) Check(tag, attribute);
    }

    private void CheckScript(HtmlTag script)
    {
        var kept = script["src"] is not null
            ? string.IsNullOrWhiteSpace(script.Content)
            : script["type"] == "application/ld+json"
                && script.Content.All(c => char.IsWhiteSpace(c) || c is HtmlText.Value or HtmlText.Block);
        if (!kept)
            source.Report(
                Codes.InlineScript,
                script.Offset,
                "a script stands within the page",
                "Put it into assets/ and write <script src=\"{{ asset \"…\" }}\" defer></script>; only structured data is printed "
                    + "within the page.");
    }

    private void Check(HtmlTag tag, HtmlAttribute attribute)
    {
        if (attribute.Name == "style")
            source.Report(
                Codes.InlineStyle, attribute.Offset, "a style stands in an attribute",
                "Give the element a class and put the rule into a style sheet.");
        else if (attribute.Name == "srcdoc"
            || (attribute.Name == "http-equiv" && attribute.Value.Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase)))
            source.Report(
                Codes.InlineScript, attribute.Offset, $"the attribute \"{attribute.Name}\" puts another page in the place of this one",
                "Leave it out; visitors follow links.");
        else if (attribute.Name.Length > 2 && attribute.Name.StartsWith("on", StringComparison.Ordinal))
            source.Report(
                Codes.InlineScript, attribute.Offset, $"a script stands in the attribute \"{attribute.Name}\"",
                "Listen for the event in a script of assets/.");
        else if (attribute.Name == "http-equiv" && attribute.Value.Any(HtmlText.IsMark))
            source.Report(
                Codes.InlineScript, attribute.ValueOffset, "what the page tells browsers is put together",
                "Write the value of http-equiv out.");
        else if (attribute.Name == "srcset" || HtmlPlaces.Addresses.Contains(attribute.Name)) CheckAddress(tag, attribute);
    }

    private void CheckAddress(HtmlTag tag, HtmlAttribute attribute)
    {
        var address = attribute.Value.Trim(' ', '\n', '\t', HtmlText.Block);
        if (address.Length == 0 || !CheckBehindMarks(tag, attribute) || HtmlText.IsMark(address[0]) || address[0] is '#') return;
        if (address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            source.Report(
                Codes.InlineScript, attribute.ValueOffset, "a script stands in an address", "Listen for the event in a script of assets/.");
        else if (IsForeign(address))
        {
            if (Loads(tag))
                source.Report(
                    Codes.ThirdParty, attribute.ValueOffset, $"<{tag.Name}> loads something from another host",
                    "Put the file into assets/ and name it with {{ asset \"…\" }}: visitors' browsers ask no one else.");
        }
        else if (!HasScheme(address))
            source.Report(
                Codes.WrittenAddress, attribute.ValueOffset,
                $"\"{address.Split(HtmlText.Value)[0]}\" does not work on every page and in every folder",
                "Write {{ url \"/…\" }} for a page and {{ asset \"…\" }} for a file of the theme.");
    }

    // The text after a value or in another branch must not turn it into another kind of address.
    private bool CheckBehindMarks(HtmlTag tag, HtmlAttribute attribute)
    {
        for (var at = attribute.Value.AsSpan().IndexOfAny(Marks); at >= 0 && at < attribute.Value.Length;)
        {
            var rest = attribute.Value.AsSpan(at).TrimStart(Marks);
            var start = attribute.Value.Length - rest.Length;
            var literal = rest[..(rest.IndexOfAny(Marks) is var end and >= 0 ? end : rest.Length)];
            at = start + literal.Length;
            var text = literal.Trim().ToString();
            if (IsForeign(text) || (Loads(tag) && text.Contains("//", StringComparison.Ordinal)))
            {
                if (!Loads(tag)) continue;
                source.Report(
                    Codes.ThirdParty, attribute.ValueOffset + start, $"<{tag.Name}> loads something from another host",
                    "Put the file into assets/ and name it with {{ asset \"…\" }}: visitors' browsers ask no one else.");
            }
            else if (text.IndexOfAny([':', '/', '?', '#']) is var sign and >= 0 && text[sign] == ':' && !HasScheme(text))
                source.Report(
                    Codes.InlineScript, attribute.ValueOffset + start, "a scheme stands behind a value",
                    "Write the whole address as one value, or begin it with https://.");
            else continue;
            return false;
        }

        return true;
    }

    private static bool Loads(HtmlTag tag) =>
        tag.Name == "link"
            ? tag["rel"] is not { } rel || rel.Any(HtmlText.IsMark) || rel.ToLowerInvariant().Split(' ').Any(LoadedRelations.Contains)
            : !FollowedOnly.Contains(tag.Name);

    private static bool IsForeign(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool HasScheme(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);
}
