namespace SiteGen.Checking;

/// <summary>How the words of an output are written.</summary>
internal enum OutputKind
{
    /// <summary>Not as text: pictures and archives.</summary>
    None,
    Plain,
    Markup,

    /// <summary>XML whose values may be HTML, written with entities.</summary>
    Feed,

    /// <summary>Lines that are folded anywhere, also within a word (RFC 5545).</summary>
    Folded,

    /// <summary>Style sheets and scripts: most words mean something to the browser alone.</summary>
    Code,
}

/// <summary>Tells from the name of an output how its words are written.</summary>
internal static class OutputKinds
{
    /// <summary>The kind of a path.</summary>
    public static OutputKind Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".svg" => OutputKind.Markup,
        ".xml" or ".rss" or ".atom" or ".xsl" => OutputKind.Feed,
        ".ics" or ".vcf" => OutputKind.Folded,
        ".css" or ".js" or ".mjs" => OutputKind.Code,
        ".txt" or ".json" or ".webmanifest" or ".csv" or ".md" or "" => OutputKind.Plain,
        _ => OutputKind.None,
    };
}
