namespace SiteGen.Markdown;

/// <summary>A heading that links can lead to.</summary>
internal sealed record Heading(string Id, string Text, int Level);

/// <summary>A link to a place within a page, checked when every page is converted.</summary>
internal sealed record FragmentLink(string TargetFile, string Fragment, Location At);

/// <summary>A stretch of Markdown as HTML.</summary>
/// <param name="Html">The markup.</param>
/// <param name="Plain">The visible text alone, without that of pictures, for members' posts; else empty.</param>
internal sealed record ConvertedText(string Html, string Plain)
{
    /// <summary>The links to the pictures in members' posts.</summary>
    public IReadOnlyList<string> Images { get; init; } = [];

    /// <summary>How many characters of <see cref="Plain"/> stand before the first
    /// table, code or picture: what reads as sentences.</summary>
    public int Spoken { get; init; }

    /// <summary>The markup of the steps, for articles with a tip sheet; else empty.</summary>
    public string Steps { get; init; } = "";
}

/// <summary>What one page's stretches share: the ids that are taken, and what is kept for later checks.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The headings of the editors' text, in order.</summary>
    public List<Heading> Headings { get; } = [];

    /// <summary>The links into pages, in order.</summary>
    public List<FragmentLink> Links { get; } = [];

    /// <summary>What the page's text may still cost to read.</summary>
    public ReadingBudget Budget { get; } = new();

    /// <summary>How many tables there are so far.</summary>
    public int Tables { get; set; }

    /// <summary>How many images there are so far.</summary>
    public int Images { get; set; }

    /// <summary>Every id that a link may lead to.</summary>
    public IReadOnlyCollection<string> Ids => _taken;

    /// <summary>Takes an id, with a number behind it where it is taken.</summary>
    public string Take(string id)
    {
        if (_taken.Add(id)) return id;
        var number = _next.GetValueOrDefault(id, 1);
        while (!_taken.Add($"{id}-{number}")) number++;
        _next[id] = number + 1;
        return $"{id}-{number}";
    }
}
