using SiteGen.Loading;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Theming.Views;
using SiteGen.Yaml;

namespace SiteGen.Rendering.Views;

/// <summary>Stories, events, articles and resources as their layouts show them.</summary>
internal sealed class KindViews(Edition edition, Dates dates, PeopleViews people, States states, Cards cards, FacetViews facets, CallViews calls)
{
    /// <summary>The view of a story.</summary>
    public StoryView Of(Page page, StoryMatter story) => new(
        story.Person is { } person ? people.Of(person.Value) : null,
        story.Org,
        cards.Picture(story.Logo, page),
        story.Challenge,
        story.WhatTheyDid,
        story.Result,
        [.. story.Numbers.Select(Numbers.Of)],
        [.. story.Quotes.Select(people.Of)],
        story.Tradeoffs,
        story.DidNotWork,
        Video(story.Video, page),
        cards.Of(Pages(story.ResourcesUsed)),
        [.. Facts(page, story)]);

    /// <summary>The view of an event.</summary>
    public EventView Of(Page page, EventMatter happening, ConvertedBody body) => new(
        edition.Texts.Get("event" + happening.Kind),
        states.Of(page)!,
        states.IsPast(happening),
        dates.View(happening.Start),
        dates.View(happening.End),
        Zone(happening),
        edition.Texts.Get("mode" + happening.Mode),
        happening.Venue is { } venue ? new VenueView(venue.Name, Address(venue)) : null,
        states.IsOn(happening) ? happening.RegisterUrl : null,
        happening.Status == EventStatus.Cancelled ? null : happening.Price,
        happening.SoldOut && happening.Status != EventStatus.Cancelled,
        happening.Host is { } host ? people.Of(host.Value) : null,
        [.. happening.Speakers.Select(s => people.Of(s.Value))],
        dates.View(happening.PreviousStart),
        happening.OpenToAll && happening.Status != EventStatus.Cancelled,
        happening.Series,
        Recap(page, happening, body))
    {
        Days = dates.Days(happening),
        Remote = happening.Mode != EventMode.InPerson,
        OnlineUrl = states.OnlineUrl(happening),
        JoinUrl = calls.JoinBeside(page),
    };

    /// <summary>The view of an article.</summary>
    public ArticleView Of(Page page, ArticleMatter article) => new(
        Series(page, article),
        article.Series,
        article.Difficulty is { } difficulty ? edition.Texts.Get("difficulty" + difficulty) : null,
        article.TimeNeeded,
        article.Prerequisites,
        article.Tradeoffs,
        article.WorkaroundFor,
        [.. Pages(article.FromDiscussions).Select(Link)],
        [.. article.ReviewedBy.Select(r => people.Of(r.Value))],
        dates.View(article.LastReview),
        dates.View(page.Matter.Publishing.ReviewBy))
    {
        TipSheetUrl = page.TipSheetUrl is { } sheet ? edition.Address.Link(sheet) : null,
    };

    /// <summary>The view of a resource.</summary>
    public ResourceView Of(Page page, ResourceMatter resource) => new(
        edition.Texts.Get("resource" + resource.Kind),
        resource.Maker is { } maker ? people.Of(maker.Value) : null,
        resource.BasedOn is { } origin && edition.Site.Pages.ById(origin.Value) is { } original ? Link(original) : null,
        resource.Lite is { } lite && edition.Media.Document(LinkTargets.Join(page.Source.Path, lite.Value), lite.At) is { } file ? edition.Address.Link(file) : null,
        resource.OpenUrl,
        resource.HasFull,
        resource.License,
        [.. Guide(resource)],
        cards.Of(Pages(resource.UsedIn)),
        resource.Commercial)
    {
        LicenseUrl = Licenses.Address(resource.License),
    };

    private VideoView? Video(Video? video, Page page)
    {
        if (video is null) return null;
        var image = video.Thumb is { } thumb ? edition.Image(thumb, page.Source.Path) : null;
        var view = image is null ? null : edition.View(image, "", null);
        return new VideoView(video.Url, view, Duration(video), [.. video.Chapters.Select(c => new ChapterView(c.At, c.Title))])
        {
            Uploaded = dates.View(video.Uploaded),
        };
    }

    // PT38M20S is read as 38:20; anything else stands as it was written.
    private static string? Duration(Video video) =>
        video.Length is { } length ? length.ToString(length.TotalHours >= 1 ? "h\\:mm\\:ss" : "m\\:ss", System.Globalization.CultureInfo.InvariantCulture) : video.Duration;

    private IEnumerable<FactView> Facts(Page page, StoryMatter story)
    {
        if (story.Org is { } org) yield return Fact("factOrg", org);
        foreach (var same in FacetMap.Of(page.Source).Distinct().GroupBy(f => f.Kind).OrderBy(g => g.Key)) yield return facets.Fact(same.Key, [.. same]);
    }

    private IEnumerable<FactView> Guide(ResourceMatter resource)
    {
        if (resource.What is { } what) yield return Fact("guideWhat", what);
        if (resource.Who is { } who) yield return Fact("guideWho", who);
        if (resource.When is { } when) yield return Fact("guideWhen", when);
        if (resource.How is { } how) yield return Fact("guideHow", how);
    }

    private FactView Fact(string label, string value) => new(edition.Texts.Get(label), value, []);

    private RecapView? Recap(Page page, EventMatter happening, ConvertedBody body)
    {
        if (happening.Recap is not { } recap) return null;
        var html = body.Html(SegmentKind.Recap);
        return new RecapView(
            html.Length > 0 ? new Markup(html) : null,
            recap.Takeaways,
            [.. recap.Questions.Select(q => new AnsweredView(q.Question, people.Of(q.Answer)))],
            Video(recap.Video, page),
            recap.Slides is { } slides ? new LinkView(edition.Texts.Get("slides"), slides) : null,
            recap.Attendance)
        {
            Published = dates.View(recap.Published),
        };
    }

    private IReadOnlyList<SeriesPartView> Series(Page page, ArticleMatter article)
    {
        if (article.Series is null) return [];
        return [.. from other in edition.Site.Of(PageType.Article)
                   let matter = (ArticleMatter)other.Source.Kind
                   where matter.Series == article.Series
                   orderby matter.Part ?? int.MaxValue, other.Url
                   select new SeriesPartView(matter.Part ?? 0, other.Title, edition.Address.Link(other.Url), other == page) { Disclosure = Disclosures.Label(other, edition.Texts) }];
    }

    private IEnumerable<Page> Pages(IEnumerable<Located<string>> ids) => ids.Select(i => edition.Site.Pages.ById(i.Value)).OfType<Page>();

    private LinkView Link(Page page) => new(page.Title, edition.Address.Link(page.Url)) { Disclosure = Disclosures.Label(page, edition.Texts) };

    private static string Zone(EventMatter happening)
    {
        var offset = happening.Start.Instant.Offset;
        var size = offset.Duration();
        return $"{happening.Zone.Id}, UTC{(offset < TimeSpan.Zero ? "−" : "+")}{size.Hours}{(size.Minutes == 0 ? "" : $":{size.Minutes:00}")}";
    }

    private static string? Address(Venue venue)
    {
        var city = string.Join(' ', new[] { venue.Postal, venue.City }.OfType<string>());
        var parts = new[] { venue.Street, city.Length > 0 ? city : null, venue.Region, venue.Country }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
