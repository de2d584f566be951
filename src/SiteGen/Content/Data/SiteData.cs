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

/// <summary>A term of the community.</summary>
internal sealed record Term(string Word, string Definition, IReadOnlyList<string> AlsoCalled)
{
    /// <summary>Where the term is written.</summary>
    public required Location At { get; init; }
}

/// <summary>An old site path and its target: a site path or an absolute address.</summary>
internal sealed record Redirect(string From, string To, Location At);

/// <summary>The content of content/data.</summary>
internal sealed record SiteData(IReadOnlyList<Metric> Metrics, IReadOnlyList<Term> Glossary, IReadOnlyList<Redirect> Redirects)
{
    /// <summary>The names of files that exist but could not be read, which findings report.</summary>
    public IReadOnlySet<string> Unread { get; init; } = new HashSet<string>();

    /// <summary>The dates of past events.</summary>
    public IReadOnlyList<PastDate> PastDates { get; init; } = [];

    /// <summary>The ids of metrics that are left out, which findings report.</summary>
    public IReadOnlySet<string> LeftOut { get; init; } = new HashSet<string>();
}
