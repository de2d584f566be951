namespace SiteGen.Yaml;

/// <summary>The role of a person on a page that names them.</summary>
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

    /// <summary>The author of words in a block, which is left out while the words may not be shown.</summary>
    BlockQuote,
    Post,
}

/// <summary>A place where a page names a person by id.</summary>
/// <param name="Id">The person's id and its location.</param>
/// <param name="Role">The person's role.</param>
internal readonly record struct PersonUse(Located<string> Id, PersonRole Role)
{
    /// <summary>Whether the page is held while the person's words may not be shown.</summary>
    public bool HoldsPage => Role is PersonRole.Quote or PersonRole.Post;
}
