namespace SiteGen.Cli.Reports;

/// <summary>How findings are printed.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one JSON document on standard output.</summary>
    Json,
}
