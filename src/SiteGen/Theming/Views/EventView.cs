namespace SiteGen.Theming.Views;

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

    /// <summary>The days of the event, as a date block shows them.</summary>
    public required DaysView Days { get; init; }

    /// <summary>Whether the event can be attended remotely.</summary>
    public bool Remote { get; init; }

    /// <summary>The address for attending online; null if there is none or nobody can attend: the event is past, cancelled, postponed, or
    /// online only and sold out.</summary>
    public string? OnlineUrl { get; init; }

    /// <summary>The address for joining, beside a primary call that does not require it.</summary>
    public string? JoinUrl { get; init; }
}

/// <summary>Where an event is held.</summary>
internal sealed record VenueView(string Name, string? Address);

/// <summary>The recap of an event.</summary>
internal sealed record RecapView(
    Markup? Body,
    IReadOnlyList<string> Takeaways,
    IReadOnlyList<AnsweredView> Questions,
    VideoView? Video,
    LinkView? Slides,
    int? Attendance)
{
    /// <summary>The date of publication.</summary>
    public DateView? Published { get; init; }
}

/// <summary>A question of the audience and its answer.</summary>
internal sealed record AnsweredView(string Question, QuoteView Answer);
