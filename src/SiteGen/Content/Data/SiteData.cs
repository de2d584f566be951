using SiteGen.Config;
using SiteGen.Yaml;

namespace SiteGen.Content.Data;

/// <summary>A public number with its definition, source and date.</summary>
internal sealed record Metric(
    string Id,
    string Label,
    decimal Value,
    string? Unit,
    string Definition,
    string Source,
    Stamp Date,
    Location At);

/// <summary>A word of the community.</summary>
internal sealed record Term(string Word, string Definition, IReadOnlyList<string> AlsoCalled)
{
    /// <summary>Where the word stands.</summary>
    public required Location At { get; init; }
}

/// <summary>An old site path and where it leads now: a site path or a whole address.</summary>
internal sealed record Redirect(string From, string To, Location At);

/// <summary>What content/data holds.</summary>
internal sealed record SiteData(IReadOnlyList<Metric> Metrics, IReadOnlyList<Term> Glossary, IReadOnlyList<Redirect> Redirects)
{
    /// <summary>The names of the files that are there and cannot be read, which findings say.</summary>
    public IReadOnlySet<string> Unread { get; init; } = new HashSet<string>();

    /// <summary>The dates of what has happened.</summary>
    public IReadOnlyList<PastDate> PastDates { get; init; } = [];

    /// <summary>The ids of metrics that are left out, which findings say.</summary>
    public IReadOnlySet<string> LeftOut { get; init; } = new HashSet<string>();
}
