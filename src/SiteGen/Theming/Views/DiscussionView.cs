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
