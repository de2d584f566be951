namespace SiteGen.Writing;

/// <summary>What is remembered of a file that this build wrote.</summary>
internal readonly record struct WrittenFile(string Path, FileHash Hash, FileChange Change);
