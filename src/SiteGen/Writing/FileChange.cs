namespace SiteGen.Writing;

/// <summary>How a file of this build stands to the output before the commit.</summary>
internal enum FileChange
{
    /// <summary>Nothing is there.</summary>
    New,

    /// <summary>The same bytes are there; nothing was staged.</summary>
    Same,

    /// <summary>Other bytes, or a link, are there.</summary>
    Different,

    /// <summary>A folder is there.</summary>
    Folder,
}
