using SiteGen.Community;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Model.Matter;
using SiteGen.Privacy.Names;
using SiteGen.Yaml;

namespace SiteGen.Model;

/// <summary>The first pass over one content file: typed, worded for publication, and cut at the gate. Called from many threads.</summary>
internal sealed class ContentReader(SiteConfig config, SourceReader files, Redactor redactor, DiagnosticBag bag)
{
    private readonly CommonReader _common = new(config.Zone);
    private readonly KindReaders _kinds = new(config.Zone);

    /// <summary>Is told every key that a type's reader asks for.</summary>
    public Action<string>? Asked { get; init; }

    /// <summary>Is handed every file while its text is in hand, parted at the gate.</summary>
    public Action<PartedSource>? Parted { get; init; }

    /// <summary>Reads a file; null with a finding when it cannot be used.</summary>
    public PageSource? Read(ContentPath path)
    {
        if (files.Content(path.Path, path.Type == PageType.Discussion) is not { } file) return null;
        var names = redactor.Allowing(NameAllowanceReader.Read(file.FrontMatter));
        var (matter, kind) = Matter(path.Type, file.FrontMatter, Source(path.Path, names));
        GatedLines.Conceal(path.Path, file.FrontMatter, matter.Gating.Access, bag);
        var cutAt = new FieldPlace(bag, (file.FrontMatter.Find("preview") ?? file.FrontMatter).At);
        var body = BodyCut.Make(file, matter.Gating, kind, cutAt);
        CheckThread(path, file.Body, kind);
        Parted?.Invoke(new PartedSource(file, matter.Gating.Access, body));
        new NameAllowanceCheck(redactor.Names, bag).Run(file, path.Slug, matter.AllowedNames);
        new PersonalDataCheck(config, redactor, bag).Run(file, body, matter);
        var whole = new PageSource(path.Type, path.Path, path.Slug, file.Hash, matter, kind, body with { Segments = file.Body.Segments });
        if (matter.Gating.Access != Access.Public)
            (matter, kind) = Matter(path.Type, Gate.Open(file.FrontMatter, matter.Gating.Access), Source(path.Path, names.Quietly));
        if (kind is StoryMatter { Org: { } org, Person: { } person } story && redactor.HidesOrg(person.Value, org)) kind = story with { Org = null, Logo = null };
        return whole with { Matter = matter with { AllowedNames = whole.Matter.AllowedNames }, Kind = kind, Body = body, PeopleInside = matter.Gating.Access == Access.Public ? [] : [.. PersonUses.Of(whole).Select(u => u.Id)] };
    }

    private (CommonMatter Matter, KindMatter Kind) Matter(PageType type, YamlMap map, FieldSource source) =>
        Fields.Read(map, source, f => (_common.Read(f), _kinds.Read(type, f)));

    // The second reading of a gated page repeats no finding, but withholds the same names.
    private FieldSource Source(string path, Redactor names) => new(path, names.Bag)
    {
        Asked = Asked,
        Words = names.Apply,
        WordsOf = (person, text, at) => names.InPostOf(person).Apply(text, at),
        WordsOfByline = names.ApplyToByline,
        Admits = names.Admits,
    };

    private void CheckThread(ContentPath path, BodyMap body, KindMatter kind)
    {
        if (kind is not DiscussionMatter discussion) return;
        var posts = body.Segments.Select(s => s.Post).OfType<PostHeader>().ToList();
        if (posts.Count == 0 && discussion.Mode != DiscussionMode.Digest)
            bag.Add(Codes.NoPosts, new Location(path.Path, 1, 1), "the discussion holds no post", "Add :::post {by=…} … :::, or write \"mode: digest\".");
        foreach (var twin in posts.GroupBy(p => p.Number).SelectMany(g => g.Skip(1)))
            bag.Add(Codes.DuplicatePost, twin.At, $"a second post has the number {twin.Number}", "Give each post its own n; it is the permanent anchor.");
        foreach (var accepted in posts.Where(p => p.Accepted).Skip(1))
            bag.Add(Codes.SeveralAccepted, accepted.At, "a second post is marked as accepted", "Mark one.");
        foreach (var post in posts)
            if (post.Date is { } date) LocalTime.At(date, config.Zone, bag);
        foreach (var reply in posts.Where(p => p.ReplyTo is { } to && posts.All(o => o.Number != to.Value)))
            bag.Add(Codes.UnknownPost, reply.ReplyTo!.At, $"there is no post with n={reply.ReplyTo.Value}", "Name the n of a post of this file, or leave reply-to out.");
    }
}
