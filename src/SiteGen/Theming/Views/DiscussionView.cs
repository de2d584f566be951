namespace SiteGen.Theming.Views;

/// <summary>A discussion, with the answer first.</summary>
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

    /// <summary>The items before the question; empty if there are none.</summary>
    public IReadOnlyList<ThreadItemView> Before { get; init; } = [];

    /// <summary>The day on which the community counted the replies; null if the replies in the file were counted.</summary>
    public DateView? RepliesAsOf { get; init; }

    /// <summary>The number of views of the thread, with the theme's separators.</summary>
    public string? Views { get; init; }

    /// <summary>The day on which the community counted the views.</summary>
    public DateView? ViewsAsOf { get; init; }

    /// <summary>The number of posts in the file that answer a question, including those behind the gate; 0 if nothing is asked.</summary>
    public int Answers { get; init; }

    /// <summary>The number of answers that a visitor does not see.</summary>
    public int AnswersInside { get; init; }
}

/// <summary>One step of a thread; exactly one of post, gap and editor's text is set.</summary>
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

/// <summary>The panel at the end of a discussion that invites visitors to join.</summary>
internal sealed record JoinPanelView(string Url, string Label, string Cost, IReadOnlyList<string> Inside, int Waiting, bool Primary);
