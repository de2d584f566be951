using SiteGen.Privacy.PersonalData;

namespace SiteGen.Tests.Source;

/// <summary>What counts as personal data in a text, and the many things that only look like it.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("write to jan.smit+desk@firma.nl, please", "jan.smit+desk@firma.nl")]
    [InlineData("[mail me](mailto:ann@firm.co.uk).", "ann@firm.co.uk")]
    [InlineData("_åsa@företag.se_", "åsa@företag.se")]
    [InlineData("o'neill@firm.ie", "o'neill@firm.ie")]
    public void An_address_is_found(string text, string address) => Only("Email", text, address);

    [Theory]
    [InlineData("ann@example.com and bo@desk.example.org and cy@firm.test")]
    [InlineData("git@github.com:firm/tool.git and noreply@firm.nl")]
    [InlineData("@ann and @ann@social.firm.nl and https://social.firm.nl/@ann.smit")]
    [InlineData("logo@2x.png, package@1.2.3, a @ b.nl, x@y, x@.nl, x@a..nl, 5@3.50")]
    public void What_is_nobodys_address_is_not(string text) => Nothing(text);

    [Theory]
    [InlineData("call +46 70-123 45 67 today", "+46 70-123 45 67")]
    [InlineData("tel:+46701234567", "+46701234567")]
    [InlineData("+44 (0)20 7946 0958.", "+44 (0)20 7946 0958")]
    [InlineData("0046 70 123 45 67", "0046 70 123 45 67")]
    [InlineData("Ring 070-123 45 67 2026-09-14", "070-123 45 67")]
    [InlineData("between 8 and 12 070-123 45 67", "070-123 45 67")]
    [InlineData("06 12 34 56 78 or", "06 12 34 56 78")]
    [InlineData("06.12.34.56.78", "06.12.34.56.78")]
    [InlineData("(020) 7946 0958", "020) 7946 0958")]
    [InlineData("030 / 1234567", null)]
    [InlineData("0171/123 4567", "0171/123 4567")]
    [InlineData("Tel:0171 1234567", "0171 1234567")]
    [InlineData("(212) 555-0123", "212) 555-0123")]
    [InlineData("1-212-555-0123", null)]
    [InlineData("212-555-0123", "212-555-0123")]
    public void A_telephone_number_is_found(string text, string? number)
    {
        if (number is null) Nothing(text);
        else Only("Phone", text, number);
    }

    [Theory]
    [InlineData("2026-09-14 08:20, 14.09.2026 08:20, 01/02/2026 10:00, 09-14-2026")]
    [InlineData("0800-1700, 0800 1200 1300 1700, 07:00-08:30, 2026-09-14T08:20:00+02:00")]
    [InlineData("version 10.0.100.20260914, 0.10.2, 1.2.3.4, 010.020.030.040, 192.168.100.200")]
    [InlineData("978-0-306-40615-7 and 0-306-40615-2 and 9780306406157")]
    [InlineData("10 000 000 kr, +10 000 000, 1 000 000 000, 10 050 000 000, 0.123 456 789, -0123 456 789")]
    [InlineData("59.334591, +18.063240, 45 %, +12345 km, 100 200 300 400")]
    [InlineData("INV-0123-456-789, #0123-456-789, 0123-4567-89ab, /0123/456/789, 4006381333931, 12345678")]
    [InlineData("https://shop.firm.nl/?id=0123-456-789&at=20260914123456")]
    [InlineData("0123456789, 4111111111111112, order 4929 1234 5678 9012")]
    public void A_number_of_another_kind_is_not(string text) => Nothing(text);

    [Theory]
    [InlineData("pay to NL91 ABNA 0417 1643 00 now", "NL91 ABNA 0417 1643 00")]
    [InlineData("GB82WEST12345698765432.", "GB82WEST12345698765432")]
    [InlineData("no93 8601 1117 947", "no93 8601 1117 947")]
    [InlineData("MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S")]
    public void A_bank_account_is_found(string text, string account) => Only("Iban", text, account);

    [Theory]
    [InlineData("NL92 ABNA 0417 1643 00")]
    [InlineData("NL91 ABNA 0417 1643")]
    [InlineData("XX91 ABNA 0417 1643 00")]
    [InlineData("MODEL91ABNA0417164300")]
    [InlineData("NL91ABNA04171643001")]
    public void What_fails_the_check_of_accounts_is_not(string text) => Assert.DoesNotContain(PersonalDataSearch.In(text), d => d.Kind == PersonalDataKind.Iban);

    [Theory]
    [InlineData("4111 1111 1111 1111 12/27", "4111 1111 1111 1111")]
    [InlineData("card 5555-5555-5555-4444", "5555-5555-5555-4444")]
    [InlineData("378282246310005", "378282246310005")]
    [InlineData("3782 822463 10005", "3782 822463 10005")]
    [InlineData("3056 930902 5904", "3056 930902 5904")]
    [InlineData("6011111111111117", "6011111111111117")]
    public void A_payment_card_is_found(string text, string card) => Only("Card", text, card);

    [Theory]
    [InlineData("ghp_", 36)]
    [InlineData("github_pat_", 82)]
    [InlineData("glpat-", 20)]
    [InlineData("xoxb-", 40)]
    [InlineData("AKIA", 16)]
    [InlineData("AIza", 35)]
    [InlineData("sk_live_", 24)]
    [InlineData("npm_", 36)]
    [InlineData("hf_", 34)]
    public void A_token_is_found_by_its_published_beginning(string prefix, int length)
    {
        var token = prefix + string.Concat(Enumerable.Repeat("A7", length))[..length];
        Only("Secret", $"use `{token}`, it works", token);
        Nothing($"use {token[..(prefix.Length + 8)]} as in a{token}");
    }

    [Fact]
    public void A_signed_token_of_three_parts_is_found()
    {
        var token = $"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.{new string('s', 43)}";
        Only("Secret", $"Bearer {token}.", token);
        Nothing("eyJhbGciOiJIUzI1NiJ9 and " + new string('e', 200));
    }

    [Theory]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----")]
    [InlineData("-----BEGIN PGP PRIVATE KEY BLOCK-----")]
    public void A_private_key_is_found_by_its_first_line(string line) => Only("Secret", $"here:\n{line}\nMIIEvQ", line);

    [Fact]
    public void A_public_key_is_none() => Nothing("-----BEGIN PUBLIC KEY-----\n-----BEGIN CERTIFICATE-----\nPRIVATE KEY-----");

    [Fact]
    public void Several_are_found_in_order() =>
        Assert.Equal(["+46 70-123 45 67", "ann@firm.nl", "NL91ABNA0417164300", "070-123 45 68"],
            PersonalDataSearch.In("+46 70-123 45 67 ann@firm.nl\nNL91ABNA0417164300, 070-123 45 68").Select(d => d.Value));

    [Fact]
    public void No_text_of_any_characters_breaks_the_search()
    {
        const string Alphabet = "0123456789 +-.()/@aNLé\n_,:=ghp_eyJ-----BEGIN PRIVATE KEY";
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            Assert.All(PersonalDataSearch.In(text), d => Assert.Equal(d.Value, text[d.Start..d.End]));
        }
    }

    [Theory]
    [InlineData("+46 70-123 45 67", "+4…67")]
    [InlineData("a@bc.nl", "…")]
    public void A_message_shows_too_little_to_use(string text, string masked) => Assert.Equal(masked, Assert.Single(PersonalDataSearch.In(text)).Masked);

    private static void Only(string kind, string text, string value)
    {
        var found = Assert.Single(PersonalDataSearch.In(text));
        Assert.Equal((kind, value), (found.Kind.ToString(), found.Value));
    }

    private static void Nothing(string text) => Assert.Empty(PersonalDataSearch.In(text));
}
