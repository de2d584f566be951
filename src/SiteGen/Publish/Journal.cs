using SiteGen.Files;

namespace SiteGen.Publish;

/// <summary>The steps of a commit. Once the journal is completely on the disk the commit counts as done: the next run finishes
/// it.</summary>
/// <param name="Renames">The staged files to put in place, in ordinal order.</param>
/// <param name="Deletions">The files that an earlier build wrote and this one did not, in ordinal order.</param>
internal sealed record Journal(IReadOnlyList<string> Renames, IReadOnlyList<string> Deletions)
{
    private const string Header = "# sitegen journal 1";
    private const string Rename = "+ ";
    private const string Deletion = "- ";

    public bool IsEmpty => Renames.Count == 0 && Deletions.Count == 0;

    public void Write(string file) =>
        SealedLines.Write(file, Header, Deletions.Select(p => Deletion + p).Concat(Renames.Select(p => Rename + p)));

    /// <summary>Reads a journal; false if it is missing or incomplete, in which case the commit never began.</summary>
    public static bool TryRead(string file, out Journal journal)
    {
        journal = new Journal([], []);
        if (!SealedLines.TryRead(file, Header, out var lines)) return false;
        if (!lines.All(IsSafe)) return false;
        journal = new Journal(PathsAfter(Rename, lines), PathsAfter(Deletion, lines));
        return true;
    }

    private static bool IsSafe(string line) =>
        line.Length > Rename.Length && line[..Rename.Length] is Rename or Deletion && OutputPath.TryParse(line[Rename.Length..], out _);

    private static string[] PathsAfter(string mark, string[] lines) =>
        [.. lines.Where(l => l.StartsWith(mark, StringComparison.Ordinal)).Select(l => l[mark.Length..])];
}
