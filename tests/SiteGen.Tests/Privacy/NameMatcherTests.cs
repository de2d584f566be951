using SiteGen.Diagnostics;
using SiteGen.People;
using SiteGen.Privacy.Names;

namespace SiteGen.Tests.Privacy;

/// <summary>Which spellings are a withheld name, and which are not.</summary>
public sealed class NameMatcherTests
{
    [Theory]
    [InlineData("José García", "Jose Garcia")]
    [InlineData("Jose Garcia", "José García")]
    [InlineData("José García", "jose-garcia")]
    [InlineData("Hans Müller", "Hans Mueller")]
    [InlineData("Hans Müller", "HANS MULLER")]
    [InlineData("Hans Mueller", "Hans Müller")]
    [InlineData("Søren Kjær", "Soren Kjaer")]
    [InlineData("Søren Kjær", "Soeren Kjær")]
    [InlineData("Soren Kjaer", "Søren Kjær")]
    [InlineData("Łukasz Żak", "Lukasz Zak")]
    [InlineData("Håkan Ås", "Haakan Aas")]
    [InlineData("Håkan Ås", "Hakan As")]
    [InlineData("Anna Groß", "ANNA GROSS")]
    [InlineData("Anna Gross", "Anna Groß")]
    [InlineData("Þórdís Eyjólfsdóttir", "Thordis Eyjolfsdottir")]
    [InlineData("Đặng Văn", "Dang Van")]
    [InlineData("Алексей Фёдоров", "Алексей Федоров")]
    public void Accents_fall_away_and_are_written_out_on_both_sides(string name, string text) => Whole(name, text);

    [Theory]
    [InlineData("Jean-Luc Picot", "Jean Luc Picot")]
    [InlineData("Jean-Luc Picot", "JeanLuc Picot")]
    [InlineData("Jean-Luc Picot", "jean_luc.picot")]
    [InlineData("Conor O'Brien", "Conor OBrien")]
    [InlineData("Conor O'Brien", "conorobrien")]
    [InlineData("O'Brien", "OBrien")]
    [InlineData("J. R. Smith", "JR Smith")]
    [InlineData("J. R. Smith", "J.R. Smith")]
    [InlineData("J.R. Smith", "J R Smith")]
    [InlineData("J.R. Smith", "JRSmith")]
    [InlineData("Mara Lindqvist", "Mara\nLindqvist")]
    [InlineData("Mara Lindqvist", "Mara\r\n \n\tLindqvist")]
    [InlineData("Mara Lindqvist", "Mara\u202FLindqvist")]
    [InlineData("Mara\u00A0Lindqvist", "Mara Lindqvist")]
    [InlineData("Mara\tLindqvist", "Mara Lindqvist")]
    [InlineData("森田\u3000千尋", "森田千尋")]
    [InlineData("山田太郎", "山田 太郎")]
    [InlineData("山田太郎", "山 田 太郎")]
    [InlineData("山田 太郎", "山田太郎")]
    [InlineData("김민준", "김 민준")]
    public void Whatever_joins_the_words_is_the_same(string name, string text) => Whole(name, text);

    [Theory]
    [InlineData("Priya Raman", "Raman, Priya")]
    [InlineData("Priya Raman", "Raman;Priya")]
    [InlineData("Priya Raman", "Priya,Raman")]
    [InlineData("Priya Raman", "Raman\tPriya")]
    [InlineData("Priya Raman", "Raman\";\"Priya")]
    [InlineData("Priya Raman", "ramanpriya")]
    [InlineData("Kovács, Éva", "Eva Kovacs")]
    [InlineData("Kovács, Éva", "Kovács, Éva")]
    [InlineData("Ana de la Cruz", "de la Cruz, Ana")]
    [InlineData("Priya Raman", "Raman, Dr. Priya")]
    [InlineData("Robert (Bob) Tinkerley", "Tinkerley, Robert")]
    [InlineData("Curtis 50cent", "50cent, Curtis")]
    [InlineData("Robert \"Bob\" Tinkerley", "Tinkerley Robert")]
    public void The_family_name_may_come_first(string name, string text) => Whole(name, text);

