using System.Text;
using SiteGen.Checking;
using SiteGen.Community;
using SiteGen.Diagnostics;
using SiteGen.Tests.Attack;
using OutputKind = SiteGen.Checking.OutputKind;

namespace SiteGen.Tests.Checking;

/// <summary>The last net reads many bytes at a time, and skips lines that it knows; neither changes what it finds.</summary>
public sealed class WordReaderTests
{
    private const string Signs = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const int Seed = 20261122;

    private static readonly string[] Pieces =
    [
        "Quenby", " Zarathorn", "Quenby Zarathorn", "\n", "\n", "\n", "<p>", "</p>", "<p>x</p>\n", "<li><a href=\"/a/\">A page</a></li>\n", "<div class=\"quenby zarathorn\">\n", "</div>\n", "<em>", "</em>", "<br>", "<span>", "</span>\n",
        "<a title=\"", "<a title='", "\">", "'>", "\"", "'", ">", "<", "<img alt=Quenby", "<!-- ", " -->\n", "<script>\n", "</script>\n", "<style>", "</style>\n", "&amp;", "&#90;arathorn", "\\n", "%20", "\u00AD", "Quen\u200Bby", "<svg/>\n", "<p \"", "=", "<a x=", "<p title=\n", "<h2\n",
    ];

