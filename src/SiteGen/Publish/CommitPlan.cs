namespace SiteGen.Publish;

/// <summary>The planned changes of a commit, computed before it touches the output.</summary>
/// <param name="Journal">The files to put in place and to delete.</param>
/// <param name="Old">The manifest of the output as it is.</param>
/// <param name="Next">The manifest of the output as it will be.</param>
internal sealed record CommitPlan(Journal Journal, Manifest Old, Manifest Next)
{
    public CommitSummary Summary { get; } =
        new(Journal.Renames.Count, Next.Files.Count - Journal.Renames.Count, Journal.Deletions.Count);

    public bool ChangesNothing => Journal.IsEmpty && Old.IsSameAs(Next);

    /// <summary>Plans the changes from the old manifest to the files that the sink received.</summary>
    public static CommitPlan For(DiskSink sink, Manifest old)
    {
        var next = new Manifest(sink.Files.ToDictionary(f => f.Path, f => f.Hash, StringComparer.Ordinal));
        var renames = sink.Files.Where(f => f.Change != FileChange.Same).Select(f => f.Path);
        var deletions = old.Files.Keys.Where(p => !next.Holds(p) && sink.Before.AtFile(p) is EntryKind.File or EntryKind.Link);
        return new CommitPlan(new Journal(InOrder(renames), InOrder(deletions)), old, next);
    }

    /// <summary>Whether an earlier build wrote a path that this one no longer has, so that the commit removes it first.</summary>
    public bool Removes(string path) => Old.Holds(path) && !Next.Holds(path);

    private static string[] InOrder(IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal)];
}

/// <summary>The number of files that a commit changed.</summary>
/// <param name="Written">Files that are new or have other bytes than before.</param>
/// <param name="Unchanged">Files that were left alone because their bytes are the same.</param>
/// <param name="Deleted">Files of an earlier build that the site no longer has.</param>
public sealed record CommitSummary(int Written, int Unchanged, int Deleted);
