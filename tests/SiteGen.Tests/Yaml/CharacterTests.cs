using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Yaml;

public sealed class CharacterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc é", 5)]
    [InlineData("👍👍", 2)]
    [InlineData("👨‍👩‍👧‍👦", 1)]
    [InlineData("🇸🇪🇳🇴", 2)]
    [InlineData("हिन्दी", 2, 4)]
    [InlineData("a\u0301", 1)]
    [InlineData("日本語", 3)]
    public void A_text_is_as_long_as_readers_count(string text, int least, int most = -1) => Assert.InRange(Characters.Count(text), least, most < 0 ? least : most);

    [Theory]
    [InlineData("a\u0001b", 1, "U+0001")]
    [InlineData("a\u001Bb", 1, "U+001B")]
    [InlineData("a\u0092b", 1, "U+0092")]
    [InlineData("a\uFFFEb", 1, "U+FFFE")]
    [InlineData("a\uFDD5b", 1, "U+FDD5")]
    [InlineData("a\U0001FFFEb", 2, "U+1FFFE")]
    [InlineData("😀\U0010FFFFb", 3, "U+10FFFF")]
    public void What_HTML_and_XML_refuse_is_found(string text, int at, string name)
    {
        Assert.Equal(at, RefusedCharacters.IndexIn(text));
        Assert.Equal(name, RefusedCharacters.Name(text, at));
        Assert.Equal(-1, RefusedCharacters.IndexIn(RefusedCharacters.Replace(text)));
        Assert.Equal(text.Length, RefusedCharacters.Replace(text).Length);
        Assert.Equal(-1, RefusedCharacters.IndexIn(RefusedCharacters.Remove(text)));
        Assert.EndsWith("b", RefusedCharacters.Remove(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\tb\nc\u00A0\u2028\uFFFD\uFEFF😀\U0001F7FF\U0001FBFF")]
    public void All_else_is_a_character(string text) => Assert.Equal((-1, text), (RefusedCharacters.IndexIn(text), RefusedCharacters.Remove(text)));
}
