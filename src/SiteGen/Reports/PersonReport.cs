using SiteGen.Files;

namespace SiteGen.Reports;

/// <summary>A place in the source that names a person.</summary>
/// <param name="At">The place.</param>
/// <param name="Role">What the person is there: post, byline, speaker, or a name in the text.</param>
public sealed record PersonPlace(Location At, string Role);

/// <summary>Where a person appears, and what a withdrawal would change. Found by building the site as it is, without the person's name,
/// and withdrawn.</summary>
public sealed record PersonReport
{
    /// <summary>The person's id.</summary>
    public required string Id { get; init; }

    /// <summary>Every source place that surely names the person.</summary>
    public required IReadOnlyList<PersonPlace> Places { get; init; }

    /// <summary>Places that may mean the person, and files that nobody can look into: for a human to decide.</summary>
    public required IReadOnlyList<PersonPlace> MayBe { get; init; }

    /// <summary>The outputs that a withdrawal would change.</summary>
    public required IReadOnlyList<string> Changed { get; init; }

    /// <summary>The outputs that it would add.</summary>
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>The outputs that it would remove.</summary>
    public required IReadOnlyList<string> Removed { get; init; }

    /// <summary>The errors that would stop the build then: addresses that carry the name, say.</summary>
    public required IReadOnlyList<Diagnostic> InTheWay { get; init; }

    /// <summary>Whether libvips is missing, so that every card and smaller copy that could be offered is named,
    /// also a copy that would save nothing.</summary>
    public bool PicturesUnmade { get; init; }

    /// <summary>Every output that carries the person.</summary>
    public IReadOnlyList<string> Outputs => Sorted(Changed.Concat(Removed));

    /// <summary>The report on the person of an id, a handle or a name; null with a finding when that is nobody or several, or the site
    /// has errors.</summary>
    public static PersonReport? Create(ISourceTree tree, string who, BuildOptions options, DiagnosticBag bag)
    {
        if (new PersonSearch(tree).Find(who, bag) is not { } id) return null;

        // What one build makes of pictures serves the other; the cache of the site keeps none of it.
        options = options with { Pictures = options.Pictures is { } work ? work with { DryRun = new() } : null, Caches = [] };
        var now = Build(tree, options, bag);
        if (bag.HasErrors) return null;
        var later = new DiagnosticBag();
        var withdrawn = Build(tree, options with { Withdrawn = id }, later);
        var texts = new SourceTexts(tree).All(new PersonSearch(tree).Person(id)?.At.File ?? $"content/people/{id}.yml");
        var places = WithPieces(Written(texts, tree, id), later.Sorted().Except(bag.Sorted()));
        return new PersonReport
        {
            Id = id,
            Places = places,
            MayBe = new PossiblePlaces(tree, id).Find(texts, places),
            Changed = Sorted(now.Keys.Where(p => withdrawn.TryGetValue(p, out var other) && !now[p].AsSpan().SequenceEqual(other))),
            Added = Sorted(withdrawn.Keys.Except(now.Keys)),
            Removed = Sorted(now.Keys.Except(withdrawn.Keys)),
            InTheWay = [.. later.Sorted().Where(f => f.Severity == Severity.Error)],
            PicturesUnmade = bag.Sorted().Any(f => f.Code == Codes.PictureToolMissing),
        };
    }

    private static List<PersonPlace> Written(IReadOnlyList<SourceLines> texts, ISourceTree tree, string id)
    {
        var spellings = new PersonSearch(tree).Person(id)?.Spellings.ToList() ?? [];
        return [.. texts.SelectMany(t => SpellingSearch.In(t, id, spellings))];
    }

    // A name in pieces (emphasis, entities, soft hyphens) is found by the build alone, which knows what a reader sees.
    private static List<PersonPlace> WithPieces(List<PersonPlace> written, IEnumerable<Diagnostic> withheld)
    {
        var lines = written.Select(p => p.At with { Column = 0 }).ToHashSet();
        var more = withheld.Where(f =>
            (f.Code == Codes.NameWithheld || f.Code == Codes.NameLapsed) && !lines.Contains(f.Location with { Column = 0 }));
        return InOrder(written.Concat(more.Select(f => new PersonPlace(f.Location, "the name as a reader sees it"))));
    }

    /// <summary>Places by file, line and column, each once.</summary>
    internal static List<PersonPlace> InOrder(IEnumerable<PersonPlace> places) =>
        [.. places.Distinct().OrderBy(p => p.At.File, StringComparer.Ordinal).ThenBy(p => p.At.Line).ThenBy(p => p.At.Column)
            .ThenBy(p => p.Role, StringComparer.Ordinal)];

    private static IReadOnlyDictionary<string, byte[]> Build(ISourceTree tree, BuildOptions options, DiagnosticBag bag)
    {
        var sink = new MemorySink();
        new SiteBuilder(tree, options, bag).Build(sink);
        return sink.Files;
    }

    private static List<string> Sorted(IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal)];
}
