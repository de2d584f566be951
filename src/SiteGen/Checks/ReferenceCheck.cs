using SiteGen.Content;
using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Content.Kinds.Plain;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Content.Kinds.Topics;
using SiteGen.Model;
using SiteGen.Privacy.Names;
using SiteGen.Yaml;

namespace SiteGen.Checks;

/// <summary>Checks that every id in front matter and in site.yml refers to something.</summary>
internal sealed class ReferenceCheck(Site site, IReadOnlyList<PageSource> sources, Redactor redactor, DiagnosticBag bag)
{
    private readonly HashSet<string> _topics = [.. sources.Where(s => s.Type == PageType.Topic).SelectMany(s => new[] { s.Slug, s.Id })];
    private readonly HashSet<string> _builtTopics = [.. site.Topics.SelectMany(t => new[] { t.Page.Source.Slug, t.Page.Id })];

    /// <summary>Adds a finding for each unknown id, and a hint for each id of a held page.</summary>
    public void Run()
    {
        foreach (var source in sources)
        {
            foreach (var person in source.PersonUses.Select(u => u.Id).Concat(source.PeopleInside)) Person(person);
            foreach (var topic in source.FrontMatter.Classification.Topics) Topic(topic);
            foreach (var reference in Pages(source)) Page(reference, source.Id);
            if (source.Kind is TopicFrontMatter topicPage) Starts(topicPage.StartHere, source.Id);
            if (source.FrontMatter.Cta is { } cta) Call(cta, source.Type);
            if (source.Kind is PlainFrontMatter plain) foreach (var block in plain.Blocks) Block(block.Block, source.Id);
        }

        foreach (var moderator in site.Config.Moderators) Person(moderator);
        foreach (var call in site.Config.CallDefaults.Values) Call(call, PageType.Event);
        foreach (var item in site.Config.Menus.Main.Concat(site.Config.Menus.Footer)) MenuItem(item);
    }

    private static IEnumerable<Located<string>> Pages(PageSource source) => source.FrontMatter.Related.Concat(source.Kind switch
    {
        StoryFrontMatter story => story.ResourcesUsed,
        ArticleFrontMatter article => article.FromDiscussions,
        // A topic that starts with itself gets its own finding.
        TopicFrontMatter topic => topic.StartHere.Where(s => s.Value != source.Id),
        ResourceFrontMatter resource => resource.UsedIn.Concat(resource.BasedOn is { } origin ? [origin] : []),
        _ => [],
    });

