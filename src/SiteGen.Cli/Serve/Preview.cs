namespace SiteGen.Cli.Serve;

/// <summary>The site as it is shown: the files of the last build without an error, and the findings of the last build.</summary>
internal sealed record Preview
{
    /// <summary>The number of the build, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The files by path in the output; empty until a build succeeds.</summary>
    public required IReadOnlyDictionary<string, byte[]> Files { get; init; }

    /// <summary>What the files were built from, or null until a build succeeds.</summary>
    public required BuildResult? Result { get; init; }

    /// <summary>Whether the files are older than the sources, since these have errors.</summary>
    public required bool IsStale { get; init; }

    /// <summary>The findings, each with the lines that a terminal would show.</summary>
    public required IReadOnlyList<(Diagnostic Finding, string Text)> Findings { get; init; }

    /// <summary>What it shows.</summary>
    public required PreviewView View { get; init; }

    /// <summary>The source files that were saved before the build, by path from the site's root.</summary>
    public required IReadOnlyCollection<string> Saved { get; init; }

    /// <summary>How long the build took.</summary>
    public required TimeSpan Took { get; init; }

    /// <summary>The path at which the site is shown, from <c>/</c> to <c>/</c>.</summary>
    public string BasePath => Result?.BasePath ?? "/";
}
