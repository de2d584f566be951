using SiteGen.Diagnostics;

namespace SiteGen.Yaml;

/// <summary>What the reading of one file's fields needs to know.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Bag">Takes the findings.</param>
internal sealed record FieldSource(string File, DiagnosticBag Bag)
{
    /// <summary>Turns each text into what may be published of it; members who are not to be named vanish here.</summary>
    public Func<string, Location, string> Redact { get; init; } = (text, _) => text;

    /// <summary>The same for a person's own words, in which more of that person may have to vanish: the id, the text, its place.</summary>
    public Func<string, string, Location, string> RedactQuote { get; init; } = (_, text, _) => text;

    /// <summary>The same for a text that says who made something.</summary>
    public Func<string, Location, string> RedactByline { get; init; } = (text, _) => text;

    /// <summary>Says of each address whether it may be published.</summary>
    public Func<string, Location, bool> Admits { get; init; } = (_, _) => true;

    /// <summary>Returns the one text that stands for all equal ones, so that ids which thousands of pages name are kept once.</summary>
    public Func<string, string> Pool { get; init; } = text => text;

    /// <summary>Is told every text that readers see, as written.</summary>
    public Action<string, Location>? OnText { get; init; }

    /// <summary>Adds a finding where a text is a name of somebody, and says whether it is.</summary>
    public Func<string, Location, bool> ReportName { get; init; } = (_, _) => false;

    /// <summary>Is told every date of something that has happened.</summary>
    public Action<PastDate>? OnPastDate { get; init; }

    /// <summary>Is told the dotted path of every text and how many characters it has at least and at most.</summary>
    public Action<string, int, int>? OnLimit { get; init; }

    /// <summary>Is told the dotted path of every key that a reader asks for; the schema of the file type.</summary>
    public Action<string>? OnKey { get; init; }
}

/// <summary>A date of something that has happened, which cannot be later than now.</summary>
/// <param name="Path">The dotted path of its key.</param>
/// <param name="Instant">When it begins.</param>
/// <param name="At">Where it is written.</param>
internal sealed record PastDate(string Path, DateTimeOffset Instant, Location At)
{
    /// <summary>Its key alone.</summary>
    public string Key => Path[(Path.LastIndexOf('.') + 1)..];
}
