using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Rendering.JsonLd;

namespace SiteGen.Tests.Rendering;

public sealed partial class StructuredDataTests
{
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["DiscussionForumPosting"] = ["author", "datePublished", "text", "headline", "url", "mainEntityOfPage", "isPartOf", "commentCount"],
        ["Comment"] = ["author", "datePublished", "text", "url"],
        ["QAPage"] = ["mainEntity"],
        ["Question"] = ["name", "answerCount", "author", "datePublished"],
        ["Answer"] = ["text", "url", "author"],
        ["Article"] = ["headline", "datePublished", "publisher", "inLanguage"],
        ["Event"] = ["name", "startDate", "location", "eventStatus", "eventAttendanceMode", "organizer"],
        ["Place"] = ["name", "address"],
        ["VirtualLocation"] = ["url"],
        ["VideoObject"] = ["name", "thumbnailUrl", "uploadDate"],
        ["ProfilePage"] = ["mainEntity"],
        ["Person"] = ["name"],
        ["WebSite"] = ["name", "url"],
        ["Organization"] = ["name"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["CollectionPage"] = ["mainEntity"],
        ["DefinedTermSet"] = ["hasDefinedTerm"],
        ["InteractionCounter"] = ["interactionType", "userInteractionCount"],
        ["Offer"] = ["price", "availability"],
        ["Clip"] = ["name", "startOffset"],
        ["WebPage"] = ["name", "url", "isPartOf"],
        ["DigitalDocument"] = ["name", "url", "creator"],
        ["SoftwareApplication"] = ["name", "url", "creator"],
    };

