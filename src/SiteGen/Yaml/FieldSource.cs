namespace SiteGen.Yaml;

/// <summary>The context for reading the fields of one file.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Bag">Takes the findings.</param>
internal sealed record FieldSource(string File, DiagnosticBag Bag)
{
    /// <summary>Redacts a text for publication, which removes members who may not be named.</summary>
    public Func<string, Location, string> Redact { get; init; } = (text, _) => text;

    /// <summary>Redacts a person's own words, in which more about that person may have to be hidden; takes the id, the text and its
    /// location.</summary>
    public Func<string, string, Location, string> RedactQuote { get; init; } = (_, text, _) => text;

    /// <summary>Redacts a text that names a creator.</summary>
    public Func<string, Location, string> RedactByline { get; init; } = (text, _) => text;

    /// <summary>Whether an address may be published.</summary>
    public Func<string, Location, bool> Admits { get; init; } = (_, _) => true;

    /// <summary>Returns a shared instance of equal texts, so that ids used on thousands of pages are stored once.</summary>
    public Func<string, string> Pool { get; init; } = text => text;

    /// <summary>Receives every text that readers see, as written.</summary>
    public Action<string, Location>? OnText { get; init; }

    /// <summary>Adds a finding if a text is a person's name, and returns whether it is.</summary>
    public Func<string, Location, bool> ReportName { get; init; } = (_, _) => false;

    /// <summary>The access level of the page built from the file. Values that are not shown there are checked and then dropped.</summary>
    public Access Access { get; init; }

    /// <summary>Collects the people, dates and words found while reading.</summary>
    public FieldNotes Notes { get; init; } = new();

    /// <summary>Receives the declaration of every key that the reader asks for; set only to list the keys.</summary>
    public Action<KeyDeclaration>? OnKey { get; init; }
}
