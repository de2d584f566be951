namespace SiteGen.Theming.Views;

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
