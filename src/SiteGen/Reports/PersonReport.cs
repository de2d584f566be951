using SiteGen.Files;

namespace SiteGen.Reports;

/// <summary>A place in the source that names a person.</summary>
/// <param name="At">The place.</param>
/// <param name="Role">The person's role there: post, byline, speaker, or a name in the text.</param>
public sealed record PersonPlace(Location At, string Role);

/// <summary>Lists where a person appears and what a withdrawal would change, by building the site as it is, without the person's name, and
/// as if the person had withdrawn.</summary>
public sealed record PersonReport
{
    /// <summary>The person's id.</summary>
    public required string Id { get; init; }

    /// <summary>Every place in the sources that certainly names the person.</summary>
    public required IReadOnlyList<PersonPlace> Places { get; init; }

    /// <summary>Places that may mean the person, and files that cannot be searched, for a human to decide.</summary>
    public required IReadOnlyList<PersonPlace> MayBe { get; init; }

    /// <summary>The outputs that a withdrawal would change.</summary>
    public required IReadOnlyList<string> Changed { get; init; }

    /// <summary>The outputs that a withdrawal would add.</summary>
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>The outputs that a withdrawal would remove.</summary>
    public required IReadOnlyList<string> Removed { get; init; }

    /// <summary>The errors that would stop the build after a withdrawal, such as addresses that contain the name.</summary>
    public required IReadOnlyList<Diagnostic> InTheWay { get; init; }

    /// <summary>Whether libvips is missing, so that every possible card and smaller copy is listed, even a copy that would not be
    /// smaller.</summary>
    public bool PicturesUnmade { get; init; }

    /// <summary>Every output that names the person.</summary>
    public IReadOnlyList<string> Outputs => Sorted(Changed.Concat(Removed));

    /// <summary>The report on the person with an id, a handle or a name; null with a finding if nobody or several people match, or the site
    /// has errors.</summary>
    public static PersonReport? Create(ISourceTree tree, string who, BuildOptions options, DiagnosticBag bag)
    {
        if (new PersonSearch(tree).Find(who, bag) is not { } id) return null;

        // The pictures of one build are reused in the next; none of them is stored in the site's cache.
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

    // A name split by markup (emphasis, entities, soft hyphens) is found only by the build, which sees the rendered text.
    private static List<PersonPlace> WithPieces(List<PersonPlace> written, IEnumerable<Diagnostic> withheld)
    {
        var lines = written.Select(p => p.At with { Column = 0 }).ToHashSet();
        var more = withheld.Where(f =>
            (f.Code == Codes.NameWithheld || f.Code == Codes.NameLapsed) && !lines.Contains(f.Location with { Column = 0 }));
        return InOrder(written.Concat(more.Select(f => new PersonPlace(f.Location, "the name as a reader sees it"))));
    }

    /// <summary>Distinct places, ordered by file, line and column.</summary>
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