    private void Starts(IReadOnlyList<Located<string>> starts, string topic)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            var id = starts[i];
            if (id.Value == topic)
                bag.Add(Codes.StartNotShown, id.At, "the topic cannot begin with itself", "Name a page that is about it.", topic);
            else if (starts.Take(i).Any(s => s.Value == id.Value))
                bag.Add(Codes.StartNotShown, id.At, $"\"{id.Value}\" stands in \"start_here\" already", "Name each page once.", topic);
            else if (i == TopicPages.MostStarts) bag.Add(
                Codes.StartNotShown, id.At, $"\"start_here\" names {starts.Count} pages, and a topic shows {TopicPages.MostStarts}",
                "Keep those that a newcomer needs first.", topic);
        }
    }

    private void Block(Block block, string page)
    {
        var named = new HashSet<(Referred, string)>();
        foreach (var reference in block.References)
        {
            Block(reference, page);
            // Several questions of a block may lead to the same place; any other reference may appear once per block.
            if (reference.To != Referred.Place && !named.Add((reference.To, One(reference))))
                bag.Add(Codes.NamedTwice, reference.Id.At, $"the block names \"{reference.Id.Value}\" already", "Name each once.", page);
        }
    }

    // A topic is referred to by its file name or its id.
    private string One(BlockReference reference) =>
        (reference.To == Referred.Topic ? site.TopicOf(reference.Id.Value)?.Page.Id : null) ?? reference.Id.Value;

    // People quoted by a block are already among the people of the page.
    private void Block(BlockReference reference, string page)
    {
        var id = reference.Id;
        if (reference.To == Referred.Topic) Topic(id);
        else if (reference.To == Referred.Metric) Metric(id);
        else if (reference.To == Referred.Place) MenuItem(id);
        else if (reference.To == Referred.Call) BlockCall(id);
        else if (reference.To == Referred.Discussion) Typed(id, PageType.Discussion, page);
        else if (reference.To == Referred.Story) Typed(id, PageType.Story, page);
        else if (reference.To == Referred.Article) Typed(id, PageType.Article, page);
        else if (reference.To == Referred.Page) Page(id, page);
    }

    private void Typed(Located<string> id, PageType type, string page)
    {
        var (found, name) = (site.Pages.ById(id.Value), ContentKind.For(type).Name);
        if (found is null || found.Type == type) Page(id, page);
        else bag.Add(
            Codes.UnknownPage, id.At, $"\"{id.Value}\" is no {name}",
            Suggestion.For(id.Value, site.PagesOfType(type).Select(p => p.Id), $"Write the id of a {name}."), page);
    }

    private void BlockCall(Located<string> id)
    {
        if (!site.Config.Calls.ContainsKey(id.Value) && id.Value != "join")
            bag.Add(
                Codes.UnknownCall, id.At, $"site.yml has no call \"{id.Value}\"",
                Suggestion.For(id.Value, site.Config.Calls.Keys.Append("join"), "Add it below \"ctas:\"."));
    }

    private void Person(Located<string> id)
    {
        if (id.Value.Length == 0 || site.ConsentPolicy.Find(id.Value) is not null || redactor.ReportName(id.Value, id.At)) return;
        var otherwise = id.Value.Contains(' ', StringComparison.Ordinal)
            ? "Write the id of a person, as the file in content/people/ is called."
            : "Add the file, with the person's consent.";
        bag.Add(
            Codes.UnknownPerson, id.At, $"there is no content/people/{id.Value}.yml",
            Suggestion.For(id.Value, site.ConsentPolicy.People.Select(p => p.Id), otherwise));
    }

    private void Topic(Located<string> id)
    {
        if (site.Pages.IsUnread($"topic-{id.Value}") || site.Pages.IsUnread(id.Value)) return;
        if (!_topics.Contains(id.Value))
            bag.Add(
                Codes.UnknownTopic, id.At, $"there is no topic \"{id.Value}\"",
                Suggestion.For(id.Value, _topics, $"Add content/topics/{id.Value}.md."));
        else if (!_builtTopics.Contains(id.Value))
            bag.Add(
                Codes.NotBuilt, id.At, $"the topic \"{id.Value}\" is not built now, and is left out",
                "Nothing to do; it returns when its page is built.");
    }

    private void Page(Located<string> id, string page)
    {
        if (id.Value == page)
            bag.Add(Codes.NamesItself, id.At, "the page refers to itself", "Name another page, or take this one out.", page);
        else if (site.Pages.ById(id.Value) is not null || site.Pages.IsUnread(id.Value)) return;
        else if (site.Pages.IsUnbuilt(id.Value))
            bag.Add(
                Codes.NotBuilt, id.At, $"\"{id.Value}\" is not built now, and is left out",
                "Nothing to do; it returns when that page is built.", page);
        else bag.Add(Codes.UnknownPage, id.At, $"there is no page with the id \"{id.Value}\"", Suggestion.For(
            id.Value, site.Pages.Ids, "Write the id of a page: its type, a hyphen and its file name, unless it has an \"id:\"."), page);
    }

    private void Call(Located<string> id, PageType type)
    {
        if (id.Value == "none" && type == PageType.Page) return;
        if (id.Value == "none") bag.Add(Codes.CallOff, id.At, "only plain pages may go without a call", "Name a call of site.yml.");
        else if (site.Config.Calls.ContainsKey(id.Value) || id.Value == "join" || (id.Value == "register" && type == PageType.Event))
            return;
        else if (id.Value == "register")
            bag.Add(
                Codes.KeyWithoutEffect, id.At,
                "\"cta: register\" has no effect here: only an event can be registered for, and the page invites to join",
                "Name a call of site.yml, or take it out.");
        else
            bag.Add(
                Codes.UnknownCall, id.At, $"site.yml has no call \"{id.Value}\"",
                Suggestion.For(id.Value, site.Config.Calls.Keys.Concat(["join", "register"]), "Add it below \"ctas:\"."));
    }

    private void MenuItem(Located<string> item)
    {
        if (MenuPlaces.Url(site, item.Value) is not null || site.Pages.IsUnread($"page-{item.Value}") || site.Pages.IsUnread(item.Value))
            return;
        if (site.Pages.IsUnbuilt($"/{item.Value}/") && MenuPlaces.Names.Contains(item.Value)) bag.Add(
            Codes.NotBuilt, item.At, $"\"{item.Value}\" has nothing to show, and is left out",
            "Nothing to do; it returns with its first page.");
        else if (site.Pages.IsUnbuilt($"page-{item.Value}") || site.Pages.IsUnbuilt(item.Value)) bag.Add(
            Codes.NotBuilt, item.At, $"\"{item.Value}\" is not built now, and is left out",
            "Nothing to do; it returns when that page is built.");
        else bag.Add(Codes.UnknownMenuItem, item.At, $"there is no page \"{item.Value}\" to lead to", Suggestion.For(
            item.Value, MenuPlaces.Names.Concat(site.Pages.OfType(PageType.Page).Select(p => p.Source.Slug)),
            "Write a section such as stories, or the slug of a plain page."));
    }

    private void Metric(Located<string> id)
    {
        if (site.Data.LeftOut.Contains(id.Value))
            bag.Add(
                Codes.NotBuilt, id.At, $"the metric \"{id.Value}\" is left out", "Nothing to do; what it waits for stands at the metric.");
        else if (!site.Data.Unread.Contains("metrics") && site.Data.Metrics.All(m => m.Id != id.Value))
            bag.Add(
                Codes.UnknownMetric, id.At, $"content/data/metrics.yml has no metric \"{id.Value}\"",
                Suggestion.For(id.Value, site.Data.Metrics.Select(m => m.Id), "Add it there, with its date and source."));
    }
}
