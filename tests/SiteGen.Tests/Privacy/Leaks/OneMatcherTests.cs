using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.People;
using SiteGen.Privacy.Leaks;
using SiteGen.Privacy.Names;
using SiteGen.Tests.Attack;

namespace SiteGen.Tests.Privacy.Leaks;

/// <summary>What is replaced in texts is what the leak check stops, whatever way a name is written.</summary>
public sealed class OneMatcherTests
{
    private const ulong Seed = 20261122, Gamma = 40503;

    private static readonly string[] Names =
    [
        "Priya Raman", "Anna Gro\u00DF", "Ali I\u015F\u0131k", "\u0130nci Demir", "Pat O'Hara", "Anne-Marie Lund", "Zo\u00EB \u00C5ngstr\u00F6m", "Jon Griffin", "Nguy\u1EC5n Th\u1ECB H\u1EA1nh",
        "\u039D\u03AF\u03BA\u03BF\u03C2 \u03A0\u03B1\u03C0\u03AC\u03C2", "\u0406\u0440\u0438\u043D\u0430 \u041A\u043E\u0432\u0430\u043B\u044C", "\uAE40\uCCA0\uC218", "\u7530\u4E2D\u592A\u90CE", "\u30A2\u30EA\u30B9", "priya.r!", "fieldfox", "\u00D6rjan", "Mara L.",
    ];

    private static readonly string[] Around = ["", " ", "by ", "(", "x", "7", "\u00E9", "_", "-", "/", "\u201C", "@", "\u7530", "\uAC00"];

    [Fact]
    public void What_is_replaced_is_what_the_leak_check_stops() =>
        Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(LongRun.Or(4000, 100_000)).WithReplay(Seed, Gamma), Prop.ForAll(Written.ToArbitrary(), written =>
        {
            var policy = Voices(written.Name);
            var replaced = Finds(policy, written.Text);
            var stopped = Stops(policy, written.Text);
            Assert.True(replaced == stopped, $"{written.Name} as \"{written.Text}\" ({Escaped(written.Text)}): {(replaced ? "replaced" : "left")}, and {(stopped ? "stopped" : "let pass")}");
        }));

    [Theory]
    [InlineData("PriyaRaman")]
    [InlineData("priya_raman")]
    [InlineData("priya-raman")]
    [InlineData("Priya.Raman")]
    [InlineData("#priyaraman")]
    [InlineData("PRIYA+RAMAN")]
    [InlineData("P\u0336r\u0336iya Raman")]
    [InlineData("\uFF30\uFF52\uFF49\uFF59\uFF41 \U0001D411\U0001D41A\U0001D426\U0001D41A\U0001D427")]
    [InlineData("Priya<br>Raman")]
    [InlineData("Priya<BR />Raman")]
    public void A_name_is_seen_by_both(string text)
    {
        var policy = Voices("Priya Raman");
        Assert.True(Finds(policy, text));
        Assert.True(Stops(policy, text));
    }

    [Theory]
    [InlineData("Priyas Raman")]
    [InlineData("Priya and Raman")]
    [InlineData("Priya, Raman")]
    public void What_is_not_the_name_is_left_by_both(string text)
    {
        var policy = Voices("Priya Raman");
        Assert.False(Finds(policy, text));
        Assert.False(Stops(policy, text));
    }

    private sealed record Case(string Name, string Text);

    private static Gen<Case> Written =>
        from name in Gen.Elements(Names)
        from changes in Gen.Elements(Changes).ListOf(2)
        from before in Gen.Elements(Around)
        from after in Gen.Elements(Around)
        select new Case(name, before + changes.Aggregate(name, (text, change) => change(text)) + after);

    private static Func<string, string>[] Changes { get; } =
    [
        s => s,
        s => s.ToUpperInvariant(),
        s => s.ToLowerInvariant(),
        s => s.Normalize(NormalizationForm.FormD),
        s => s.Replace('\'', '\u2019'),
        s => s.Replace('\'', '\u02BC'),
        s => s.Replace('-', '\u2011'),
        s => s.Replace('-', '\u2013'),
        s => s.Replace("\u00DF", "ss", StringComparison.Ordinal),
        s => s.Replace("ff", "\uFB00", StringComparison.Ordinal).Replace("fi", "\uFB01", StringComparison.Ordinal),
        s => s.Replace('\u0131', 'i').Replace('\u0130', 'I'),
        s => s.Replace("i", "\u0131", StringComparison.Ordinal),
        s => s.Insert(s.Length / 2, "\u200B"),
        s => s.Insert(1, "\u00AD"),
        s => s.Insert(2, "\uFE0F"),
        s => s.Insert(2, "\u0336"),
        s => s.Insert(1, "\u0301"),
        s => s.Replace(" ", "\u00A0", StringComparison.Ordinal),
        s => s.Replace(" ", " \u2003\n", StringComparison.Ordinal),
        s => s.Replace(" ", "", StringComparison.Ordinal),
        s => s.Replace(' ', '_'),
        s => s.Replace(' ', '-'),
        s => s.Replace(' ', '.'),
        s => string.Concat(s.Select(c => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c)),
        s => string.Concat(s.Select(c => char.IsAsciiLetterUpper(c) ? char.ConvertFromUtf32(0x1D400 + c - 'A') : char.IsAsciiLetterLower(c) ? char.ConvertFromUtf32(0x1D41A + c - 'a') : c.ToString())),
        s => string.Concat(s.Select(c => char.IsAsciiLetterUpper(c) ? ((char)(0x24B6 + c - 'A')).ToString() : c.ToString())),
        s => s.Replace('\u30A2', '\uFF71').Replace('\u30EA', '\uFF98').Replace('\u30B9', '\uFF7D'),
        s => s.Replace(" ", "<br>", StringComparison.Ordinal),
        s => s + "s",
    ];

    private static bool Finds(ConsentPolicy policy, string text) => NameMatcher.ForTexts(policy).Find(text.Replace('\n', ' '), NamePlace.Text).Any(m => m.Strength == NameStrength.Strong);

    private static bool Stops(ConsentPolicy policy, string text)
    {
        var file = new OutputText();
        file.Read(OutputFormat.Html, $"<p>{System.Net.WebUtility.HtmlEncode(text).Replace("&lt;br&gt;", "<br>", StringComparison.OrdinalIgnoreCase).Replace("&lt;br /&gt;", "<br />", StringComparison.OrdinalIgnoreCase)}</p>");
        return new LeakSearch(NameMatcher.ForOutputs(policy, []), new WithheldLinks(policy, "https://circle.test/"), new ShingleSet([])) { Ordinary = [] }.Names(file).Count > 0;
    }

    private static ConsentPolicy Voices(string name)
    {
        var person = new Person
        {
            Id = "one",
            Name = name,
            Display = Display.Name,
            Handles = [],
            AlsoWritten = [],
            Badges = [],
            Links = [],
            Staff = false,
            Consent = Consent.Withdrawn,
            At = new Location("content/people/one.yml"),
        };
        return new ConsentPolicy([person], new Placeholders("Community member", "Community member {letter}", "[member]", "", "", ""), DateTimeOffset.UnixEpoch);
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c < 0x7F ? c.ToString() : $"\\u{(int)c:X4}"));
}
