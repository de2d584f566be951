namespace SiteGen.Markdown;

/// <summary>A heading that can be linked to.</summary>
internal sealed record Heading(string Id, string Text, int Level);

/// <summary>A link to a place within a page, checked once all pages are converted.</summary>
internal sealed record FragmentLink(string TargetFile, string Fragment, Location At);

/// <summary>A Markdown text converted to HTML.</summary>
/// <param name="Html">The markup.</param>
/// <param name="Plain">The visible text of members' posts, without that of pictures; otherwise empty.</param>
internal sealed record ConvertedText(string Html, string Plain)
{
    /// <summary>The links to pictures in members' posts.</summary>
    public IReadOnlyList<string> Images { get; init; } = [];

    /// <summary>The number of characters of <see cref="Plain"/> before the first table, code or picture: the text that can be read
    /// aloud.</summary>
    public int Spoken { get; init; }

    /// <summary>The markup of the steps, for articles with a tip sheet; otherwise empty.</summary>
    public string Steps { get; init; } = "";
}

/// <summary>State shared by the texts of one page: the ids in use, and data for later checks.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The headings of editors' text, in order.</summary>
    public List<Heading> Headings { get; } = [];

    /// <summary>The links to places in pages, in order.</summary>
    public List<FragmentLink> Links { get; } = [];

    /// <summary>The remaining budget for parsing the page's text.</summary>
    public ReadingBudget Budget { get; } = new();

    /// <summary>The number of tables so far.</summary>
    public int Tables { get; set; }

    /// <summary>The number of images so far.</summary>
    public int Images { get; set; }

    /// <summary>All ids that a link may refer to.</summary>
    public IReadOnlyCollection<string> Ids => _taken;

    /// <summary>Reserves an id, with a number appended if it is already in use.</summary>
    public string Take(string id)
    {
        if (_taken.Add(id)) return id;
        var number = _next.GetValueOrDefault(id, 1);
        while (!_taken.Add($"{id}-{number}")) number++;
        _next[id] = number + 1;
        return $"{id}-{number}";
    }
}
