namespace SiteGen.Theming.Views;

/// <summary>A discussion, answer first.</summary>
internal sealed record DiscussionView
{
    public required string Mode { get; init; }

    public required StateView State { get; init; }

    public PostView? Question { get; init; }

    public PostView? Answer { get; init; }

    public required IReadOnlyList<ThreadItemView> Thread { get; init; }

    public string? Tried { get; init; }

    public string? Result { get; init; }

    public string? EditorNote { get; init; }

    public LinkView? Source { get; init; }

    public string? AnswerUrl { get; init; }

    public required int Replies { get; init; }

    public required JoinPanelView Join { get; init; }

    /// <summary>What stands before the question; nothing where there is none.</summary>
    public IReadOnlyList<ThreadItemView> Before { get; init; } = [];

    /// <summary>The day on which the community counted the replies; null where those of the file were counted.</summary>
    public DateView? RepliesAsOf { get; init; }

    /// <summary>How often the thread was looked at, with the theme's separators.</summary>
    public string? Views { get; init; }

    /// <summary>The day on which the community counted the views.</summary>
    public DateView? ViewsAsOf { get; init; }

    /// <summary>How many posts of the file answer a question, those behind the gate included; 0 where nothing is asked.</summary>
    public int Answers { get; init; }

    /// <summary>How many of them a visitor does not see.</summary>
    public int AnswersInside { get; init; }
}

/// <summary>One step of a thread: exactly one of post, gap and editor's text is there.</summary>
internal sealed record ThreadItemView(PostView? Post, int? LeftOut, Markup? Editor);

/// <summary>A member's post. A removed one has a <c>Removed</c> text and no body.</summary>
internal sealed record PostView
{
    public required int Number { get; init; }

    public required string Anchor { get; init; }

    public required PersonView Author { get; init; }

    public DateView? Date { get; init; }

    public int? Likes { get; init; }

    public required bool Accepted { get; init; }

    public int? ReplyTo { get; init; }

    public string? Edited { get; init; }

    public Markup? Body { get; init; }

    public string? Removed { get; init; }

    public required bool NoSnippet { get; init; }

    public string? QuoteAs { get; init; }
}

/// <summary>The panel at the end of a discussion that leads into the community.</summary>
internal sealed record JoinPanelView(string Url, string Label, string Cost, IReadOnlyList<string> Inside, int Waiting, bool Primary);

/// <summary>A success story.</summary>
internal sealed record StoryView
{
    public PersonView? Person { get; init; }

    public string? Org { get; init; }

    public ImageView? Logo { get; init; }

    public string? Challenge { get; init; }

    public string? WhatTheyDid { get; init; }

    public string? Result { get; init; }

    public required IReadOnlyList<NumberView> Numbers { get; init; }

    public required IReadOnlyList<QuoteView> Quotes { get; init; }

    public required IReadOnlyList<string> Tradeoffs { get; init; }

    public required IReadOnlyList<string> DidNotWork { get; init; }

    public VideoView? Video { get; init; }

    public required IReadOnlyList<CardView> Resources { get; init; }

    public required IReadOnlyList<FactView> Facts { get; init; }
}

/// <summary>A number before and after, with its period and evidence.</summary>
internal sealed record NumberView(string Label, string? Before, string After, string? Unit, string Period, string Evidence, BarsView? Bars);

/// <summary>A number before and after as lengths of bars, the longer one 100.</summary>
internal sealed record BarsView(int Before, int After);

/// <summary>Words of a person; removed ones have a <c>Removed</c> text and no <c>Text</c>.</summary>
internal sealed record QuoteView(string? Text, PersonView By, string? Removed, bool NoSnippet);

/// <summary>A video elsewhere: a thumbnail that links out.</summary>
internal sealed record VideoView(string Url, ImageView? Thumb, string? Duration, IReadOnlyList<ChapterView> Chapters)
{
    /// <summary>When it was published.</summary>
    public DateView? Uploaded { get; init; }
}

/// <summary>A chapter of a video.</summary>
internal sealed record ChapterView(string At, string Title);

/// <summary>A labelled fact. <c>Links</c> are its words one by one where some of them lead to a page; else it is empty.</summary>
internal sealed record FactView(string Label, string Value, IReadOnlyList<LinkView> Links);

/// <summary>An event before and after its date.</summary>
internal sealed record EventView
{
    public required string KindLabel { get; init; }

    public required StateView State { get; init; }

    public required bool Past { get; init; }

    public required DateView Start { get; init; }

    public DateView? End { get; init; }

    public required string Zone { get; init; }

    public required string ModeLabel { get; init; }

    public VenueView? Venue { get; init; }

