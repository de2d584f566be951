using SiteGen.Content.Common;
using SiteGen.Content.Data;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Yaml;

namespace SiteGen.Checks;

/// <summary>Checks what a careful editor would: policies, past dates, repeated summaries, expiring consent.</summary>
internal sealed class EditorialCheck(Site site, DiagnosticBag bag)
{
    private const int DaysOfNotice = 30;

    /// <summary>Adds the findings.</summary>
    public void Run()
    {
        Policies();
        Repeated(Codes.RepeatedSummary, "summary", p => p.FrontMatter.Discovery.Description ?? p.FrontMatter.Summary);
        Repeated(Codes.RepeatedTitle, "title", p => p.FrontMatter.Discovery.Title ?? p.Title);
        StoriesOfMonth();
        Consents();
        foreach (var metric in site.Data.Metrics) Age(metric);
        foreach (var page in site.Pages.All) Page(page);
        Past(site.Data.PastDates);
        foreach (var person in site.ConsentPolicy.People) Past(person.PastDates);
        foreach (var page in site.Pages.All) Past(page.Source.DatesToCome, page.Id);
    }

    private void Policies()
    {
        var config = new Location(site.Config.File);
        if (!Has("code-of-conduct"))
            Missing(new Location("content/code-of-conduct.md"), "there is no code of conduct", "Write content/code-of-conduct.md.");
        if (!Has("privacy")) Missing(new Location("content/privacy.md"), "there is no privacy page", "Write content/privacy.md.");
        if (!Has("home")) Missing(
            new Location("content/home.md"), "there is no home page", "Write content/home.md; until then the newest pages stand there.");
        if (site.Config.Moderators.Count == 0) Missing(config, "no moderators are named", "Add \"moderators:\" with the ids of people.");
        if (site.Config.RemovalUrl is null)
            Missing(config, "visitors cannot ask for a removal", "Add \"contact:\" with \"removal:\", an address such as mailto:care@….");
        if (site.Config.Address.BasePath.Length > 0)
            bag.Add(
                Codes.HomeOnBasePath, config, $"the site stands below {site.Config.Address.BasePath}",
                "Search engines read robots.txt and the site's name at the host's root only; prefer a host of its own.");
    }

    private bool Has(string slug) => site.Pages.Plain(slug) is not null || site.Pages.IsUnread($"page-{slug}");

    private void Missing(Location at, string what, string hint) => bag.Add(Codes.PolicyMissing, at, what, hint);

    // Compares the texts that search engines and lists show; they may drop duplicates.
    private void Repeated(Code code, string key, Func<Page, string> text)
    {
        foreach (var twins in site.Pages.All.GroupBy(
            p => string.Join(' ', text(p).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparer.OrdinalIgnoreCase).Where(g => g.Key.Length > 0))
            foreach (var twin in twins.Skip(1))
                bag.Add(
                    code, twin.Source.At, $"the {key} is also that of {twins.First().Source.Path}", "Say what this page alone offers.",
                    twin.Id);
    }

    private void StoriesOfMonth()
    {
        foreach (var month in site.PagesOfType(PageType.Story)
            .Where(p => p.FrontMatter.Classification.FeaturedMonth is not null)
            .GroupBy(p => p.FrontMatter.Classification.FeaturedMonth))
            foreach (var twin in month.OrderBy(p => p.Id, StringComparer.Ordinal).Skip(1))
                bag.Add(
                    Codes.SeveralStoriesOfMonth, twin.Source.At, $"{month.Key} has another story of the month already",
                    "Feature one story a month.", twin.Id);
    }

    // Only a consent that pages depend on is worth a finding.
    private void Consents()
    {
        var used = site.Pages.All.SelectMany(p => p.Source.PersonUses).Select(u => u.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var person in site.ConsentPolicy.People.Where(p => used.Contains(p.Id) && p.Consent.Expires is not null))
        {
            var end = person.Consent.Expires!;
            if (person.Consent.At(site.Now) == ConsentState.Expired)
                bag.Add(
                    Codes.ConsentExpired, person.At, $"the consent of {person.Id} ended on {end.Iso}; their words are no longer shown",
                    "Ask again, or take the posts out.");
            else if (person.Consent.State == ConsentState.Granted && end.End <= site.Now.AddDays(DaysOfNotice))
                bag.Add(Codes.ConsentExpiring, person.At, $"the consent of {person.Id} ends on {end.Iso}", "Ask again in time.");
        }
    }

    private void Age(Metric metric)
    {
        if (!site.IsFresh(metric))
            bag.Add(
                Codes.MetricTooOld,
                metric.At,
                $"the metric \"{metric.Id}\" is of {metric.Date.Iso}, over {site.Config.MetricsMaxAgeDays} days ago, and is hidden "
                    + "where it invites",
                "Count again, and change \"value\" and \"date\".");
    }

    // The message leaves the date out, because it may come from a person's file.
    private void Past(IEnumerable<PastDate> dates, string page = "")
    {
        foreach (var date in dates.Where(d => d.Instant > site.Now))
            bag.Add(Codes.PastToCome, date.At, $"\"{date.Key}\" lies in the future", "Write the day on which that happened.", page);
    }

    private void Page(Page page)
    {
        if (page.FrontMatter.Lifecycle.ReviewBy is { } due && due.End <= site.Now)
            bag.Add(
                Codes.ReviewOverdue, page.Source.At, $"the page was to be reviewed by {due.Iso}",
                "Check that it still holds, then move \"review_by\".", page.Id);
        if (page is { Access: Access.Public, Source.Kind: DiscussionFrontMatter { Source.Visibility: Visibility.Private } })
            bag.Add(
                Codes.PrivateMadePublic, page.Source.At, "the thread is private, and this page shows all of it",
                "Add \"access: preview\", or \"visibility: public\" below \"source:\" if everybody can read the thread.", page.Id);
        if (page is { Type: PageType.Discussion, FrontMatter.Signals: { Replies: { } counted } signals }
            && counted < page.Source.Body.Replies)
            bag.Add(
                Codes.RepliesTooFew,
                signals.At,
                $"the thread has {counted} {(counted == 1 ? "reply" : "replies")} by \"signals\", and the file has "
                    + $"{page.Source.Body.Replies}",
                "Count again, and change \"replies\" and \"as_of\"; until then the page shows what the file has.",
                page.Id);
        if (page.Source.Kind is EventFrontMatter { Mode: EventMode.Online, Status: not EventStatus.MovedOnline } && page.Listed)
            bag.Add(
                Codes.OnlineOnly, page.Source.At, "search engines show no event result for an event that is online only",
                "Nothing to do; a place to go to would change it.", page.Id);
        if (page.Source.Kind is EventFrontMatter eventDetails && LeadsNowhere(eventDetails))
            bag.Add(
                Codes.NoWayIn, page.Source.At, "the event is online and open to all, and the page does not say where",
                "Add \"online_url\", or \"register_url\" where people register first.", page.Id);
    }

    // Online events need an address to attend; challenges do not.
    private bool LeadsNowhere(EventFrontMatter eventDetails) =>
        eventDetails is
        {
            Mode: EventMode.Online,
            OpenToAll: true,
            SoldOut: false,
            OnlineUrl: null,
            RegisterUrl: null,
            Kind: not EventKind.Challenge,
            TakesPlace: true
        }
        && eventDetails.Over > site.Now;
}
