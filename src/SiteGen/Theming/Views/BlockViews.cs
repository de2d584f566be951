namespace SiteGen.Theming.Views;

/// <summary>Names the blocks whose partials receive a record.</summary>
/// <param name="names">The names as written in front matter.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BlockAttribute(params string[] names) : Attribute
{
    /// <summary>The names.</summary>
    public IReadOnlyList<string> Names => names;
}

/// <summary>One block of a landing page. <c>include block</c> in a template includes the partial with its name.</summary>
/// <param name="Kind">The name of the block.</param>
/// <param name="Content">The record that its partial receives, under the name of the block.</param>
internal sealed record BlockView(string Kind, object Content);

/// <summary>The opening panel of a landing page. The call of the first one is the page's primary call.</summary>
[Block("hero")]
internal sealed record HeroView
{
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required IReadOnlyList<string> Audience { get; init; }
    public required IReadOnlyList<string> Gets { get; init; }
    public LinkView? Also { get; init; }
    public required CtaView Call { get; init; }
    public required bool Primary { get; init; }
    public required IReadOnlyList<MetricView> Metrics { get; init; }
    public DateView? MetricsDate { get; init; }
}

/// <summary>An invitation with an accurate, dated number.</summary>
[Block("join-banner")]
internal sealed record JoinBannerView(string Text, string Url, string Label, string Cost, string Source, DateView Date);

/// <summary>A titled row of cards, with the period it covers, if any.</summary>
[Block("newest", "articles", "top-discussions", "upcoming-events", "stories")]
internal sealed record CardsView(string Title, IReadOnlyList<CardView> Cards, string? Window, LinkView? More);

/// <summary>Topics, each with the number of its pages.</summary>
[Block("topics")]
internal sealed record TopicsView(string Title, IReadOnlyList<TopicCountView> Topics, LinkView More);

/// <summary>A topic, with the number of its pages that a visitor can read.</summary>
internal sealed record TopicCountView(LinkView Page, int Count);

/// <summary>Questions and answers about the community.</summary>
[Block("faq")]
internal sealed record FaqView(string Title, IReadOnlyList<FaqEntryView> Questions);

/// <summary>A question, its answer, and a link to a page with more.</summary>
internal sealed record FaqEntryView(string Question, string Answer, LinkView? More);

/// <summary>A stand-alone quotation of one member, and the page it is from.</summary>
[Block("quote")]
internal sealed record PullQuoteView(QuoteView Quote, LinkView? From);

/// <summary>The logos of organisations.</summary>
[Block("logos")]
internal sealed record LogosView(string Title, IReadOnlyList<LogoView> Logos);

/// <summary>One logo, with a link to the organisation's own site.</summary>
internal sealed record LogoView(ImageView Image, string? Url);

/// <summary>A panel with a call that is not the page's primary one.</summary>
[Block("call")]
internal sealed record CallView(string Title, string? Text, CtaView Call);

/// <summary>A form for subscribing to a digest.</summary>
[Block("digest")]
internal sealed record DigestView(string Title, string Text, string HowOften, string Action, string Field, string? Label, string? Button);

/// <summary>A discussion without an answer.</summary>
[Block("question")]
internal sealed record OpenQuestionView(string Title, CardView Card);

/// <summary>People of the community.</summary>
[Block("voices")]
internal sealed record VoicesView(string Title, IReadOnlyList<VoiceView> People, LinkView More);

/// <summary>A person and their latest contribution.</summary>
internal sealed record VoiceView(PersonView Person, string? Did, LinkView? Page);

/// <summary>Things that members made.</summary>
[Block("showcase")]
internal sealed record ShowcaseView(string Title, IReadOnlyList<ShowcaseEntryView> Items, LinkView More);

/// <summary>A thing, its kind, and its maker.</summary>
internal sealed record ShowcaseEntryView(CardView Card, string KindLabel, PersonView Maker);

/// <summary>The story of the month: one number, and a quotation or otherwise the result.</summary>
[Block("story-of-the-month")]
internal sealed record MonthStoryView(
    string Title,
    string Month,
    CardView Card,
    string? Org,
    NumberView? Number,
    QuoteView? Quote,
    string? Result);

/// <summary>The insights of members in one month.</summary>
[Block("insights")]
internal sealed record InsightsView(string Title, string Month, IReadOnlyList<InsightView> Items);

/// <summary>One insight and the page it is from.</summary>
internal sealed record InsightView(string Text, LinkView Page, string KindLabel);

/// <summary>Public numbers that are not too old.</summary>
[Block("metrics")]
internal sealed record MetricsView(string Title, IReadOnlyList<MetricView> Metrics, LinkView More);