    public string? RegisterUrl { get; init; }

    public string? Price { get; init; }

    public required bool SoldOut { get; init; }

    public PersonView? Host { get; init; }

    public required IReadOnlyList<PersonView> Speakers { get; init; }

    public DateView? PreviousStart { get; init; }

    public required bool OpenToAll { get; init; }

    public string? Series { get; init; }

    public RecapView? Recap { get; init; }

    /// <summary>Its days, as a date block shows them.</summary>
    public required DaysView Days { get; init; }

    /// <summary>Whether one can take part from somewhere else.</summary>
    public bool Remote { get; init; }

    /// <summary>Where it takes place online; null when that is nowhere, or nobody can: it is over, cancelled, postponed, or online only and
    /// sold out.</summary>
    public string? OnlineUrl { get; init; }

    /// <summary>Where one joins, beside a primary call that needs no joining.</summary>
    public string? JoinUrl { get; init; }
}

/// <summary>Where an event is held.</summary>
internal sealed record VenueView(string Name, string? Address);

/// <summary>What came of an event.</summary>
internal sealed record RecapView(
    Markup? Body,
    IReadOnlyList<string> Takeaways,
    IReadOnlyList<AnsweredView> Questions,
    VideoView? Video,
    LinkView? Slides,
    int? Attendance)
{
    /// <summary>When it was published.</summary>
    public DateView? Published { get; init; }
}

/// <summary>A question of the audience and its answer.</summary>
internal sealed record AnsweredView(string Question, QuoteView Answer);

/// <summary>An evergreen article.</summary>
internal sealed record ArticleView
{
    public required IReadOnlyList<SeriesPartView> Series { get; init; }

    public string? SeriesTitle { get; init; }

    public string? Difficulty { get; init; }

    public string? TimeNeeded { get; init; }

    public required IReadOnlyList<string> Prerequisites { get; init; }

    public required IReadOnlyList<string> Tradeoffs { get; init; }

    public string? WorkaroundFor { get; init; }

    public required IReadOnlyList<LinkView> FromDiscussions { get; init; }

    public required IReadOnlyList<PersonView> ReviewedBy { get; init; }

    public DateView? LastReview { get; init; }

    public DateView? ReviewBy { get; init; }

    /// <summary>Where the article stands on one page, to print.</summary>
    public string? TipSheetUrl { get; init; }
}

/// <summary>What a tip sheet repeats of its article.</summary>
internal sealed record TipSheetView(Markup? Steps);

/// <summary>One part of a series.</summary>
internal sealed record SeriesPartView(int Part, string Title, string Url, bool Current)
{
    /// <summary>Why the page is not disinterested, in two or three words; null where it is.</summary>
    public string? Disclosure { get; init; }
}

/// <summary>A resource that members share.</summary>
internal sealed record ResourceView
{
    public required string KindLabel { get; init; }

    public PersonView? Maker { get; init; }

    public LinkView? BasedOn { get; init; }

    public string? LiteUrl { get; init; }

    public string? OpenUrl { get; init; }

    public required bool FullInside { get; init; }

    public string? License { get; init; }

    public required IReadOnlyList<FactView> Guide { get; init; }

    public required IReadOnlyList<CardView> UsedIn { get; init; }

    public required bool Commercial { get; init; }

    /// <summary>Where the text of the licence stands, for licences that have a known address.</summary>
    public string? LicenseUrl { get; init; }
}

/// <summary>A topic's own facts; its pages are in the list.</summary>
internal sealed record TopicView(
    IReadOnlyList<string> AlsoCalled,
    IReadOnlyList<CardView> StartHere,
    IReadOnlyList<BestAnswerView> BestAnswers);

/// <summary>An answered question of a topic. Who answered and with which words is there only where visitors may read the answer, and the
/// words only where they may stand elsewhere too.</summary>
internal sealed record BestAnswerView(string Title, string Url, string Summary, StateView State, PersonView? By, int? Likes, string? Words)
{
    /// <summary>How the editor changed the quoted answer.</summary>
    public string? Edited { get; init; }

    /// <summary>Why the page is not disinterested, in two or three words; null where it is.</summary>
    public string? Disclosure { get; init; }
}

/// <summary>What there is for a role, a use case or an industry, in parts that have something to show.</summary>
internal sealed record ForView(string Label, string Value, IReadOnlyList<CardsView> Parts);

/// <summary>A member's profile; what they contributed stands in parts by what it is, answers first.</summary>
internal sealed record ProfileView(
    PersonView Person,
    DateView? Joined,
    bool Staff,
    IReadOnlyList<string> Links,
    IReadOnlyList<CardsView> Parts);
