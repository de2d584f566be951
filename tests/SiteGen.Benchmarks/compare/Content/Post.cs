namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>One post's facts, drawn from its number alone, so that it is the same in a site of any size.</summary>
internal sealed record Post(
    int Number,
    string Section,
    string Slug,
    string Title,
    string Summary,
    DateOnly Published,
    IReadOnlyList<string> Topics)
{
    /// <summary>The four sections of every comparison site.</summary>
    public static readonly string[] Sections = ["articles", "resources", "stories", "discussions"];

    private static readonly DateOnly FirstDay = new(2019, 1, 1);

    /// <summary>The post's address below the host, such as <c>/articles/a-slug/</c>.</summary>
    public string Path => $"/{Section}/{Slug}/";

    /// <summary>The facts of post <paramref name="number"/> in the section that its turn falls on.</summary>
    public static Post Draw(int number) => Draw(number, Sections[number % Sections.Length]);

    /// <summary>The facts of post <paramref name="number"/> in a section.</summary>
    public static Post Draw(int number, string section)
    {
        var dice = Dice.For("post", number);
        var prose = new Prose(dice);
        var title = $"{prose.Heading()}, case {number}";
        return new Post(number, section, Slugify(title, number), title, $"{prose.Plain()} Case {number}.",
            FirstDay.AddDays(dice.Roll(2500)), DrawTopics(dice));
    }

    private static List<string> DrawTopics(Dice dice)
    {
        var topics = new List<string>();
        for (var wanted = 2 + dice.Roll(2); topics.Count < wanted;)
            if (Topic.All[dice.Roll(Topic.All.Count)].Id is var id && !topics.Contains(id)) topics.Add(id);
        return topics;
    }

    // The long words of the title and the number: telling, and short enough for ids.
    private static string Slugify(string title, int number) =>
        string.Join('-', title.ToLowerInvariant().Split(' ', ',').Where(word => word.Length > 4).Take(3).Append($"{number}"));
}
