using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Pages.Audiences;
using SiteGen.Pages.Stories;
using SiteGen.Rendering;
using SiteGen.Source;
using SiteGen.Theming.Views;
using SiteGen.Yaml;

namespace SiteGen.Pages;

/// <summary>Stories, events, articles and resources as their layouts show them.</summary>
internal sealed class KindViewMaker(
    RenderContext context,
    Dates dates,
    PeopleViews people,
    States states,
    ListCards cards,
    FacetViews facets,
    CallViews calls)
{
    /// <summary>The view of a story.</summary>
    public StoryView Create(Page page, StoryFrontMatter story) => new()
    {
        Person = story.Person is { } person ? people.Create(person.Value) : null,
        Org = story.Org,
        Logo = cards.Picture(story.Logo, page),
        Challenge = story.Challenge,
        WhatTheyDid = story.WhatTheyDid,
        Result = story.Result,
        Numbers = [.. story.Numbers.Select(Numbers.Create)],
        Quotes = [.. story.Quotes.Select(people.Create)],
        Tradeoffs = story.Tradeoffs,
        DidNotWork = story.DidNotWork,
        Video = Video(story.Video, page),
        Resources = cards.Create(Pages(story.ResourcesUsed)),
        Facts = [.. Facts(page, story)],
    };

    /// <summary>The view of an event.</summary>
    public EventView Create(Page page, EventFrontMatter eventDetails, ConvertedBody body) => new()
    {
        KindLabel = context.Texts.Get("event" + eventDetails.Kind),
        State = states.Create(page)!,
        Past = states.IsPast(eventDetails),
        Start = dates.View(eventDetails.Start),
        End = dates.View(eventDetails.End),
        Zone = Zone(eventDetails),
        ModeLabel = context.Texts.Get("mode" + eventDetails.Mode),
        Venue = eventDetails.Venue is { } venue ? new VenueView(venue.Name, Address(venue)) : null,
        RegisterUrl = states.IsOn(eventDetails) ? eventDetails.RegisterUrl : null,
        Price = eventDetails.Status == EventStatus.Cancelled ? null : eventDetails.Price,
        SoldOut = eventDetails.SoldOut && eventDetails.Status != EventStatus.Cancelled,
        Host = eventDetails.Host is { } host ? people.Create(host.Value) : null,
        Speakers = [.. eventDetails.Speakers.Select(s => people.Create(s.Value))],
        PreviousStart = dates.View(eventDetails.PreviousStart),
        OpenToAll = eventDetails.OpenToAll && eventDetails.Status != EventStatus.Cancelled,
        Series = eventDetails.Series,
        Recap = Recap(page, eventDetails, body),
        Days = dates.Days(eventDetails),
        Remote = eventDetails.Mode != EventMode.InPerson,
        OnlineUrl = states.OnlineUrl(eventDetails),
        JoinUrl = calls.JoinBeside(page),
    };

    /// <summary>The view of an article.</summary>
    public ArticleView Create(Page page, ArticleFrontMatter article) => new()
    {
        Series = Series(page, article),
        SeriesTitle = article.Series,
        Difficulty = article.Difficulty is { } difficulty ? context.Texts.Get("difficulty" + difficulty) : null,
        TimeNeeded = article.TimeNeeded,
        Prerequisites = article.Prerequisites,
        Tradeoffs = article.Tradeoffs,
        WorkaroundFor = article.WorkaroundFor,
        FromDiscussions = [.. Pages(article.FromDiscussions).Select(Link)],
        ReviewedBy = [.. article.ReviewedBy.Select(r => people.Create(r.Value))],
        LastReview = dates.View(article.LastReview),
        ReviewBy = dates.View(page.FrontMatter.Lifecycle.ReviewBy),
        TipSheetUrl = page.TipSheetUrl is { } sheet ? context.Address.Link(sheet) : null,
    };

    /// <summary>The view of a resource.</summary>
    public ResourceView Create(Page page, ResourceFrontMatter resource) => new()
    {
        KindLabel = context.Texts.Get("resource" + resource.Kind),
        Maker = resource.Maker is { } maker ? people.Create(maker.Value) : null,
        BasedOn = resource.BasedOn is { } origin && context.Site.Pages.ById(origin.Value) is { } original ? Link(original) : null,
        LiteUrl = resource.Lite is { } lite && context.Media.Document(LinkTargets.Join(page.Source.Path, lite.Value), lite.At) is { } file
            ? context.Address.Link(file)
            : null,
        OpenUrl = resource.OpenUrl,
        FullInside = resource.HasFull,
        License = resource.License,
        Guide = [.. Guide(resource)],
        UsedIn = cards.Create(Pages(resource.UsedIn)),
        Commercial = resource.Commercial,
        LicenseUrl = Licenses.Address(resource.License),
    };

    private VideoView? Video(Video? video, Page page)
    {
        if (video is null) return null;
        var image = video.Thumb is { } thumb ? context.Image(thumb, page.Source.Path) : null;
        var view = image is null ? null : context.View(image, "", null);
        return new VideoView(video.Url, view, Duration(video), [.. video.Chapters.Select(c => new ChapterView(c.At, c.Title))])
        {
            Uploaded = dates.View(video.Uploaded),
        };
    }

    // PT38M20S is read as 38:20; anything else stands as it was written.
    private static string? Duration(Video video) =>
        video.Length is { } length
            ? length.ToString(length.TotalHours >= 1 ? "h\\:mm\\:ss" : "m\\:ss", System.Globalization.CultureInfo.InvariantCulture)
            : video.Duration;

    private IEnumerable<FactView> Facts(Page page, StoryFrontMatter story)
    {
        if (story.Org is { } org) yield return Fact("factOrg", org);
        foreach (var same in FacetMap.FacetsOf(page.Source).Distinct().GroupBy(f => f.Kind).OrderBy(g => g.Key))
            yield return facets.Fact(same.Key, [.. same]);
    }

    private IEnumerable<FactView> Guide(ResourceFrontMatter resource)
    {
        if (resource.What is { } what) yield return Fact("guideWhat", what);
        if (resource.Who is { } who) yield return Fact("guideWho", who);
        if (resource.When is { } when) yield return Fact("guideWhen", when);
        if (resource.How is { } how) yield return Fact("guideHow", how);
    }

    private FactView Fact(string label, string value) => new(context.Texts.Get(label), value, []);

    private RecapView? Recap(Page page, EventFrontMatter eventDetails, ConvertedBody body)
    {
        if (eventDetails.Recap is not { } recap) return null;
        var html = body.Html(SegmentKind.Recap);
        return new RecapView(
            html.Length > 0 ? new Markup(html) : null,
            recap.Takeaways,
            [.. recap.Questions.Select(q => new AnsweredView(q.Question, people.Create(q.Answer)))],
            Video(recap.Video, page),
            recap.Slides is { } slides ? new LinkView(context.Texts.Get("slides"), slides) : null,
            recap.Attendance)
        {
            Published = dates.View(recap.Published),
        };
    }

    private IReadOnlyList<SeriesPartView> Series(Page page, ArticleFrontMatter article)
    {
        if (article.Series is null) return [];
        return [.. from other in context.Site.PagesOfType(PageType.Article)
                   let frontMatter = (ArticleFrontMatter)other.Source.Kind
                   where frontMatter.Series == article.Series
                   orderby frontMatter.Part ?? int.MaxValue, other.Url
                   select new SeriesPartView(
                       frontMatter.Part ?? 0,
                       other.Title,
                       context.Address.Link(other.Url),
                       other == page) { Disclosure = Disclosures.Label(other, context.Texts) }];
    }

    private IEnumerable<Page> Pages(IEnumerable<Located<string>> ids) => ids.Select(i => context.Site.Pages.ById(i.Value)).OfType<Page>();

    private LinkView Link(Page page) => new(
        page.Title,
        context.Address.Link(page.Url))
    { Disclosure = Disclosures.Label(page, context.Texts) };

    private static string Zone(EventFrontMatter eventDetails)
    {
        var offset = eventDetails.Start.Instant.Offset;
        var size = offset.Duration();
        var sign = offset < TimeSpan.Zero ? "−" : "+";
        return $"{eventDetails.Zone.Id}, UTC{sign}{size.Hours}{(size.Minutes == 0 ? "" : $":{size.Minutes:00}")}";
    }

    private static string? Address(Venue venue)
    {
        var city = string.Join(' ', new[] { venue.Postal, venue.City }.OfType<string>());
        var parts = new[] { venue.Street, city.Length > 0 ? city : null, venue.Region, venue.Country }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
