using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Privacy.Names;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>Reads one content file: front matter as records, redacted and cut at the gate. Thread-safe.</summary>
internal sealed class ContentReader(SiteConfig config, SourceReader files, Redactor redactor, DiagnosticBag bag)
{
    private readonly CommonReader _common = new(config.Zone);
    private readonly ConcurrentDictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The moment of the build.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Creates, for a bag of findings, the callback that receives every front matter text that readers see.</summary>
    public Func<DiagnosticBag, Action<string, Location>>? OnText { get; init; }

    /// <summary>Receives every file while its text is loaded, split at the gate.</summary>
    public Action<GatedSource>? OnRead { get; init; }

    /// <summary>Reads a file; null with a finding when it is unusable.</summary>
    public PageSource? Read(ContentPath path)
    {
        if (files.Content(path.Path, ContentKind.For(path.Type).HasPosts) is not { } file) return null;
        var gate = new PageGate(path.Type, CommonReader.AccessOf(file.FrontMatter));
        // Broken front matter is already reported, so keys missing from it are not.
        var told = file.IsBroken ? new DiagnosticBag() : bag;
        var names = (file.IsBroken ? redactor.Quietly : redactor).Allowing(NameAllowanceReader.Read(file.FrontMatter));
        var notes = new FieldNotes();
        var (frontMatter, kind) = ReadFrontMatter(path.Type, file.FrontMatter, Source(path.Path, gate.Access, names, notes));
        if (file.IsBroken) frontMatter = frontMatter with { Lifecycle = frontMatter.Lifecycle.AsPublished };
        var cutAt = new FieldPlace(told, (file.FrontMatter.Find("preview") ?? file.FrontMatter).At);
        var body = BodyCut.Make(file, frontMatter.Gating, kind, cutAt);
        Check(path, file, (gate, body, told), (frontMatter, kind, notes));
        OnRead?.Invoke(new GatedSource(file, gate, body));
        return new PageSource(path.Type, path.Path, path.Slug, file.Hash, frontMatter, kind, body)
        {
            People = notes.People.ToArray(),
            PeopleInside = [.. notes.PeopleInside, .. PostsInside(file, body).Select(p => p.By)],
            DatesToCome = file.IsBroken ? [] : [.. notes.PastDates.Concat(PostDates(file)).Where(d => d.Instant > Now)],
        };
    }

    private void Check(
        ContentPath path, SourceFile file, (PageGate Gate, Body Body, DiagnosticBag Told) cut,
        (CommonFrontMatter Common, KindFrontMatter Kind, FieldNotes Notes) read)
    {
        GatedLines.Conceal(file, cut.Gate, cut.Body.LastLine, bag);
        if (read.Kind is DiscussionFrontMatter discussion) new ThreadCheck(path.Path, file, redactor, bag).Run(discussion);
        new NameAllowanceCheck(redactor.Names, cut.Told).Run(file, path.Slug, read.Common.AllowedNames);
        new PersonalDataCheck(config, redactor, cut.Told).Run(file, cut.Body, read.Notes.Words, read.Common.Allowed);
    }

    private (CommonFrontMatter FrontMatter, KindFrontMatter Kind) ReadFrontMatter(PageType type, YamlMap map, FieldSource source) =>
        Fields.Read(map, source, f =>
        {
            var (frontMatter, kind) = (_common.Read(f), ContentKind.For(type).Read(f, config.Zone));
            UnusedKeys.Report(type, f, frontMatter, kind);
            return (frontMatter, HidesOrg(kind) ? ((StoryFrontMatter)kind) with { Org = null, Logo = null } : kind);
        });

    private bool HidesOrg(KindFrontMatter kind) =>
        kind is StoryFrontMatter { Org: { } org, Person: { } person } && redactor.HidesOrg(person.Value, org);

    private FieldSource Source(string path, Access access, Redactor names, FieldNotes notes) => new(path, names.Bag)
    {
        Access = access,
        Notes = notes,
        Pool = id => _ids.GetOrAdd(id, id),
        OnText = OnText?.Invoke(names.Bag),
        Redact = names.Apply,
        RedactQuote = (person, text, at) => names.InPostOf(person).Apply(text, at),
        RedactByline = names.ApplyToByline,
        Admits = names.Admits,
        ReportName = names.ReportName,
    };

    // A post by a person without a file is found behind the gate too.
    private static IEnumerable<PostHeader> PostsInside(SourceFile file, Body body) =>
        file.Body.Segments.Where(s => s.Last > body.LastLine).Select(s => s.Post).OfType<PostHeader>().Where(p => p.By.Value.Length > 0);

    private IEnumerable<PastDate> PostDates(SourceFile file)
    {
        foreach (var date in file.Body.Segments.Select(s => s.Post?.Date).OfType<Located<Moment>>())
            if (LocalTime.At(date, config.Zone, bag) is { } written) yield return new PastDate("date", written.Instant, date.At);
    }
}

/// <summary>Warns of allowed names that a page does not contain.</summary>
internal sealed class NameAllowanceCheck(NameMatcher names, DiagnosticBag bag)
{
    /// <summary>Checks one file, including text behind the gate.</summary>
    public void Run(SourceFile file, string slug, IReadOnlyList<NameAllowance> allowed)
    {
        if (allowed.Count == 0) return;
        var text = file.Text.Text;
        var entries = allowed.Select(a => (Start: Offset(file.Text, a.At), a.Text.Length)).ToList();
        var matches = names.Find(text, NamePlace.Text)
            .Where(m => !entries.Any(e => e.Start <= m.End && m.Start <= e.Start + e.Length + 1))
            .Select(m => (text, m))
            .Concat(names.Find(slug, NamePlace.Address).Select(m => (slug, m)))
            .ToList();
        foreach (var idle in new NameAllowances(allowed).Idle(matches))
            bag.Add(
                Codes.IdleNameAllowance, idle.At,
                $"\"{idle.Text}\" is allowed on this page, and no name that may not be shown stands in it there",
                "Remove the entry, or correct its text.");
    }

    private static int Offset(SourceText text, Location at) => text.Span(1, at.Line - 1).Length + at.Column - 1;
}
