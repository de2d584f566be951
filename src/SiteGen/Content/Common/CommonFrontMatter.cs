using SiteGen.Config;
using SiteGen.Privacy.Names;
using SiteGen.Privacy.PersonalData;
using SiteGen.Yaml;

namespace SiteGen.Content.Common;

/// <summary>How far a page is in the editors' hands.</summary>
internal enum Status
{
    Draft,
    Review,
    Published,
    Archived,
    Withdrawn,
}

/// <summary>Whom a page is for.</summary>
internal enum Audience
{
    Visitor,
    Prospect,
    Member,
}

/// <summary>Why a page is not disinterested.</summary>
internal enum DisclosureKind
{
    Launch,
    Partner,
    Sponsored,
    Employee,
}

/// <summary>What help a machine gave.</summary>
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

/// <summary>Whether a page may stand in search results.</summary>
internal enum Indexing
{
    Auto,
    Yes,
    No,
}

/// <summary>The front matter that every type of page has.</summary>
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

    /// <summary>What may be said on the page though it is somebody's name as well.</summary>
    public IReadOnlyList<NameAllowance> AllowedNames { get; init; } = [];
}

/// <summary>When a page is shown.</summary>
internal sealed record Lifecycle(Status Status, Stamp? Published, Stamp? Updated, Stamp? Expires, Stamp? ReviewBy)
{
    /// <summary>The same with a date of publication, for a file whose own cannot be read.</summary>
    public Lifecycle AsPublished => this with { Published = Published ?? Stamp.StandIn };

    /// <summary>Whether its status lets it be shown when its time has come.</summary>
    public bool MayBeShown => Status is Status.Published or Status.Archived;
}

/// <summary>Who wrote and who curated.</summary>
internal sealed record Credits(IReadOnlyList<Located<string>> By, Located<string>? Editor);

/// <summary>What a page is about and for whom.</summary>
internal sealed record Classification(
    IReadOnlyList<Located<string>> Topics,
    IReadOnlyList<Audience> Audience,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> UseCases,
    IReadOnlyList<string> Industries,
    bool Featured,
    string? FeaturedMonth);

/// <summary>What a visitor may read.</summary>
internal sealed record Gating(Access Access, Cut Cut, int Posts, IReadOnlyList<string> MembersGet);

/// <summary>What search engines and chats are told.</summary>
internal sealed record Discovery(
    string? Title,
    string? Description,
    string? Canonical,
    Indexing Index,
    IReadOnlyList<Located<string>> Aliases,
    string? Hook,
    IReadOnlyList<string> Hashtags);

/// <summary>A disclosure and its words.</summary>
internal sealed record Disclosure(DisclosureKind Kind, string Text)
{
    /// <summary>Whether somebody pays for the page or its links; search engines are told so (<c>rel="sponsored"</c>).</summary>
    public bool IsPaid => Kind is DisclosureKind.Sponsored or DisclosureKind.Partner;
}

/// <summary>An editor's word that personal data of a kind may stand in one place: in the post of a
/// number, or without one in the quotes and answers of front matter.</summary>
internal sealed record Allowance(int? Post, PersonalDataKind Kind, Location At);

/// <summary>A picture by its file.</summary>
internal sealed record Picture(Located<string> Src, string Alt, string? Credit, string? License);

/// <summary>Dated counts from the community itself.</summary>
internal sealed record Signals(int? Views, int? Replies, int? Likes, DateOnly AsOf, string? Source)
{
    /// <summary>Where the number of replies is written.</summary>
    public required Location At { get; init; }
}
