using System.Collections.Concurrent;
using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Diagnostics;
using SiteGen.Privacy.AccessControl;
using SiteGen.Privacy.Names;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>Reads one content file: front matter as records, redacted and cut at the gate. Called from many threads.</summary>
internal sealed class ContentReader(SiteConfig config, SourceReader files, Redactor redactor, DiagnosticBag bag)
{
    private readonly CommonReader _common = new(config.Zone);
    private readonly KindReaders _kinds = new(config.Zone);
    private readonly ConcurrentDictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The moment of the build.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Is told every key that a type's reader asks for.</summary>
    public Action<string>? OnKey { get; init; }

    /// <summary>Is told the bounds of every text that a type's reader asks for.</summary>
    public Action<string, int, int>? OnLimit { get; init; }

    /// <summary>Is made for each bag of findings, and told every text of front matter that readers see.</summary>
    public Func<DiagnosticBag, Action<string, Location>>? OnText { get; init; }

    /// <summary>Is handed every file while its text is in hand, parted at the gate.</summary>
    public Action<GatedSource>? OnRead { get; init; }

    /// <summary>Reads a file; null with a finding when it cannot be used.</summary>
    public PageSource? Read(ContentPath path)
    {
        if (files.Content(path.Path, path.Type == PageType.Discussion) is not { } file) return null;
        // What is wrong with front matter that cannot be read has been told; what is missing from it has not been forgotten.
        var told = file.IsBroken ? new DiagnosticBag() : bag;
        var names = (file.IsBroken ? redactor.Quietly : redactor).Allowing(NameAllowanceReader.Read(file.FrontMatter));
        var dates = new List<PastDate>();
        var (frontMatter, kind) = ReadFrontMatter(path.Type, file.FrontMatter, Source(path.Path, names) with { OnPastDate = dates.Add });
        if (file.IsBroken) frontMatter = frontMatter with { Lifecycle = frontMatter.Lifecycle.AsPublished };
        var cutAt = new FieldPlace(told, (file.FrontMatter.Find("preview") ?? file.FrontMatter).At);
        var body = BodyCut.Make(file, frontMatter.Gating, kind, cutAt);
        GatedLines.Conceal(file, frontMatter.Gating.Access, body.LastLine, bag);
        if (kind is DiscussionFrontMatter discussion) new ThreadCheck(path.Path, file, redactor, bag).Run(discussion);
        dates.AddRange(PostDates(file));
        var toCome = file.IsBroken ? [] : dates.Where(d => d.Instant > Now).ToArray();
        OnRead?.Invoke(new GatedSource(file, frontMatter.Gating.Access, body));
        new NameAllowanceCheck(redactor.Names, told).Run(file, path.Slug, frontMatter.AllowedNames);
        new PersonalDataCheck(config, redactor, told).Run(file, body, frontMatter);
        var uncut = body with { Segments = file.Body.Segments };
        var whole = new PageSource(path.Type, path.Path, path.Slug, file.Hash, frontMatter, kind, uncut);
        if (frontMatter.Gating.Access != Access.Public)
            (frontMatter, kind) =
                ReadFrontMatter(path.Type, Gate.Open(file.FrontMatter, frontMatter.Gating.Access), Source(path.Path, names.Quietly));
        if (kind is StoryFrontMatter { Org: { } org, Person: { } person } story && redactor.HidesOrg(person.Value, org))
            kind = story with { Org = null, Logo = null };
        return whole with
        {
            FrontMatter = frontMatter with { AllowedNames = whole.FrontMatter.AllowedNames },
            Kind = kind,
            Body = body,
            DatesToCome = toCome,
            PeopleInside = frontMatter.Gating.Access == Access.Public ? [] : PersonUses.Find(whole).Select(u => u.Id).ToArray()
        };
    }

    private (CommonFrontMatter FrontMatter, KindFrontMatter Kind) ReadFrontMatter(PageType type, YamlMap map, FieldSource source) =>
        Fields.Read(map, source, f =>
        {
            var (frontMatter, kind) = (_common.Read(f), _kinds.Read(type, f));
            UnusedKeys.Report(type, f, frontMatter, kind);
            return (frontMatter, kind);
        });

    // The second reading of a gated page repeats no finding, but withholds the same names.
    private FieldSource Source(string path, Redactor names) => new(path, names.Bag)
    {
        Pool = id => _ids.GetOrAdd(id, id),
        OnKey = OnKey,
        OnLimit = OnLimit,
        OnText = OnText?.Invoke(names.Bag),
        Redact = names.Apply,
        RedactQuote = (person, text, at) => names.InPostOf(person).Apply(text, at),
        RedactByline = names.ApplyToByline,
        Admits = names.Admits,
        ReportName = names.ReportName,
    };

    private IEnumerable<PastDate> PostDates(SourceFile file)
    {
        foreach (var date in file.Body.Segments.Select(s => s.Post?.Date).OfType<Located<Moment>>())
            if (LocalTime.At(date, config.Zone, bag) is { } written) yield return new PastDate("date", written.Instant, date.At);
    }
}

/// <summary>Warns of names that a page is allowed to say and does not.</summary>
internal sealed class NameAllowanceCheck(NameMatcher names, DiagnosticBag bag)
{
    /// <summary>Checks one file, with what stands behind the gate.</summary>
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
                Codes.IdleNameAllowance,
                idle.At,
                $"\"{idle.Text}\" is allowed on this page, and no name that may not be shown stands in it there",
                "Remove the entry, or correct its text.");
    }

    private static int Offset(SourceText text, Location at) => text.Span(1, at.Line - 1).Length + at.Column - 1;
}
