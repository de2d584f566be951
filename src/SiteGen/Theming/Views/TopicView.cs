namespace SiteGen.Theming.Views;

/// <summary>A topic's own facts; its pages are in the list view.</summary>
internal sealed record TopicView(
    IReadOnlyList<string> AlsoCalled,
    IReadOnlyList<CardView> StartHere,
    IReadOnlyList<BestAnswerView> BestAnswers);

/// <summary>An answered question of a topic. The answer's author and words are present only if visitors may read the answer, and the words
/// only if they may be quoted elsewhere too.</summary>
internal sealed record BestAnswerView(string Title, string Url, string Summary, StateView State, PersonView? By, int? Likes, string? Words)
{
    /// <summary>How the editor changed the quoted answer.</summary>
    public string? Edited { get; init; }

    /// <summary>The disclosure label of the page, in two or three words; null if it discloses nothing.</summary>
    public string? Disclosure { get; init; }
}