    [Theory]
    [InlineData("Dr. Mara Lindqvist", "Mara Lindqvist")]
    [InlineData("Prof. Dr. Mara Lindqvist, Ph.D.", "Mara Lindqvist")]
    [InlineData("Mara Lindqvist, MD", "Mara Lindqvist")]
    [InlineData("Mara Lindqvist, M.A.", "Mara Lindqvist")]
    [InlineData("Mara Lindqvist", "Mara K. Lindqvist")]
    [InlineData("Mara K. Lindqvist", "Mara Lindqvist")]
    [InlineData("Mara Lindqvist", "mara-k-lindqvist")]
    [InlineData("Mara Lindqvist", "Mara \"Mimi\" Lindqvist")]
    [InlineData("Mara Lindqvist", "Mara “Mimi” Lindqvist")]
    [InlineData("Mara Lindqvist", "Mara (Mimi) Lindqvist")]
    [InlineData("Mara \"Mimi\" Lindqvist", "Mara Lindqvist")]
    [InlineData("Mara (Mimi) Lindqvist", "Mara (Mimi) Lindqvist")]
    [InlineData("Henry Plumtree III", "Henry Plumtree")]
    [InlineData("Henry Plumtree, Jr.", "Henry Plumtree")]
    public void Titles_initials_and_nicknames_make_no_difference(string name, string text) => Whole(name, text);

    [Theory]
    [InlineData("Mara Lindqvist", "Mara Lindqvists")]
    [InlineData("Mara Lindqvist", "Mara Lindqvistes")]
    [InlineData("Mara Lindqvist", "Mara Lindqvistn")]
    [InlineData("Mara Lindqvist", "maralindqvist99")]
    [InlineData("Mara Lindqvist", "mara.lindqvists2")]
    [InlineData("Lindqvist", "Lindqvists")]
    public void An_ending_belongs_to_the_name(string name, string text) => Whole(name, text);

    [Theory]
    [InlineData("Mara Lindqvist", "Mara <b>Lindqvist")]
    [InlineData("Mara Lindqvist", "Mara<br />Lindqvist")]
    [InlineData("Mara Lindqvist", "Ma<i>ra</i> Lind**qvist")]
    [InlineData("Mara Lindqvist", "Mara&nbsp;Lindqvist")]
    [InlineData("Mara Lindqvist", "Mara ~~Lindqvist")]
    [InlineData("José García", "Jos&eacute; Garc&#237;a")]
    [InlineData("José García", "Jos%C3%A9_Garc%c3%ada")]
    [InlineData("José García", "Jos\\u00e9 Garc\\u00EDa")]
    [InlineData("Mara Lindqvist", "Mara Lind\u001Fqvist")]
    [InlineData("Ada Byron", "\u24B6da Byron")]
    [InlineData("Ada Byron", "Ada\u00B9 Byron")]
    [InlineData("Ada Byron", "Ada Byron\u00B9\u2070")]
    [InlineData("Mara Lindqvist", "mara%20lindqvist")]
    [InlineData("Mara Lindqvist", "mara%2520lindqvist")]
    [InlineData("Mara Lindqvist", "mara%252520lindqvist")]
    [InlineData("José García", "jos%25C3%25A9%2520garc%C3%ADa")]
    public void Markup_that_stands_as_text_hides_nothing(string name, string text) => Whole(name, text);

    [Theory]
    [InlineData("Priya Raman", "Priya, Raman and others")]
    [InlineData("Priya Raman", "Priya and Raman")]
    [InlineData("Priya Raman", "Priya\0Raman")]
    [InlineData("Priya Raman", "Priyas Raman")]
    [InlineData("Mara Lindqvist", "Mara Lindqvister, Mara, Lindqvist")]
    [InlineData("Bo Ek", "a boek")]
    [InlineData("Mark Ting", "marketing")]
    [InlineData("Kim S", "Kims bike and Kim's")]
    [InlineData("Mark", "remark, Markus, marks, Mark2")]
    [InlineData("Dr. Who", "who is there")]
    public void What_is_not_the_name_is_left(string name, string text) => Assert.Empty(Find(name, text, NamePlace.Text));

