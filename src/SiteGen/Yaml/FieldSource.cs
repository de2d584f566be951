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

    /// <summary>Who may read what the file becomes. Values that are not shown there are checked and then dropped.</summary>
    public Access Access { get; init; }

    /// <summary>Takes what the reading comes across.</summary>
    public FieldNotes Notes { get; init; } = new();

    /// <summary>Takes the declaration of every key that the reader asks for; set only to list them.</summary>
    public Action<KeyDeclaration>? OnKey { get; init; }
}
