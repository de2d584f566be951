using System.IO.Compression;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Reports;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Reports;

/// <summary>The second list of <c>sitegen person</c>: what a human has to look at.</summary>
public sealed class PossiblePlacesTests
{
    private const string Person = """
        -- content/people/jl.yml --
        name: José Müller-Lindqvist
        first_name: José
        handles: [jml]
        consent: {state: granted}
        -- content/people/jose.yml --
        name: José Garcia
        consent: {state: granted}

        """;

    public static TheoryData<string, string> Words => new()
    {
        { "As José says", "\"José\" alone" },
        { "As Jose's list says", "\"Jose\", which holds \"José\"" },
        { "As Lindqvist says", "\"Lindqvist\" alone" },
        { "The Lindqvists say", "\"Lindqvists\", which holds \"Lindqvist\"" },
        { "Mueller says", "\"Mueller\", which holds \"Müller\"" },
        { "muller;jose", "\"muller\", which holds \"Müller\"" },
        { "josemuellerlindqvist99 says", "\"josemuellerlindqvist99\"" },
        { "jlindqvist7@firm.example", "\"jlindqvist7\", which holds \"Lindqvist\"" },
        { "LINDQVIST, J.", "\"LINDQVIST\" alone" },
        { "Lind\u00ADqvist says", "which holds \"Lindqvist\"" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Part_of_a_name_and_a_variant_may_be_the_person(string words, string role) =>
        Assert.Contains(Report(words).MayBe, p => p.At.File == "content/articles/a.md" && p.At.Line == 6 && p.Role.Contains(role, StringComparison.Ordinal));

    [Theory]
    [InlineData("José Müller-Lindqvist says")]
    [InlineData("@jml says")]
    [InlineData("José Garcia says")]
    [InlineData("A mule and a linden in San Joseph")]
    public void What_surely_is_or_is_not_the_person_is_not_listed_twice(string words) =>
        Assert.DoesNotContain(Report(words).MayBe, p => p.At.File == "content/articles/a.md");

    [Theory]
    [InlineData("content/media/lindqvist-roof.png")]
    [InlineData("content/media/JoseMueller.csv")]
    [InlineData("content/articles/with-jose.md")]
    [InlineData("themes/ours/assets/lindqvist.svg")]
    public void The_name_of_a_file_may_tell_it(string file) =>
        Assert.Contains(Report("Text.", (file, "---\n"u8.ToArray())).MayBe, p => p.At == new Location(file) && p.Role.StartsWith("the file's name", StringComparison.Ordinal));

    [Fact]
    public void Tables_and_themes_are_searched_too_whatever_their_encoding()
    {
        var report = Report("Text.", ("content/media/list.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a\nLindqvist;José")]), ("themes/ours/layouts/404.sbn-html", "<p>Lindqvist</p>"u8.ToArray()), ("content/media/all.txt", "José Müller-Lindqvist"u8.ToArray()));
        Assert.Contains(report.MayBe, p => p.At == new Location("content/media/list.csv", 2, 1));
        Assert.Contains(report.MayBe, p => p.At == new Location("themes/ours/layouts/404.sbn-html", 1, 4));
        Assert.Contains(report.Places, p => p.At == new Location("content/media/all.txt", 1, 1));
    }

    [Fact]
    public void A_download_that_cannot_be_looked_into_is_listed_with_what_it_says_of_its_maker()
    {
        var office = Office("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>Jose Mueller</dc:creator><cp:lastModifiedBy>Anna Holm</cp:lastModifiedBy></cp:coreProperties>");
        var report = Report("Text.", ("content/media/a.docx", office), ("content/media/b.xlsx", office), ("content/media/c.pptx", office), ("content/media/d.odt", Office("meta.xml", "<m><creator>J. Lindqvist</creator></m>")));
        foreach (var file in new[] { "a.docx", "b.xlsx", "c.pptx" })
        {
            Assert.Contains(new PersonPlace(new Location("content/media/" + file), "a download that was not looked into"), report.MayBe);
            Assert.Contains(new PersonPlace(new Location("content/media/" + file), "creator of the document: \"Jose Mueller\""), report.MayBe);
        }

        Assert.Contains(new PersonPlace(new Location("content/media/d.odt"), "creator of the document: \"J. Lindqvist\""), report.MayBe);
        Assert.DoesNotContain(report.MayBe, p => p.Role.Contains("Anna", StringComparison.Ordinal));
    }

    public static TheoryData<string> PdfAuthors =>
    [
        "1 0 obj <</Title (A sheet) /Author (Jose \\(JM\\) M\\374ller)>> endobj",
        "1 0 obj <</Author <FEFF004A006F007300E9002000470061007200650069>>> endobj",
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><dc:creator xmlns:dc=\"d\"><rdf:Seq xmlns:rdf=\"r\"><rdf:li>Jos\u00C3\u00A9 Lindqvist</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>",
    ];

    [Theory]
    [MemberData(nameof(PdfAuthors))]
    public void The_author_of_a_PDF_is_told_also_in_a_compressed_stream(string part)
    {
        byte[] Packed()
        {
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(Encoding.Latin1.GetBytes(part));
            return packed.ToArray();
        }

        byte[][] files = [[.. "%PDF-1.4\n"u8, .. Encoding.Latin1.GetBytes(part)], [.. "%PDF-1.7\n1 0 obj <</Type /ObjStm /Filter /FlateDecode>>\nstream\r\n"u8, .. Packed(), .. "\nendstream"u8]];
        foreach (var file in files)
            Assert.Contains(Report("Text.", ("content/media/a.pdf", file)).MayBe, p => p.At.File == "content/media/a.pdf" && p.Role.Contains("of the document", StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_download_is_listed_and_stops_nothing()
    {
        byte[][] broken = [[], "PK"u8.ToArray(), "PK\u0003\u0004 nothing"u8.ToArray(), "%PDF-1.4 /Author (Jos"u8.ToArray(), "%PDF-1.4 /Author <4>"u8.ToArray(), "%PDF-1.4 ObjStm stream\nnothing"u8.ToArray(), Office("docProps/core.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), Office("docProps/core.xml", "<a")];
        for (var i = 0; i < broken.Length; i++)
            Assert.Contains(new PersonPlace(new Location($"content/media/{i}.pdf"), "a download that was not looked into"), Report("Text.", ($"content/media/{i}.pdf", broken[i])).MayBe);
    }

    private static byte[] Office(string part, string xml)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        using (var writer = new StreamWriter(archive.CreateEntry(part).Open())) writer.Write(xml);
        return bytes.ToArray();
    }

    private static PersonReport Report(string words, params (string Path, byte[] Bytes)[] more)
    {
        var files = TestSite.Files(Person + $"""
            -- content/articles/a.md --
            ---
            title: An article
            summary: An article in which somebody may be named, or somebody else of that name.
            published: 2026-01-01
            ---
            {words}
            """);
        var tree = new MemoryTree(files.Concat(more.Select(m => KeyValuePair.Create(m.Path, m.Bytes))));
        var texts = new SourceTexts(tree).All("content/people/jl.yml");
        var sure = texts.SelectMany(t => SpellingSearch.In(t, "jl", new PersonSearch(tree).Person("jl")!.Spellings)).ToList();
        return new PersonReport { Id = "jl", Places = sure, MayBe = new PossiblePlaces(tree, "jl").Find(texts, sure), Changed = [], Added = [], Removed = [], InTheWay = [] };
    }
}
