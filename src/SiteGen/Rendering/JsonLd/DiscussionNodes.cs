namespace SiteGen.Rendering.JsonLd;

/// <summary>A thread of members' posts.</summary>
internal sealed record PostingNode(
    string Headline,
    string? Text,
    string Url,
    string MainEntityOfPage,
    string? DatePublished,
    string? DateModified,
    PersonNode Author,
    IReadOnlyList<CommentNode>? Comment,
    object? CommentCount,
    IReadOnlyList<CounterNode>? InteractionStatistic,
    Reference IsPartOf,
    string InLanguage,
    IReadOnlyList<string>? Image,
    string? DigitalSourceType) : JsonLdNode("DiscussionForumPosting");

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
internal sealed record QuestionNode(
    string Name,
    string Text,
    int AnswerCount,
    object? UpvoteCount,
    string? DatePublished,
    string? DateModified,
    PersonNode Author,
    AnswerNode? AcceptedAnswer,
    IReadOnlyList<AnswerNode>? SuggestedAnswer) : JsonLdNode("Question")
{
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
