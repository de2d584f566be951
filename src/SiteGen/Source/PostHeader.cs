using SiteGen.Yaml;

namespace SiteGen.Source;

/// <summary>How a quoted post was changed by the editor.</summary>
internal enum Edited
{
    Typos,
    Shortened,
}

/// <summary>The attributes of a post's opening line.</summary>
internal sealed record PostHeader(
    int Number,
    Located<string> By,
    Located<Moment>? Date,
    int? Likes,
    bool Accepted,
    Located<int>? ReplyTo,
    Edited? Edited,
    Location At)
{
    /// <summary>The permanent anchor of a post.</summary>
    public static string Anchor(int number) => FormattableString.Invariant($"post-{number}");
}
