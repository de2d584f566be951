namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>One of the sixty topics.</summary>
internal sealed record Topic(string Id, string Title, string Summary, string Body)
{
    /// <summary>All topics; the same for every site.</summary>
    public static IReadOnlyList<Topic> All { get; } = [.. Enumerable.Range(0, 60).Select(Draw)];

    private static Topic Draw(int number)
    {
        // Two words whose indexes never meet again within sixty numbers keep ids apart.
        var id = $"{Vocabulary.Adjectives[number]}-{Vocabulary.Nouns[number]}";
        var prose = new Prose(Dice.For("topic", number));
        return new Topic(id, char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' '), prose.Plain(), prose.Paragraph());
    }
}
