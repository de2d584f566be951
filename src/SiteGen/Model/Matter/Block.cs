using SiteGen.Yaml;

namespace SiteGen.Model.Matter;

/// <summary>A block of a landing page, as the editor configured it.</summary>
internal abstract record Block;

/// <summary>The promise: for whom and what they get.</summary>
internal sealed record HeroBlock(string Title, string Text, IReadOnlyList<string> For, IReadOnlyList<string> Gets, Located<string>? Cta, string? AlsoLabel, Located<string>? AlsoPage) : Block;

/// <summary>An invitation with a dated number; <c>{value}</c> in the text stands for it.</summary>
internal sealed record JoinBannerBlock(Located<string> Metric, string Text) : Block;

/// <summary>The discussions with the most replies within a window of days.</summary>
internal sealed record TopDiscussionsBlock(string Title, int Count, int Days) : Block;

/// <summary>The next events.</summary>
internal sealed record UpcomingEventsBlock(string Title, int Count) : Block;

/// <summary>The newest pages of all types.</summary>
internal sealed record NewestBlock(string Title, int Count) : Block;
