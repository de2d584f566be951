using System.Text;
using static SiteGen.Tests.Hostile.HostileFile;

namespace SiteGen.Tests.Hostile.Cases;

/// <summary>Bytes that are no text, or text of another kind.</summary>
internal static class EncodingCases
{
    private const string Path = "content/articles/a.md";
    private const string Article = "---\ntitle: Café\nsummary: A page that exists only to show one mistake, and nothing else.\npublished: 2026-10-01\n---\nText.\n";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("byte order mark", Path, () => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Article)], Builds),
        new("two byte order marks", Path, () => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Article)], "SG0212:1"),
        new("CRLF", Path, () => Encoding.UTF8.GetBytes(Article.ReplaceLineEndings("\r\n")), Builds),
        new("CR", Path, () => Encoding.UTF8.GetBytes(Article.ReplaceLineEndings("\r")), Builds),
        new("line ends of all kinds", Path, () => Encoding.UTF8.GetBytes(Article.Replace("Text.", "A\r\nB\rC\u2028D\u2029E")), Builds),
        new("a control character that ends lines", Path, () => Encoding.UTF8.GetBytes(Article.Replace("Text.", "A\u0085B")), "SG0102:6"),
        new("UTF-16 LE", Path, () => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Article)], "SG0101:1"),
        new("UTF-16 BE", Path, () => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Article)], "SG0101:1"),
        new("UTF-16 without a mark", Path, () => Encoding.Unicode.GetBytes(Article.Replace("é", "e")), "SG0102:1"),
        new("UTF-32", Path, () => [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Article)], "SG0101:1"),
        new("Latin-1", Path, () => Encoding.Latin1.GetBytes(Article), "SG0101:2"),
        new("overlong slash", Path, () => [.. Encoding.UTF8.GetBytes(Article), 0xC0, 0xAF], "SG0101:7"),
        new("half a character at the end", Path, () => [.. Encoding.UTF8.GetBytes(Article), 0xE2, 0x82], "SG0101:7"),
        new("surrogate in UTF-8", Path, () => [.. Encoding.UTF8.GetBytes(Article), 0xED, 0xA0, 0x80], "SG0101:7"),
        new("beyond Unicode", Path, () => [.. Encoding.UTF8.GetBytes(Article), 0xF5, 0x80, 0x80, 0x80], "SG0101:7"),
        new("NUL", Path, () => Encoding.UTF8.GetBytes(Article + "\0"), "SG0102:7"),
        new("NUL in the front matter", Path, () => Encoding.UTF8.GetBytes(Article.Replace("Café", "Ca\0")), "SG0102:2"),
        new("escape", Path, () => Encoding.UTF8.GetBytes(Article.Replace("Text.", "\u001B[31mText.")), "SG0102:6"),
        new("form feed", Path, () => Encoding.UTF8.GetBytes(Article.Replace("Text.", "\fText.")), "SG0102:6"),
        new("U+FFFE", Path, () => Encoding.UTF8.GetBytes(Article.Replace("Text.", "\uFFFE")), "SG0102:6"),
        new("U+FFFF", Path, () => Encoding.UTF8.GetBytes(Article.Replace("Text.", "\uFFFF")), "SG0102:6"),
        new("all NUL", Path, () => new byte[1024 * 1024], "SG0102:1"),
        new("one byte over the limit", Path, () => [.. Encoding.UTF8.GetBytes(Article), .. new byte[1024 * 1024]], "SG0103"),
        new("fifty megabytes", Path, () => new byte[50 * 1024 * 1024], "SG0103"),
        new("empty file", Path, () => [], "SG0212:1"),
        new("only a mark", Path, () => Encoding.UTF8.Preamble.ToArray(), "SG0212:1"),
        new("a program", Path, () => [0x7F, .. "ELF"u8, 2, 1, 1, 0], "SG0102:1"),
        Body("bidirectional overrides", () => "a \u202E b \u2066 c \u200F d", Builds),
        Body("marks without end on one letter", () => "a" + Times(9_900, "\u0301") + "b", Builds),
        Body("zero width everywhere", () => Times(3_000, "a\u200B\u200D\uFEFF"), Builds),
        Body("astral", () => Times(4_000, "\U0001F600"), Builds),
        Body("composed and decomposed", () => Times(3_000, "e\u0301\u00E9 "), Builds),
    ];
}
