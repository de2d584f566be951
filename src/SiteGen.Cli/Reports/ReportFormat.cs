namespace SiteGen.Cli.Reports;

/// <summary>How findings are printed. All but <see cref="Text"/> and <see cref="GitHub"/> are one JSON document.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>SiteGen's own document, with the summary of the build.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Annotations of GitHub Actions, beside the text.</summary>
    GitHub,

    /// <summary>A Code Quality report of GitLab.</summary>
    GitLab,
}
