using SiteGen.Config;
using SiteGen.Privacy.Names;
using SiteGen.Privacy.PersonalData;
using SiteGen.Yaml;

namespace SiteGen.Content.Common;

/// <summary>The editorial status of a page.</summary>
internal enum Status
{
    Draft,
    Review,
    Published,
    Archived,
    Withdrawn,
}

/// <summary>The intended readers of a page.</summary>
internal enum Audience
{
    Visitor,
    Prospect,
    Member,
}

/// <summary>The commercial interest behind a page.</summary>
internal enum DisclosureKind
{
    Launch,
    Partner,
    Sponsored,
    Employee,
}

/// <summary>How far AI was used.</summary>
internal enum AiHelp
{
    None,
    Assisted,
    Generated,
}

/// <summary>Where a preview is cut.</summary>
internal enum Cut
{
    FirstParagraph,
    More,
    Posts,
}

/// <summary>Whether search engines may list a page.</summary>
internal enum Indexing
{
    Auto,
    Yes,
    No,
}

/// <summary>The front matter that all types of page share.</summary>
internal sealed record CommonFrontMatter
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public Located<string>? Id { get; init; }
    public required Lifecycle Lifecycle { get; init; }
    public required Credits Credits { get; init; }
    public required Classification Classification { get; init; }
    public required Gating Gating { get; init; }
    public required Discovery Discovery { get; init; }
    public Located<string>? Cta { get; init; }
    public Disclosure? Disclosure { get; init; }
    public required AiHelp Ai { get; init; }
    public Picture? Cover { get; init; }
    public string? Insight { get; init; }
    public required IReadOnlyList<string> AppliesTo { get; init; }
    public Signals? Signals { get; init; }
    public required IReadOnlyList<Located<string>> Related { get; init; }
    public required IReadOnlyList<Allowance> Allowed { get; init; }
    public required IReadOnlyDictionary<string, string> Params { get; init; }

    /// <summary>Names of withheld people that the page may contain, because they also mean something else.</summary>
    public IReadOnlyList<NameAllowance> AllowedNames { get; init; } = [];
}

/// <summary>When a page is shown.</summary>
internal sealed record Lifecycle(Status Status, Stamp? Published, Stamp? Updated, Stamp? Expires, Stamp? ReviewBy)
{
    /// <summary>A copy with a publication date, for a file whose own date cannot be read.</summary>
    public Lifecycle AsPublished => this with { Published = Published ?? Stamp.StandIn };

    /// <summary>Whether the status allows the page to be shown once it is due.</summary>
    public bool MayBeShown => Status is Status.Published or Status.Archived;
}

/// <summary>The authors and the editor.</summary>
internal sealed record Credits(IReadOnlyList<Located<string>> By, Located<string>? Editor);

/// <summary>The subjects and the intended readers of a page.</summary>
internal sealed record Classification(
    IReadOnlyList<Located<string>> Topics,
    IReadOnlyList<Audience> Audience,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> UseCases,
    IReadOnlyList<string> Industries,
    bool Featured,
    string? FeaturedMonth);

/// <summary>How much of a page visitors may read.</summary>
internal sealed record Gating(Access Access, Cut Cut, int Posts, IReadOnlyList<string> MembersGet);

/// <summary>Metadata for search engines and shared links.</summary>
internal sealed record Discovery(
    string? Title,
    string? Description,
    string? Canonical,
    Indexing Index,
    IReadOnlyList<Located<string>> Aliases,
    string? Hook,
    IReadOnlyList<string> Hashtags);

/// <summary>A disclosure and its text.</summary>
internal sealed record Disclosure(DisclosureKind Kind, string Text)
{
    /// <summary>Whether somebody pays for the page or its links, which search engines see as <c>rel="sponsored"</c>.</summary>
    public bool IsPaid => Kind is DisclosureKind.Sponsored or DisclosureKind.Partner;
}

/// <summary>An editor's permission for personal data of one kind in one post, or, without a post number, in quotes and answers of front
/// matter.</summary>
internal sealed record Allowance(int? Post, PersonalDataKind Kind, Location At);

/// <summary>A picture file with its description.</summary>
internal sealed record Picture(Located<string> Src, string Alt, string? Credit, string? License);

/// <summary>Dated counts from the community itself.</summary>
internal sealed record Signals(int? Views, int? Replies, int? Likes, DateOnly AsOf, string? Source)
{
    /// <summary>Where the number of replies is given.</summary>
    public required Location At { get; init; }
}
