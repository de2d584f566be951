namespace SiteGen.Yaml;

/// <summary>What a person is for a page that names them.</summary>
internal enum PersonRole
{
    Byline,
    Editor,
    Subject,
    Host,
    Speaker,
    Reviewer,
    Maker,
    Quote,

    /// <summary>The words stand in a block, which alone is left out while they may not be shown.</summary>
    BlockQuote,
    Post,
}

/// <summary>A place where a page names a person by id.</summary>
/// <param name="Id">The person's id and where it stands.</param>
/// <param name="Role">What the person is there.</param>
internal readonly record struct PersonUse(Located<string> Id, PersonRole Role)
{
    /// <summary>Whether the page is held while the person's words may not be shown.</summary>
    public bool HoldsPage => Role is PersonRole.Quote or PersonRole.Post;
}