    [Fact]
    public void A_word_is_the_same_wherever_it_stands()
    {
        var random = new Random(Seed);
        for (var round = 0; round < LongRun.Or(3000, 100_000); round++)
        {
            string[] words = [.. Enumerable.Range(0, 1 + random.Next(12)).Select(_ => string.Concat(random.GetItems<char>(Signs, 1 + random.Next(random.Next(10) == 0 ? 80 : 12))))];
            var text = string.Join(random.GetItems([" ", ", ", "-", "\n", " (", "_"], 1)[0], words);
            var one = words.Select(w => Hashes(w).Single()).ToArray();
            Assert.Equal(one, Hashes(text));
            Assert.Equal(one, Hashes(text + new string(' ', 100)));
            Assert.Equal(one, Hashes(text.ToUpperInvariant() + new string('.', 100)));
            Assert.Equal(one, Hashes(string.Concat(text.Select(c => char.IsAsciiLetter(c) && random.Next(20) == 0 ? $"&#{(int)c};" : c.ToString())) + new string(' ', 100)));
            Assert.Equal(one, Hashes(string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) && random.Next(20) == 0 ? $"<b>{c}</b>" : c.ToString())) + new string(' ', 100)));
        }
    }

    // Bytes are read in blocks: words that fill one, that end with it, and that something stops within it.
    [Fact]
    public void A_word_is_the_same_at_every_place_of_a_block_whatever_ends_it()
    {
        foreach (var length in (int[])[1, 15, 16, 17, 62, 63, 64, 65, 127, 128, 129])
        {
            var word = string.Concat(Enumerable.Range(0, length).Select(n => (char)('a' + n * 7 % 26)));
            var expected = Hashes(string.Concat(word.Select(c => $"&#{(int)c};"))).Single();
            for (var lead = 0; lead <= 65; lead++)
                foreach (var end in (string[])["", " ", "<br>", "&amp;", "%20", "\\"])
                    Assert.Equal(expected, Hashes(new string('.', lead) + word + end + new string(' ', 100)).Single());
        }
    }

    [Fact]
    public void Where_words_stand_is_told()
    {
        var bytes = Encoding.UTF8.GetBytes("<p>One two</p>, antidisestablishmentarianismandthelongestwords 4 &amp; \u00E9t\u00E9" + new string(' ', 100));
        var reader = new WordReader();
        reader.Output(bytes, OutputKind.Markup);
        var words = Enumerable.Range(0, reader.Text.Count).Select(w => Encoding.UTF8.GetString(bytes, reader.Text.Start(w), reader.Text.End(w) - reader.Text.Start(w))).Where(w => w.Length > 0);
        Assert.Equal(["One", "two", "antidisestablishmentarianismandthelongestwords", "4", "\u00E9t\u00E9"], words);
    }

    [Fact]
    public void What_is_found_does_not_depend_on_the_outputs_before()
    {
        var (random, names, known, hits) = (new Random(Seed), new WithheldNames(Voices(), "https://circle.test/", []), new WordReader(), 0);
        for (var round = 0; round < LongRun.Or(20_000, 1_000_000); round++)
        {
            // Lines come back, as those of a theme do.
            var bytes = Encoding.UTF8.GetBytes(string.Concat(random.GetItems(Pieces, random.Next(24))) + (random.Next(2) == 0 ? new string('\n', 100) : ""));
            var fresh = new WordReader();
            var expected = Found(fresh, names, bytes);
            var found = Found(known, names, bytes);
            Assert.True(expected.SequenceEqual(found), $"{string.Join(", ", expected)}, but {string.Join(", ", found)} in {Encoding.UTF8.GetString(bytes)}");
            if (expected.Count == 0) known.NothingIn(bytes);
            hits += expected.Count;
        }

        Assert.InRange(hits, 1000, int.MaxValue);
    }

    [Theory]
    [InlineData("<p>Quenby Zarathorn</p>\n")]
    [InlineData("<p title=\"Quenby Zarathorn\">x</p>\n")]
    public void A_line_in_which_something_was_found_is_read_again(string line)
    {
        var (names, reader, bytes) = (new WithheldNames(Voices(), "https://circle.test/", []), new WordReader(), Encoding.UTF8.GetBytes("<p>\n" + line + "<p>x</p>\n"));
        for (var time = 0; time < 5; time++) Assert.Single(Found(reader, names, bytes));
    }

    [Theory]
    [InlineData("<p \"Quenby Zarathorn\">x</p>")]
    [InlineData("<p = \"Quenby Zarathorn\">x</p>")]
    [InlineData("<a=\"Quenby Zarathorn\">x</a>")]
    [InlineData("<p title=a\"Quenby Zarathorn\">x</p>")]
    [InlineData("<p title='it's Quenby Zarathorn'>x</p>")]
    [InlineData("<p title=\"The \"Quenby Zarathorn\" story\">x</p>")]
    [InlineData("<p title=\"x> <a href=\"Quenby Zarathorn\">x</p>")]
    [InlineData("<p>Quen<b\"\">by Zarathorn</b\"\"></p>")]
    [InlineData("<Quenby Zarathorn\">x</p>")]
    public void A_name_in_a_tag_that_is_badly_written_is_found(string html) =>
        Assert.NotEmpty(Found(new WordReader(), new WithheldNames(Voices(), "https://circle.test/", []), Encoding.UTF8.GetBytes(html)));

    [Theory]
    [InlineData("<p>Quenby Zarathorn</p>\n<p>x</p>\n", "<p>Quenby Zarathorn</p>\n\u2728<p>x</p>\n")]
    [InlineData("<p>y</p>\n<p>Quenby Zarathorn</p>\n", "<p>y</p>\n<p>Quenby Zarathorn</p>\n\u2728<p>x</p>\n")]
    public void A_name_with_a_sign_that_stands_on_the_next_line_is_found(string without, string with)
    {
        var (names, reader) = (new WithheldNames(Voices("Quenby Zarathorn \u2728"), "https://circle.test/", []), new WordReader());
        for (var time = 0; time < 3; time++)
        {
            var bytes = Encoding.UTF8.GetBytes("<p>\n" + without);
            reader.Output(bytes, OutputKind.Markup);
            Assert.Empty(names.In(reader.Text, bytes, out var areNear));
            Assert.True(areNear);
        }

        Assert.NotEmpty(Found(reader, names, Encoding.UTF8.GetBytes("<p>\n" + with)));
    }

    [Theory]
    [InlineData("<a ")]
    [InlineData("<p title=")]
    [InlineData("<b x=1")]
    [InlineData("<a x=\"")]
    [InlineData("\n<p")]
    public void Tags_without_an_end_hide_nothing_however_many_there_are(string tag)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(tag, 100_000)) + " Quenby Zarathorn");
        Assert.NotEmpty(Found(new WordReader(), new WithheldNames(Voices(), "https://circle.test/", []), bytes));
    }

    // Where names begin, in text and in attributes.
    private static List<(bool IsText, int Start)> Found(WordReader reader, WithheldNames names, byte[] bytes)
    {
        reader.Output(bytes, OutputKind.Markup);
        return [.. reader.Both.SelectMany(words => names.In(words, bytes).Select(hit => (words == reader.Text, hit.Start))).Distinct()];
    }

    private static ulong[] Hashes(string text)
    {
        var reader = new WordReader();
        reader.Output(Encoding.UTF8.GetBytes(text), OutputKind.Markup);
        return [.. reader.Text.Hashes[..^1]];
    }

    private static Voices Voices(string name = "Quenby Zarathorn")
    {
        var person = new Person("one", name, Display.Name, null, [], [], null, null, null, null, [], [], false, Consent.Withdrawn, new Location("content/people/one.yml"));
        return new Voices([person], new Placeholders("Community member", "Community member {letter}", "[member]", "", "", ""), DateTimeOffset.UnixEpoch);
    }
}