    [Theory]
    [InlineData("Mark", "a mark on it", nameof(NamePlace.Text), "weak mark")]
    [InlineData("Mark", "ask @mark", nameof(NamePlace.Text), "@mark")]
    [InlineData("Mark", "to mark@x.test", nameof(NamePlace.Text), "mark")]
    [InlineData("Mark", "at a@mark.test", nameof(NamePlace.Text), "weak mark")]
    [InlineData("Mark", "@mark-up", nameof(NamePlace.Text), "weak mark")]
    [InlineData("Mark", "https://forge.test/mark.", nameof(NamePlace.Text), "mark")]
    [InlineData("Mark", "this/mark", nameof(NamePlace.Text), "weak mark")]
    [InlineData("Mark", "Photo: Mark", nameof(NamePlace.Byline), "Mark")]
    [InlineData("Mark", "mark", nameof(NamePlace.Address), "mark")]
    [InlineData("Mark", "/people/mark/", nameof(NamePlace.Address), "mark")]
    [InlineData("Mark", "media/mark.jpg", nameof(NamePlace.Address), "mark")]
    [InlineData("Mark", "mailto:mark@x.test", nameof(NamePlace.Address), "mark")]
    [InlineData("Mark", "https://mark.test/", nameof(NamePlace.Address), "weak mark")]
    [InlineData("Mark", "/a/mark-up/?q=mark#mark", nameof(NamePlace.Address), "weak mark|weak mark|weak mark")]
    [InlineData("Mark", "a.mark{}", nameof(NamePlace.Code), "weak mark")]
    [InlineData("overflow", "overflow:none", nameof(NamePlace.Code), "weak overflow")]
    [InlineData("overflow", "an overflow", nameof(NamePlace.Text), "overflow")]
    [InlineData("ring2", "my ring2", nameof(NamePlace.Text), "ring2")]
    [InlineData("mb-1", "my mb-1", nameof(NamePlace.Text), "mb-1")]
    [InlineData("バラ", "赤いバラが", nameof(NamePlace.Text), "バラ")]
    public void A_short_word_of_letters_is_a_name_only_where_its_place_says_so(string name, string text, string place, string expected) =>
        Assert.Equal(expected, string.Join('|', Find(name, text, Enum.Parse<NamePlace>(place)).Select(m => (m.Strength == NameStrength.Weak ? "weak " : "") + text.Substring(m.Start, m.Length))));

    [Fact]
    public void A_shown_name_wins_where_it_is_longer()
    {
        var policy = Voices(Person("one", "Anna", Consent.Withdrawn), Person("two", "Anna Holm", Granted), Person("three", "Holmberg Lind", Consent.Withdrawn));
        var matches = NameMatcher.ForTexts(policy).Find("Anna Holm, Anna and holmberg-lind", NamePlace.Text);
        Assert.Equal([(11, NameStrength.Weak), (20, NameStrength.Strong)], matches.Select(m => (m.Start, m.Strength)));
    }

    [Fact]
    public void A_name_that_two_people_have_is_withheld_in_texts_and_may_stand_in_outputs()
    {
        var policy = Voices(Person("one", "Anna Holm", Consent.Withdrawn), Person("two", "Anna Holm", Granted));
        Assert.Single(NameMatcher.ForTexts(policy).Find("By Anna Holm", NamePlace.Text));
        Assert.Empty(NameMatcher.ForOutputs(policy, []).Find("By Anna Holm", NamePlace.Text));
    }

    [Fact]
    public void What_is_allowed_is_no_match_where_it_stands_whole()
    {
        var matcher = NameMatcher.ForOutputs(Voices(Person("one", "Anna Holm", Consent.Withdrawn)), ["The Anna Holm Prize", "https://anna-holm.test/"]);
        Assert.Empty(matcher.Find("the Anna Holm prize at https://anna-holm.test/a/", NamePlace.Text));
        Assert.Single(matcher.Find("Anna Holm", NamePlace.Text));
    }

    [Fact]
    public void A_match_within_words_covers_whole_characters_of_the_text()
    {
        const string text = "x \U0001D400nna\u0301\u200B Holm\u2122 y";
        var match = Assert.Single(Find("Anna Holm", text, NamePlace.Text));
        Assert.Equal("\U0001D400nna\u0301\u200B Holm", text.Substring(match.Start, match.Length));
    }

    private static void Whole(string name, string text)
    {
        var padded = $"By {text}, today";
        var match = Assert.Single(Find(name, padded, NamePlace.Text));
        Assert.Equal((3, text.Length, NameStrength.Strong), (match.Start, match.Length, match.Strength));
    }

    private static IReadOnlyList<NameMatch> Find(string name, string text, NamePlace place) =>
        NameMatcher.ForTexts(Voices(Person("one", name, Consent.Withdrawn))).Find(text, place);

    private static Consent Granted => new(ConsentState.Granted, Scopes.Plain, null);

    private static ConsentPolicy Voices(params Person[] people) =>
        new(people, new Placeholders("Community member", "Community member {letter}", "[member]", "", "", ""), DateTimeOffset.UnixEpoch);

    private static Person Person(string id, string name, Consent consent) =>
        new()
        {
            Id = id,
            Name = name,
            Display = Display.Name,
            Handles = [],
            AlsoWritten = [],
            Badges = [],
            Links = [],
            Staff = false,
            Consent = consent,
            At = new Location($"content/people/{id}.yml"),
        };
}
