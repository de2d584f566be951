using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Browser;
using SiteGen.Tests.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Attack;

/// <summary>What holds for every site, tried on sites made by chance. A failure names its seed; write it into <see cref="Seed"/> to see it again.</summary>
public sealed class PropertyTests
{
    private const ulong Seed = 20261122, Gamma = 40503;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly string[] Files = [.. FullSite.Written, "content/media/desk.png", "content/media/checklist.pdf"];
    private static readonly string[] Themes = [.. FullSite.Files.Keys.Where(f => f.StartsWith("themes/", StringComparison.Ordinal) && (f.EndsWith(".sbn-html", StringComparison.Ordinal) || f.EndsWith(".yml", StringComparison.Ordinal) || f.EndsWith(".css", StringComparison.Ordinal)))];

    [Fact]
    public void Nothing_behind_a_gate_and_no_withheld_name_is_in_any_output_in_any_writing() =>
        Check(LongRun.Or(150, 10_000), Generated.All, site =>
        {
            var build = ThemedStreet.Build(site.Files);
            Assert.Contains("index.html", build.Files.Keys);
            Found.Nothing(Traces.In(build, Generated.Canaries));
        });

    [Fact]
    public void Any_bytes_in_any_file_are_a_finding_or_a_page_and_never_an_exception() =>
        Check(LongRun.Or(150, 10_000), Bytes(Files), change => Builds(change, files => ThemedStreet.Build(files)));

    [Fact]
    public void Any_bytes_in_a_theme_are_a_finding_or_a_page_and_never_an_exception() =>
        Check(LongRun.Or(12, 300), Bytes(Themes), change => Builds(change, files => TestSite.Build(new MemoryTree(files))));

    [Fact]
    public void A_search_for_traces_sees_every_way_of_writing()
    {
        string[] written =
        [
            "Farsideword", "FARSIDE\u200BWORD", "Far&shy;side&#119;ord", "\\u0046arsideword", "%46arsideword", "<b>Far</b>side<i>word</i>", Convert.ToBase64String(Encoding.UTF8.GetBytes("It is the Farsideword here.")), Convert.ToBase64String(Encoding.UTF8.GetBytes("xFarsideword")),
        ];
        foreach (var text in written) Assert.NotEmpty(Traces.In(new TestBuild(null, new Dictionary<string, byte[]> { ["a.html"] = Encoding.UTF8.GetBytes(text) }, []), ["farsideword"]));
        Assert.NotEmpty(Traces.In(new TestBuild(null, new Dictionary<string, byte[]> { ["a.gz"] = Packed("The farsideword is packed.") }, []), ["farsideword"]));
        Assert.NotEmpty(Traces.In(new TestBuild(null, new Dictionary<string, byte[]> { ["far_side-word.png"] = [] }, []), ["far side word"]));
        Assert.Empty(Traces.In(new TestBuild(null, new Dictionary<string, byte[]> { ["a.html"] = "Something else"u8.ToArray() }, []), ["farsideword"]));
    }

    private sealed record Change(string File, string How, int At, byte[] Piece)
    {
        public byte[] Apply(byte[] whole)
        {
            var at = whole.Length == 0 ? 0 : At % whole.Length;
            return How switch
            {
                "instead" => Piece,
                "between" => [.. whole[..at], .. Piece, .. whole[at..]],
                "over" => [.. whole[..at], .. Piece, .. whole[Math.Min(whole.Length, at + Piece.Length)..]],
                "cut" => whole[..at],
                "twice" => [.. whole, .. whole],
                _ => [.. whole[..at], .. whole[Math.Min(whole.Length, at + 7)..]],
            };
        }

        public override string ToString() => $"{File}: {How} at {At}: {Convert.ToHexString(Piece)} ({Encoding.UTF8.GetString(Piece)})";
    }

    private static Gen<Change> Bytes(string[] files) =>
        from file in Gen.Elements(files)
        from how in Gen.Elements("instead", "between", "between", "over", "cut", "twice", "without")
        from at in Gen.Choose(0, 1 << 16)
        from piece in Gen.OneOf(Raw, Telling)
        select new Change(file, how, at, piece);

    private static Gen<byte[]> Raw => Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf();

    // What means something to one of the readers.
    private static Gen<byte[]> Telling =>
        Gen.Elements("---\n", "\n---\n", ":::post {by=mara}\n", ":::", "{{", "}}", "{{{", "{{ end }}", "{{ if a }}", "{{ include 'head' }}", "{{ for x in ", "\"", "'", ": ", "- ", "? ", "&a ", "*a", "!!str ", "<<: ", "[[[[", "{a: {b: [", "|\n  ", ">-\n", "\t", "\0", "\uFEFF", "\r\n", "\u2028", "\uD83D", "[^1]: ", "| a |\n|---|\n", "> > > > ", "- - - - ", "```", "<!--more-->", "<!--recap-->", "](", "<a ", "@mara", "0x", "1e999", "9999-12-31", "2026-02-30T25:61", "\u202E", "%", "\\u")
            .ListOf().Select(t => Encoding.UTF8.GetBytes(string.Concat(t)));

    private static void Builds(Change change, Func<Dictionary<string, byte[]>, TestBuild> build)
    {
        var files = new Dictionary<string, byte[]>(FullSite.Files, StringComparer.Ordinal);
        files[change.File] = change.Apply(files[change.File]);
        var building = Task.Run(() => build(files));
        Assert.True(building.Wait(Patience), $"The build takes more than {Patience}.");
        var (outputs, findings) = (building.Result.Files, building.Result.Findings);
        Assert.True(outputs.ContainsKey("index.html") || findings.Any(f => f.Severity == Severity.Error), "There is neither a page nor an error.");
        Found.Nothing(outputs.Where(o => o.Key.EndsWith(".xml", StringComparison.Ordinal)).SelectMany(o => OutputKinds.Faults(o.Key, o.Value)).Where(_ => change.File != "site.yml"));
    }

    private static void Check<T>(int cases, Gen<T> gen, Action<T> holds) =>
        FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(Seed, Gamma), Prop.ForAll(gen.ToArbitrary(), holds));

    private static byte[] Packed(string text)
    {
        using var bytes = new MemoryStream();
        using (var packed = new System.IO.Compression.GZipStream(bytes, System.IO.Compression.CompressionMode.Compress)) packed.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
