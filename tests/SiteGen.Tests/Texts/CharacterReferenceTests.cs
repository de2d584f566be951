using SiteGen.Text.Html;

namespace SiteGen.Tests.Texts;

/// <summary>Character references are read as browsers read them.</summary>
public sealed class CharacterReferenceTests
{
    [Theory]
    [InlineData("&amp;x", "&", 5)]
    [InlineData("&nbsp;", "\u00A0", 6)]
    [InlineData("&Lstrok;ukasz", "\u0141", 8)]
    [InlineData("&ZeroWidthSpace;", "\u200B", 16)]
    [InlineData("&CounterClockwiseContourIntegral;", "\u2233", 33)]
    [InlineData("&bne;", "=\u20E5", 5)]
    [InlineData("&eacute", "\u00E9", 7)]
    [InlineData("&notit;", "\u00AC", 4)]
    [InlineData("&#90;x", "Z", 5)]
    [InlineData("&#90x", "Z", 4)]
    [InlineData("&#x5a;", "Z", 6)]
    [InlineData("&#X5Az", "Z", 5)]
    [InlineData("&#128;", "\u20AC", 6)]
    [InlineData("&#0;", "\uFFFD", 4)]
    [InlineData("&#xD800;", "\uFFFD", 8)]
    [InlineData("&#99999999999999999999;", "\uFFFD", 23)]
    [InlineData("&#x1F600;", "\U0001F600", 9)]
    [InlineData("&zzz;", "", 0)]
    [InlineData("& x", "", 0)]
    [InlineData("&;x", "", 0)]
    [InlineData("&#;", "", 0)]
    [InlineData("&#x;", "", 0)]
    [InlineData("&", "", 0)]
    public void A_reference_is_read(string text, string character, int length) => Assert.Equal((character, length), CharacterReference.Read(text));

    [Theory]
    [InlineData("&copy=1", "", 0)]
    [InlineData("&copyx", "", 0)]
    [InlineData("&copy;=1", "\u00A9", 6)]
    [InlineData("&copy", "\u00A9", 5)]
    public void In_an_attribute_an_old_name_may_be_part_of_an_address(string text, string character, int length) => Assert.Equal((character, length), CharacterReference.Read(text, isValue: true));
}