    [Fact]
    public void Every_kind_of_node_has_a_serializer()
    {
        var kinds = typeof(JsonLdNode).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(JsonLdNode))).ToList();
        Assert.True(kinds.Count > 12);
        Assert.All(kinds, kind => Assert.NotNull(NodeJson.Default.GetTypeInfo(kind)));
    }

    [Fact]
    public void Every_graph_is_complete_and_holds_no_empty_value() => Assert.Empty(Nodes().SelectMany(n => Faults(n.Node).Select(f => $"{n.Path}: {f}")));

    [Fact]
    public void Addresses_are_absolute_and_times_have_an_offset() =>
        Assert.Empty(Values().Where(v => Address().IsMatch(v.Key) ? !v.Value.StartsWith("https://", StringComparison.Ordinal) : Time().IsMatch(v.Key) && !Moment().IsMatch(v.Value) && !(Day().IsMatch(v.Key) && DateOnly.TryParseExact(v.Value, "yyyy-MM-dd", out _))).Select(v => $"{v.Path}: {v.Key} {v.Value}"));

    [Fact]
    public void Each_kind_of_page_has_its_kind_of_node()
    {
        var wrong = from page in SampleOutput.Pages
                    let types = Graph(page.Key).Select(n => n.GetProperty("@type").GetString()!).ToList()
                    let wanted = Wanted(page.Key)
                    where wanted.Any(w => !w.Split('|').Any(types.Contains)) || types.Intersect(["FAQPage", "HowTo", "SearchAction", "Review", "AggregateRating"]).Any()
                    select $"{page.Key}: {string.Join(' ', types)}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Breadcrumbs_have_two_steps_or_more_and_lists_hold_no_event() =>
        Assert.Empty(from page in SampleOutput.Pages.Keys
                     from node in Graph(page)
                     let type = node.GetProperty("@type").GetString()
                     where (type == "BreadcrumbList" && node.GetProperty("itemListElement").GetArrayLength() < 2) || (type == "Event" && !Regex.IsMatch(page, "^events/[^/]+/index.html$"))
                     select $"{page}: {type}");

    [Fact]
    public void A_question_page_is_one_that_visitors_can_answer()
    {
        var asked = SampleOutput.Pages.Where(p => Graph(p.Key).Any(n => n.GetProperty("@type").GetString() == "QAPage")).ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, p => Assert.Contains("Answer this", p.Value.Body!.TextContent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_is_marked_up_stands_on_the_page()
    {
        var wrong = from page in SampleOutput.Pages
                    let visible = Squeezed(page.Value.Body!.TextContent)
                    from value in Values(page.Key)
                    where value.Key is "text" or "headline" or "name" && value.Path == page.Key
                    from line in value.Value.Split('\n').Where(l => l.Trim().Length > 0)
                    where !visible.Contains(Squeezed(line), StringComparison.Ordinal) && !SiteWide.Contains(value.Value)
                    select $"{page.Key}: {value.Key} {line}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void What_a_page_refers_to_is_described_on_it()
    {
        var against = from page in SampleOutput.Pages.Keys
                      let nodes = Graph(page).SelectMany(Below).Where(n => n.TryGetProperty("@id", out _)).ToLookup(n => n.EnumerateObject().Count() == 1, n => n.GetProperty("@id").GetString()!)
                      from missing in nodes[true].Except(nodes[false])
                      select $"{page}: {missing}";
        Assert.Empty(against);
        Assert.Contains(Nodes(), n => n.Node.EnumerateObject().Count() == 1 && n.Node.TryGetProperty("@id", out _));
    }

    [Fact]
    public void Every_number_stands_on_the_page_as_what_it_counts()
    {
        var numbers = (from page in SampleOutput.Pages.Keys
                       from node in Graph(page).SelectMany(Below)
                       from property in node.EnumerateObject()
                       where property.Value.ValueKind == JsonValueKind.Number || property.Name == "price"
                       where property.Name != "position"
                       select (Page: page, Shown: Shown(property, node))).ToList();
        Assert.All(["answer", "repl", "like", "view", "Free", ":"], unit => Assert.Contains(numbers, n => n.Shown.Contains(unit, StringComparison.Ordinal)));
        Assert.Empty(numbers.Where(n => !Regex.IsMatch(Regex.Replace(SampleOutput.Pages[n.Page].Body!.TextContent, @"\s+", " "), @"(?<![\d.,:])" + n.Shown)).Select(n => $"{n.Page}: {n.Shown}"));
    }

    private static string Shown(JsonProperty property, JsonElement node) => property.Name switch
    {
        "answerCount" => $"{property.Value} answer",
        "commentCount" => $"{property.Value} repl",
        "upvoteCount" => $"{property.Value} like",
        "userInteractionCount" when node.GetProperty("interactionType").GetString()!.EndsWith("/CommentAction", StringComparison.Ordinal) => $"{property.Value} repl",
        "userInteractionCount" when node.GetProperty("interactionType").GetString()!.EndsWith("/ViewAction", StringComparison.Ordinal) => property.Value.GetInt32().ToString("#,0", CultureInfo.InvariantCulture) + " view",
        "userInteractionCount" => $"{property.Value} like",
        "startOffset" or "endOffset" => Clock(TimeSpan.FromSeconds(property.Value.GetInt32())),
        "price" when property.Value.GetString() == "0" => "Free",
        "price" => $"{property.Value} {node.GetProperty("priceCurrency")}",
        _ => $"nobody knows where {property.Name} stands",
    };

    private static string Clock(TimeSpan time) => time.ToString(time.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);

    [Fact]
    public void No_word_of_a_member_without_snippets_stands_in_any_graph()
    {
        var silent = from page in SampleOutput.Pages
                     from post in page.Value.QuerySelectorAll("[data-nosnippet] p")
                     where post.Closest(".post, .quote") is not null && post.TextContent.Trim().Length > 20
                     select (page.Key, Words: Squeezed(post.TextContent));
        Assert.True(silent.Count() > 5);
        Assert.Empty(silent.Where(s => Values(s.Key).Any(v => Squeezed(v.Value).Contains(s.Words, StringComparison.Ordinal))).Select(s => $"{s.Key}: {s.Words}"));
    }

    private static readonly string[] SiteWide = ["Fieldwork Circle"];

    private static IEnumerable<string> Wanted(string path) => path switch
    {
        "index.html" => ["WebSite", "Organization"],
        "404.html" => [],
        _ when path.StartsWith("discussions/", StringComparison.Ordinal) && path.Count(c => c == '/') == 2 => ["BreadcrumbList", "DiscussionForumPosting|QAPage|Article|WebPage"],
        _ when Regex.IsMatch(path, "^(stories|articles)/[^/]+/index.html$") => ["BreadcrumbList", "Article"],
        _ when Regex.IsMatch(path, "^resources/(?!page/)[^/]+/index.html$") => ["BreadcrumbList", "DigitalDocument|ImageObject|VideoObject|SoftwareApplication|Collection|Course|CreativeWork"],
        _ when Regex.IsMatch(path, "^people/[^/]+/index.html$") => ["BreadcrumbList", "ProfilePage"],
        _ when Regex.IsMatch(path, "^(stories|articles|discussions|events|resources|topics|people)/index.html$") || path.StartsWith("topics/", StringComparison.Ordinal) => ["BreadcrumbList", "CollectionPage"],
        "glossary/index.html" => ["BreadcrumbList", "DefinedTermSet"],
        _ => ["BreadcrumbList"],
    };

    private static IEnumerable<string> Faults(JsonElement node)
    {
        var type = node.TryGetProperty("@type", out var named) ? named.GetString()! : "";
        foreach (var missing in Required.GetValueOrDefault(type, []).Where(r => !node.TryGetProperty(r, out _))) yield return $"{type} has no {missing}";
        foreach (var property in node.EnumerateObject())
            if (property.Value.ValueKind == JsonValueKind.Null || (property.Value.ValueKind == JsonValueKind.String && property.Value.GetString()!.Trim().Length == 0)
                || (property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() == 0) || (property.Value.ValueKind == JsonValueKind.Object && !property.Value.EnumerateObject().Any()))
                yield return $"{type}.{property.Name} is empty";
        if (type == "Question" && !node.TryGetProperty("acceptedAnswer", out _) && !node.TryGetProperty("suggestedAnswer", out _)) yield return "a question without answers";
        if (node.TryGetProperty("dateModified", out var modified) && modified.GetString() == node.GetProperty("datePublished").GetString()) yield return "dateModified says nothing";
    }

    private static IEnumerable<JsonElement> Graph(string path) =>
        SampleOutput.Pages[path].QuerySelectorAll("script[type='application/ld+json']").SelectMany(s => JsonDocument.Parse(s.TextContent).RootElement.GetProperty("@graph").EnumerateArray());

    private static IEnumerable<(string Path, JsonElement Node)> Nodes() =>
        SampleOutput.Pages.Keys.SelectMany(path => Graph(path).SelectMany(Below).Select(node => (path, node)));

    private static IEnumerable<JsonElement> Below(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Below(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Below),
        _ => [],
    };

    private static IEnumerable<(string Path, string Key, string Value)> Values(string? only = null) =>
        from node in only is null ? Nodes() : Graph(only).SelectMany(Below).Select(n => (Path: only, Node: n))
        from property in node.Node.EnumerateObject()
        where property.Value.ValueKind == JsonValueKind.String
        select (node.Path, property.Name, property.Value.GetString()!);

    private static string Squeezed(string text) => Regex.Replace(text, @"\s+", "");

    [GeneratedRegex("^(url|item|image|logo|@id|thumbnailUrl|mainEntityOfPage|contentUrl|isBasedOn|eventStatus|interactionType)$")]
    private static partial Regex Address();

    [GeneratedRegex("^(datePublished|dateModified|startDate|endDate|uploadDate|previousStartDate|dateCreated)$")]
    private static partial Regex Time();

    // Events alone may be of whole days.
    [GeneratedRegex("^(startDate|endDate|previousStartDate)$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$")]
    private static partial Regex Moment();
}
