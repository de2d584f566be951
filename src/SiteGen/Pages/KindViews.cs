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
internal sealed class KindViews(
    RenderContext context,
    Dates dates,
    PeopleViews people,
    States states,
    Cards cards,
    FacetViews facets,
    CallViews calls)
{
    /// <summary>The view of a story.</summary>
    public StoryView Create(Page page, StoryFrontMatter story) => new(
        story.Person is { } person ? people.Create(person.Value) : null,
        story.Org,
        cards.Picture(story.Logo, page),
        story.Challenge,
        story.WhatTheyDid,
        story.Result,
        [.. story.Numbers.Select(Numbers.Create)],
        [.. story.Quotes.Select(people.Create)],
        story.Tradeoffs,
        story.DidNotWork,
        Video(story.Video, page),
        cards.Create(Pages(story.ResourcesUsed)),
        [.. Facts(page, story)]);

    /// <summary>The view of an event.</summary>
    public EventView Create(Page page, EventFrontMatter eventDetails, ConvertedBody body) => new(
        context.Texts.Get("event" + eventDetails.Kind),
        states.Create(page)!,
        states.IsPast(eventDetails),
        dates.View(eventDetails.Start),
        dates.View(eventDetails.End),
        Zone(eventDetails),
        context.Texts.Get("mode" + eventDetails.Mode),
        eventDetails.Venue is { } venue ? new VenueView(venue.Name, Address(venue)) : null,
        states.IsOn(eventDetails) ? eventDetails.RegisterUrl : null,
        eventDetails.Status == EventStatus.Cancelled ? null : eventDetails.Price,
        eventDetails.SoldOut && eventDetails.Status != EventStatus.Cancelled,
        eventDetails.Host is { } host ? people.Create(host.Value) : null,
        [.. eventDetails.Speakers.Select(s => people.Create(s.Value))],
        dates.View(eventDetails.PreviousStart),
        eventDetails.OpenToAll && eventDetails.Status != EventStatus.Cancelled,
        eventDetails.Series,
        Recap(page, eventDetails, body))
    {
        Days = dates.Days(eventDetails),
        Remote = eventDetails.Mode != EventMode.InPerson,
        OnlineUrl = states.OnlineUrl(eventDetails),
        JoinUrl = calls.JoinBeside(page),
    };

    /// <summary>The view of an article.</summary>
    public ArticleView Create(Page page, ArticleFrontMatter article) => new(
        Series(page, article),
        article.Series,
        article.Difficulty is { } difficulty ? context.Texts.Get("difficulty" + difficulty) : null,
        article.TimeNeeded,
        article.Prerequisites,
        article.Tradeoffs,
        article.WorkaroundFor,
        [.. Pages(article.FromDiscussions).Select(Link)],
        [.. article.ReviewedBy.Select(r => people.Create(r.Value))],
        dates.View(article.LastReview),
        dates.View(page.FrontMatter.Lifecycle.ReviewBy))
    {
        TipSheetUrl = page.TipSheetUrl is { } sheet ? context.Address.Link(sheet) : null,
    };

    /// <summary>The view of a resource.</summary>
    public ResourceView Create(Page page, ResourceFrontMatter resource) => new(
        context.Texts.Get("resource" + resource.Kind),
        resource.Maker is { } maker ? people.Create(maker.Value) : null,
        resource.BasedOn is { } origin && context.Site.Pages.ById(origin.Value) is { } original ? Link(original) : null,
        resource.Lite is { } lite && context.Media.Document(LinkTargets.Join(page.Source.Path, lite.Value), lite.At) is { } file
            ? context.Address.Link(file)
            : null,
        resource.OpenUrl,
        resource.HasFull,
        resource.License,
        [.. Guide(resource)],
        cards.Create(Pages(resource.UsedIn)),
        resource.Commercial)
    {
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
