using System.Text;
using SiteGen.Checking;
using SiteGen.Community;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Model;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Checking;

/// <summary>Every run of twelve gated words is found, wherever in an output it stands and whatever stands around it; eleven are not.</summary>
public sealed class GatedTextTests
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
    public void What_is_found_has_every_gated_run_of_an_output_once(int vocabulary)
    {
        var random = new Random(vocabulary);
        for (var round = 0; round < 300; round++)
        {
            var gated = Words(random, 12 + random.Next(60), vocabulary, 'g');
            var pieces = Enumerable.Range(0, 1 + random.Next(4)).SelectMany(_ => random.Next(3) == 0 ? Words(random, random.Next(9), vocabulary, 'g') : Piece(random, gated));
            string[] output = [.. pieces];
            var runs = Runs(gated).ToHashSet(StringComparer.Ordinal);
            var found = Found(gated, output).CountBy(print => print).ToDictionary();
            Assert.All(Runs(output).Where(runs.Contains).CountBy(run => run), run => Assert.Equal(run.Value, found.GetValueOrDefault(Print(run.Key))));
            if (vocabulary == 40) Assert.Equal(Runs(output).Count(runs.Contains), found.Values.Sum());
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

    private static List<ulong> Found(string[] gated, string[] output)
    {
        var tree = TestSite.Tree($"-- content/articles/a.md --\n---\ntitle: A\n---\n{string.Join(' ', gated)}\n");
        var file = new SourceReader(tree, new DiagnosticBag()).Content("content/articles/a.md", threaded: false)!;
        var prints = new GatedPrints();
        prints.Take(new PartedSource(file, Access.Members, new Body([], 0, 0, null)));
        var reader = new WordReader();
        reader.Output(Encoding.UTF8.GetBytes($"<p>{string.Join(' ', output)}</p>"), OutputKind.Markup);
        var found = new List<ulong>();
        new GatedText(prints).In(reader.Text, found);
        return found;
    }

    private static ulong Print(string run)
    {
        var reader = new WordReader();
        reader.Source(run);
        return Fingerprints.Hash(reader.Text.Hashes[..12]);
    }

    private static string[] Piece(Random random, string[] gated)
    {
        var first = random.Next(gated.Length);
        return gated[first..random.Next(first, gated.Length + 1)];
    }

    private static IEnumerable<string> Runs(string[] words) => Enumerable.Range(0, Math.Max(0, words.Length - 11)).Select(at => string.Join(' ', words[at..(at + 12)]));

    private static string[] Words(Random random, int count, int vocabulary, char kind) => [.. Enumerable.Range(0, count).Select(_ => $"{kind}word{random.Next(vocabulary)}")];
}
