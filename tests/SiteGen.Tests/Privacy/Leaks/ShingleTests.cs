using SiteGen.Privacy.Leaks;

namespace SiteGen.Tests.Privacy.Leaks;

/// <summary>Every run of twelve gated words is found, wherever in an output it stands and whatever stands around it; eleven are not.</summary>
public sealed class ShingleTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(4000)]
    public void Every_twelve_words_of_a_gated_text_are_found(int vocabulary)
    {
        var random = new Random(vocabulary);
        for (var round = 0; round < 300; round++)
        {
            var gated = Words(random, 12 + random.Next(60), vocabulary, 'g');
            var first = random.Next(gated.Length - 11);
            string[] output = [.. Words(random, random.Next(40), vocabulary, 'p'), .. gated[first..(first + 12)], .. Words(random, random.Next(40), vocabulary, 'p')];
            Assert.NotEmpty(Found(gated, output));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(40)]
    public void What_is_found_is_every_gated_run_of_an_output_and_nothing_else(int vocabulary)
    {
        var random = new Random(vocabulary);
        for (var round = 0; round < 300; round++)
        {
            var gated = Words(random, 12 + random.Next(60), vocabulary, 'g');
            string[] output = [.. Enumerable.Range(0, 1 + random.Next(4)).SelectMany(_ => random.Next(3) == 0 ? Words(random, random.Next(9), vocabulary, 'g') : Piece(random, gated))];
            var runs = Runs(gated).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(Runs(output).Where(runs.Contains).Select(run => Shingles(run).Single()), Found(gated, output));
        }
    }

    [Fact]
    public void Eleven_words_are_no_run()
    {
        var random = new Random(1);
        for (var round = 0; round < 300; round++)
        {
            var gated = Words(random, 60, 4000, 'g').Distinct().ToArray();
            var first = random.Next(gated.Length - 10);
            Assert.Empty(Found(gated, [.. Words(random, 20, 4000, 'p'), .. gated[first..(first + 11)], .. Words(random, 20, 4000, 'p')]));
        }
    }

    [Theory]
    [InlineData("ONE Two three\u2019s fo\u00ADur f\u00EEve (six) \u201Cseven\u201D eight \u2013 nine ten, \uFF45leven tw\u200Belve")]
    [InlineData("one two three's four five six seven eight nine ten eleven twelve")]
    [InlineData("one two three s four five six seven eight nine ten eleven twelve")]
    [InlineData("one two\u001F three's fo\u001Fur five six seven eight nine ten eleven twelve")]
    public void Case_accents_signs_and_what_is_not_seen_make_no_difference(string text) =>
        Assert.Equal(Shingles("one two three s four five six seven eight nine ten eleven twelve"), Shingles(text));

    [Fact]
    public void In_scripts_without_spaces_each_letter_is_a_word()
    {
        const string Text = "\u79C1\u305F\u3061\u306F\u6BCE\u671D\u96FB\u8A71\u3092\u304B\u3051\u307E\u3059";
        Assert.Equal(2, Shingles(Text).Count);
        Assert.Contains(Shingles(Text)[1], Shingles("x" + Text[1..] + "y"));
    }

    [Fact]
    public void No_run_goes_over_the_end_of_a_text()
    {
        const string Six = "one two three four five six";
        Assert.Single(Shingles(Six + " " + Six));
        Assert.Empty(Shingles(Six + "\0" + Six));
        Assert.Single(Shingles(Six + "\0" + Six, overBreaks: true));
    }

    [Fact]
    public void Where_the_words_stand_is_told()
    {
        const string Text = "(One) two three four five six seven eight nine ten eleven twelve. thirteen";
        var reader = new ShingleReader(Text, overBreaks: false);
        Assert.True(reader.Read());
        Assert.Equal((1, Text.IndexOf('.', StringComparison.Ordinal)), (reader.Start, reader.End));
        Assert.True(reader.Read());
        Assert.Equal((6, Text.Length), (reader.Start, reader.End));
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_set_has_what_was_put_into_it_and_nothing_else()
    {
        var random = new Random(7);
        ulong[] some = [.. Enumerable.Range(0, 50_000).Select(_ => (ulong)random.NextInt64())];
        var set = new ShingleSet([some[..10_000], some[10_000..]]);
        Assert.Equal(50_000, set.Count);
        Assert.All(some, s => Assert.True(set.Has(s)));
        Assert.DoesNotContain(Enumerable.Range(0, 50_000).Select(_ => (ulong)random.NextInt64()), set.Has);
        Assert.False(new ShingleSet([]).Has(some[0]));
    }

    private static List<ulong> Found(string[] gated, string[] output)
    {
        var set = new ShingleSet([[.. Shingles(string.Join(' ', gated))]]);
        return [.. Shingles(string.Join(' ', output)).Where(set.Has)];
    }

    private static List<ulong> Shingles(string text, bool overBreaks = false)
    {
        var found = new List<ulong>();
        var reader = new ShingleReader(text, overBreaks);
        while (reader.Read()) found.Add(reader.Hash);
        return found;
    }

    private static string[] Piece(Random random, string[] gated)
    {
        var first = random.Next(gated.Length);
        return gated[first..random.Next(first, gated.Length + 1)];
    }

    private static IEnumerable<string> Runs(string[] words) => Enumerable.Range(0, Math.Max(0, words.Length - 11)).Select(at => string.Join(' ', words[at..(at + 12)]));

    private static string[] Words(Random random, int count, int vocabulary, char kind) => [.. Enumerable.Range(0, count).Select(_ => $"{kind}word{random.Next(vocabulary)}")];
}
