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
    /// <summary>The pictures of the reply.</summary>
    public IReadOnlyList<string>? Image { get; init; }

    /// <summary>The replies to it.</summary>
    public IReadOnlyList<CommentNode>? Comment { get; init; }
}

/// <summary>The number of times an interaction happened.</summary>
internal sealed record CounterNode(string InteractionType, int UserInteractionCount) : JsonLdNode("InteractionCounter");

/// <summary>A page with one question that visitors can answer.</summary>
internal sealed record QuestionPageNode(string Url, QuestionNode MainEntity) : JsonLdNode("QAPage");

/// <summary>A question. The vote count is an integer, declared as object because the serializer of a nullable number is compiled anew in
/// every run.</summary>
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

    /// <summary>The pictures of the question.</summary>
    public IReadOnlyList<string>? Image { get; init; }

    /// <summary>The replies that do not answer it.</summary>
    public IReadOnlyList<CommentNode>? Comment { get; init; }

    /// <summary>The kind of AI assistance, as a digital source type.</summary>
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
    /// <summary>The pictures of the answer.</summary>
    public IReadOnlyList<string>? Image { get; init; }

    /// <summary>The replies to it.</summary>
    public IReadOnlyList<CommentNode>? Comment { get; init; }
}
