using SiteGen.Tests.Media;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Markdown;

/// <summary>Pictures, downloads and headings that a text leads to, written nearly right.</summary>
public sealed class FileTargetTests
{
    [Theory]
    [InlineData("![A](../media/hvie.png)", "SG0810", "Did you mean \"content/media/hive.png\"?")]
    [InlineData("![A](../media/Hive.png)", "SG0810", "It is written \"content/media/hive.png\"; capitals count.")]
    [InlineData("![A](hive.png)", "SG0810", "Did you mean \"content/media/hive.png\"?")]
    [InlineData("![A](../media/hive.jpg)", "SG0810", "Did you mean \"content/media/hive.png\"?")]
    [InlineData("![A](../media/landscape.png)", "SG0810", "Correct the path, or add the file to content/media/.")]
    [InlineData("[A](../media/lits.txt)", "SG0810", "Did you mean \"content/media/list.txt\"?")]
    [InlineData("[A](../media/hive.png)", "SG0801", "To show it, write ![what it shows](…)")]
    [InlineData("![A](b.md)", "SG0852", "leave the ! out")]
    [InlineData("![A](../media/list.txt)", "SG0852", "leave the ! out")]
    [InlineData("![A](../data/glossary.yml)", "SG0852", "leave the ! out")]
    public void What_is_wrong_with_a_picture_is_told_in_the_page(string body, string code, string hint)
    {
        var found = Assert.Single(Build(body).Findings);
        Assert.Equal((code, "content/articles/a.md", 6), (found.Code.Id, found.Location.File, found.Location.Line));
        Assert.Contains(hint, found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_whose_name_works_in_no_address_is_answered_with_one_that_does()
    {
        var found = Assert.Single(Build("![A](<../media/My Hive.png>)").Findings);
        Assert.Equal(("SG0106", "content/media/My Hive.png"), (found.Code.Id, found.Location.File));
        Assert.StartsWith("Rename it to my-hive.png.", found.Hint);
        Assert.Equal("SG0106", Assert.Single(Build("![A](../media/My%20Hive.png)").Findings).Code.Id);
    }

    [Theory]
    [InlineData("## İSTANBUL", "#istanbul")]
    [InlineData("## Café", "#caf%C3%A9")]
    [InlineData("## Café", "#café")]
    [InlineData("## हिन्दी में", "#हिन्दी-में")]
    [InlineData("## ΑΘΗΝΑ", "#αθηνα")]
    [InlineData("## 𐐀 big", "#𐐨-big")]
    public void A_heading_is_found_by_its_text_and_by_its_escapes(string heading, string fragment) => Build($"[One]({fragment}), [two](b.md{fragment})\n\n{heading}", $"{heading}").FindsNothing();

    private static TestBuild Build(string body, string other = "Text.")
    {
        var files = TestSite.Files($"-- content/articles/a.md --\n---\ntitle: A\nsummary: A page that leads to a file, which is written nearly right in it.\npublished: 2026-10-20\n---\n{body}\n"
            + $"-- content/articles/b.md --\n---\ntitle: B\nsummary: Another page, which stands here only to be led to by the first one.\npublished: 2026-10-20\n---\n{other}\n-- content/media/list.txt --\nA list.\n-- content/data/glossary.yml --\n- {{term: A, definition: The first letter.}}\n");
        foreach (var name in new[] { "hive.png", "bees.png", "My Hive.png" }) files["content/media/" + name] = PngBytes.With(PngBytes.Header(4, 4), PngBytes.Pixels, PngBytes.End);
        return TestSite.Build(new SiteGen.Files.MemoryTree(files));
    }
}
