using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Attack;

/// <summary>A site made by chance: who agreed to what, where the gate stands, and what is written.</summary>
/// <param name="Consent">The consent of the person who may not be shown.</param>
/// <param name="Display">How the person wishes to be shown.</param>
/// <param name="Type">The folder of the gated page.</param>
/// <param name="Gate">Its access, as front matter.</param>
/// <param name="Text">A text of any signs, which everybody may read.</param>
/// <param name="Name">A way of writing the person's name in Markdown.</param>
/// <param name="Value">A way of writing it in a value.</param>
/// <param name="Hidden">A text behind the gate.</param>
internal sealed record Generated(string Consent, string Display, string Type, string Gate, string Text, string Name, string Value, string Hidden)
{
    /// <summary>What may occur nowhere, in lower case.</summary>
    public static readonly string[] Canaries = ["farsideword", "quenby zarathorn", "qzhandle", "q. zarathorn", "zlinkcanary"];

    private static readonly string[] Signs =
    [
        "a", "B", "ö", "日本", "😀", " ", "\n", "\n\n", "<b>", "</p>", "<!--", "&amp;", "&#81;", "\"", "'", "\\", "`", "```", "*", "_", "[", "](", ")", "[^1]", "[^1]: ", "|", "#", "- ", "> ", ":::", "@mara", "@open", "@quen", "{{a}}", "{=", "}", "https://a.test/",
        "javascript:", "\u202E", "\u200B", "\u00AD", "\u0301", "\uFEFF", "%41", "---", "<!--more-->", "&lt;", "\t", "!", "$", "~~~",
    ];

    private static readonly string[] Plain =
    [
        "Quenby Zarathorn", "QUENBY ZARATHORN", "quenby zarathorn", "Quenby\nZarathorn", "Quenby  Zarathorn", "Quen\u00ADby Zara\u200Bthorn", "@quen", "qzhandle", "@qzhandle", "Q. Zarathorn", "Quenby Zarathorn's", "(Quenby Zarathorn)", "Quenby\u00A0Zarathorn", "Q\uFF35enby Zarathorn", "<b>Quenby Zarathorn</b>",
    ];

    private static readonly string[] Spellings =
    [
        .. Plain, "**Quenby** *Zarathorn*", "Quenby&nbsp;Zarathorn", "Qu&#101;nby Zarathorn",
        "[Quenby](https://a.test/) Zarathorn", "[x](https://a.test/quenby-zarathorn)", "[x](https://a.test/ \"Quenby Zarathorn\")", "`Quenby Zarathorn`", "<https://a.test/?q=Quenby+Zarathorn>", "![Quenby Zarathorn](x.png)", "Quenby _Zarathorn_",
    ];

    private static readonly string[] Consents =
    [
        "{state: pending}", "{state: refused}", "{state: withdrawn}", "{state: granted, expires: 2026-11-30}", "{state: granted, scopes: {quote: no, name: yes, org: yes, link: yes, profile: yes}}", "{state: granted, scopes: {quote: yes, name: no, profile: yes}}", "{state: granted, scopes: {name: yes}}", "{state: granted, scopes: {}}",
    ];

    private static readonly string[] Gates = ["access: members", "access: preview", "access: preview\npreview: first-paragraph", "access: preview\npreview: more"];

    /// <summary>Sites of any text, consent and gate.</summary>
    public static Gen<Generated> All { get; } =
        from consent in Gen.Elements(Consents)
        from display in Gen.Elements("display: name", "display: first-name", "display: anonymous", "display: pseudonym\npseudonym: Nightowl")
        from type in Gen.Elements("articles", "stories", "events", "resources", "discussions")
        from gate in Gen.Elements(Gates)
        from text in Words
        from name in Gen.Elements(Spellings)
        from value in Gen.Elements(Plain)
        from hidden in Words
        select new Generated(consent, display, type, gate, text, name, value, hidden);

    private static Gen<string> Words => Gen.Elements(Signs).ListOf().Resize(12).Select(string.Concat);

    /// <summary>The files.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => TestSite.Files(Canary.Replace("QUOTED", Quoted($"{Text} {Value} {Text}"), StringComparison.Ordinal).Replace("BODY", $"{Text} {Name} {Text}".Replace("\0", "", StringComparison.Ordinal), StringComparison.Ordinal) + Page);

    private string Canary => People.Canary.Person(Consent, Display) + People.Canary.Open + People.Canary.Thread.Replace("Postcanary", Consent.Contains("quote: yes", StringComparison.Ordinal) ? "Postcanary" : "Farsideword", StringComparison.Ordinal).Replace("How is this done?", OneLine($"{Text} {Name}"), StringComparison.Ordinal) + """
        -- content/data/glossary.yml --
        - {term: QUOTED, definition: QUOTED}
        -- content/articles/named.md --
        ---
        title: QUOTED
        summary: QUOTED
        published: 2026-10-02
        insight: QUOTED
        applies_to: [QUOTED]
        share: {hook: QUOTED}
        by: quen
        ---
        BODY

        """;

    private string Page => $"""
        -- content/{Type}/gated.md --
        ---
        title: A gated page
        summary: A page with a gate behind which a word stands that is not to be found.
        published: 2026-10-03
        {Gate}
        {Facts}
        ---
        {Body}
        """;

    private string Facts => Type switch
    {
        "articles" => $"tradeoffs: [{Secret}]\nworkaround_for: {Secret}\nprerequisites: [{Secret}]",
        "stories" => $"quotes: [{{text: {Secret}, by: open}}]\ntradeoffs: [{Secret}]\ndid_not_work: [{Secret}]",
        "resources" => $"what: {Secret}\nhow: {Secret}\nopen_url: https://example.org/farsideword\nfiles: {{full: media/farsideword.pdf}}",
        "events" => $"start: 2026-11-01\nrecap: {{slides: \"https://example.org/farsideword\", questions: [{{q: {Secret}, a: {Secret}, by: open}}]}}",
        _ => $"source: {{visibility: private, url: \"https://example.org/farsideword\"}}\noutcome: {{tried: {Secret}}}",
    };

    private string Secret => Quoted($"{Hidden}Farsideword {Hidden}");

    private string Body => Type == "discussions"
        ? $":::::::post {{n=1 by=open}}\n{Begin}\n:::::::\n:::::::post {{n=2 by=open}}\n{Behind}\n:::::::"
        : $"{Begin}\n\n{(Gate.EndsWith("more", StringComparison.Ordinal) ? "<!--more-->" : "")}\n\n{Behind}";

    // One paragraph, without a marker of its own: where the gate stands is part of the question.
    private string Begin => Gate == "access: members" ? "Farsideword" : "First " + OneLine(Text).Replace("<!--more-->", "", StringComparison.Ordinal).Replace("```", "", StringComparison.Ordinal).Replace("~~~", "", StringComparison.Ordinal);

    private string Behind => $"{Hidden.Replace(":::", "", StringComparison.Ordinal)} Farsideword {Hidden.Replace(":::", "", StringComparison.Ordinal)}\n\n[a]: https://example.org/farsideword\n\n[^1]: Farsideword";

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace("\0", "", StringComparison.Ordinal);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text) quoted.Append(c is '"' or '\\' ? $"\\{c}" : c is >= ' ' and < '\u007f' ? c.ToString() : $"\\u{(int)c:X4}");
        return quoted.Append('"').ToString();
    }
}
