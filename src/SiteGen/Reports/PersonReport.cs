using SiteGen.Community;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Model;
using SiteGen.Outputs;
using SiteGen.Yaml;

namespace SiteGen.Reports;

/// <summary>A place in the source that names a person.</summary>
/// <param name="At">The place.</param>
/// <param name="Role">What the person is there: post, byline, speaker, or a name in the text.</param>
public sealed record PersonPlace(Location At, string Role);

/// <summary>Where a person appears, and what a withdrawal would change. Found by building the site as it is, without the person's name, and withdrawn.</summary>
/// <param name="Places">Every source place.</param>
/// <param name="Outputs">Every output that carries the person.</param>
/// <param name="Changed">The outputs that a withdrawal would change.</param>
/// <param name="Added">The outputs that it would add.</param>
/// <param name="Removed">The outputs that it would remove.</param>
/// <param name="InTheWay">The errors that would stop the build then: addresses that carry the name, say.</param>
/// <param name="PicturesUnmade">Whether the machine lacks a command for pictures, so that every card and smaller copy that could be offered is named, also a copy that would save nothing.</param>
public sealed record PersonReport(
    IReadOnlyList<PersonPlace> Places,
    IReadOnlyList<string> Outputs,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<Diagnostic> InTheWay,
    bool PicturesUnmade)
{
    /// <summary>The report on a person; null with a finding when there is no such person or the site has errors.</summary>
    public static PersonReport? Of(ISourceTree tree, string id, BuildOptions options, DiagnosticBag bag)
    {
        var file = new[] { $"content/people/{id}.yml", $"content/people/{id}.yaml" } is var names && names.FirstOrDefault(tree.Exists) is { } there ? there : names[0];
        if (!tree.Exists(file))
        {
            var known = tree.Files("content/people").Select(f => Path.GetFileNameWithoutExtension(f));
            bag.Add(Codes.UnknownPerson, new Location(file), $"there is nobody with the id \"{id}\"", Suggestion.For(id, known, "Name a file of content/people/ without .yml."));
            return null;
        }

        // What one build makes of pictures serves the other; the cache of the site keeps none of it.
        options = options with { Pictures = options.Pictures is { } work ? work with { Rehearsal = new() } : null };
        var now = Build(tree, options, bag);
        if (bag.HasErrors) return null;
        var later = new DiagnosticBag();
        var withdrawn = Build(tree, options with { Withdrawn = id }, later);
        var changed = now.Keys.Where(p => withdrawn.TryGetValue(p, out var other) && !now[p].AsSpan().SequenceEqual(other)).ToList();
        var removed = now.Keys.Except(withdrawn.Keys).ToList();
        return new PersonReport(
            WithPieces(Find(tree, id, file), later.Sorted().Except(bag.Sorted())),
            Sorted(changed.Concat(removed)),
            Sorted(changed),
            Sorted(withdrawn.Keys.Except(now.Keys)),
            Sorted(removed),
            [.. later.Sorted().Where(f => f.Severity == Severity.Error)],
            bag.Sorted().Any(f => f.Code == Codes.PictureToolMissing));
    }

    // A name in pieces (emphasis, entities, soft hyphens) is found by the build alone, which knows what a reader sees.
    private static List<PersonPlace> WithPieces(List<PersonPlace> written, IEnumerable<Diagnostic> withheld)
    {
        var lines = written.Select(p => p.At with { Column = 0 }).ToHashSet();
        var more = withheld.Where(f => f.Code == Codes.NameWithheld && !lines.Contains(f.Location with { Column = 0 })).Select(f => new PersonPlace(f.Location, "the name as a reader sees it"));
        return [.. written.Concat(more).Distinct().OrderBy(p => p.At.File, StringComparer.Ordinal).ThenBy(p => p.At.Line).ThenBy(p => p.At.Column)];
    }

    private static IReadOnlyDictionary<string, byte[]> Build(ISourceTree tree, BuildOptions options, DiagnosticBag bag)
    {
        var sink = new MemorySink();
        new SiteBuilder(tree, options, bag).Build(sink);
        return sink.Files;
    }

    private static List<string> Sorted(IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal)];

    private static List<PersonPlace> Find(ISourceTree tree, string id, string file)
    {
        var quiet = new DiagnosticBag();
        var files = new SourceReader(tree, quiet);
        if (files.Text(file) is not { } text || YamlReader.Read(text.Text, file, 0, quiet) is not { } map) return [];
        var person = new PersonReader(TimeZoneInfo.Utc).Read(id, map, new FieldSource(file, quiet));
        var places = tree.Files("content").Where(f => f != file && (ContentPath.IsPage(f) || Path.GetExtension(f) is ".yml" or ".yaml")).Concat(SiteConfigReader.Names.Where(tree.Exists))
            .SelectMany(f => files.Text(f) is { } source ? SpellingSearch.In(source, id, person.Spellings) : []);
        return [.. places];
    }
}
