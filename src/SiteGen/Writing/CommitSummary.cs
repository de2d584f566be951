namespace SiteGen.Writing;

/// <summary>What a commit changed, in files.</summary>
/// <param name="Written">Files that are new or have other bytes than before.</param>
/// <param name="Unchanged">Files that were left alone because their bytes are the same.</param>
/// <param name="Deleted">Files of an earlier build that the site no longer has.</param>
public sealed record CommitSummary(int Written, int Unchanged, int Deleted);
