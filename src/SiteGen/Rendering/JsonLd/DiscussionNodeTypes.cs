namespace SiteGen.Rendering.JsonLd;

/// <summary>A thread of members' posts.</summary>
internal sealed record PostingNode() : JsonLdNode("DiscussionForumPosting")
{
    public required string Headline { get; init; }
    public string? Text { get; init; }
    public required string Url { get; init; }
    public required string MainEntityOfPage { get; init; }
    public string? DatePublished { get; init; }
    public string? DateModified { get; init; }
    public required PersonNode Author { get; init; }
    public IReadOnlyList<CommentNode>? Comment { get; init; }
    public object? CommentCount { get; init; }
    public IReadOnlyList<CounterNode>? InteractionStatistic { get; init; }
    public required Reference IsPartOf { get; init; }
    public required string InLanguage { get; init; }
    public IReadOnlyList<string>? Image { get; init; }
    public string? DigitalSourceType { get; init; }
}

/// <summary>A reply.</summary>
internal sealed record CommentNode(
    string? Text,
    string Url,
    string? DatePublished,
    PersonNode Author,
    IReadOnlyList<CounterNode>? InteractionStatistic) : JsonLdNode("Comment")
{
    /// <summary>Its pictures.</summary>
    public IReadOnlyList<string>? Image { get; init; }

    /// <summary>What replies to it.</summary>
    public IReadOnlyList<CommentNode>? Comment { get; init; }
}

/// <summary>How often something was done.</summary>
internal sealed record CounterNode(string InteractionType, int UserInteractionCount) : JsonLdNode("InteractionCounter");

/// <summary>A page with one question that visitors can answer.</summary>
internal sealed record QuestionPageNode(string Url, QuestionNode MainEntity) : JsonLdNode("QAPage");

/// <summary>A question. The votes are a whole number; an object, since the serializer of a
/// number that may be absent is compiled anew in every run.</summary>
internal sealed record QuestionNode() : JsonLdNode("Question")
{
    public required string Name { get; init; }
    public required string Text { get; init; }
    public required int AnswerCount { get; init; }
    public object? UpvoteCount { get; init; }
    public string? DatePublished { get; init; }
    public string? DateModified { get; init; }
    public required PersonNode Author { get; init; }
    public AnswerNode? AcceptedAnswer { get; init; }
    public IReadOnlyList<AnswerNode>? SuggestedAnswer { get; init; }

    /// <summary>Its pictures.</summary>
    public IReadOnlyList<string>? Image { get; init; }

    /// <summary>What is said about it without answering it.</summary>
    public IReadOnlyList<CommentNode>? Comment { get; init; }

    /// <summary>What help a machine gave.</summary>
    public string? DigitalSourceType { get; init; }
}

/// <summary>An answer in full.</summary>
internal sealed record AnswerNode(
    string Text,
    string Url,
    string? DatePublished,
    object? UpvoteCount,
    PersonNode Author) : JsonLdNode("Answer")
{
    /// <summary>Its pictures.</summary>
    public IReadOnlyList<string>? Image { get; init; }

    /// <summary>What replies to it.</summary>
    public IReadOnlyList<CommentNode>? Comment { get; init; }
}
