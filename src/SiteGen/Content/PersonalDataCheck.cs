using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Diagnostics;
using SiteGen.Privacy.AccessControl;
using SiteGen.Privacy.Names;
using SiteGen.Privacy.PersonalData;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>Warns of personal data and secrets in the words of members that a visitor can read: posts, quotes, those of landing pages too,
/// questions and answers of a recap. An editor may allow them, place by place.</summary>
internal sealed class PersonalDataCheck(SiteConfig config, Redactor redactor, DiagnosticBag bag)
{
    /// <summary>Checks one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="body">What of its body is in front of the gate.</param>
    /// <param name="frontMatter">Its front matter, as written.</param>
    public void Run(SourceFile file, Body body, CommonFrontMatter frontMatter)
    {
        var inFront = InFrontMatter(file.FrontMatter).ToList();
        if (file.Personal.Count == 0 && inFront.Count == 0 && frontMatter.Allowed.Count == 0) return;
        var all = file.Personal.Concat(inFront).Where(d => !IsOurs(d.Datum)).ToList();
        var open = InFrontMatter(Gate.Open(file.FrontMatter, frontMatter.Gating.Access)).ToHashSet();
        foreach (var found in all.Where(d => (d.Post is null ? open.Contains(d) : IsShown(d, body)) && redactor.MayQuote(d.By)))
            if (!frontMatter.Allowed.Any(a => Covers(a, found))) Report(found);
        foreach (var idle in frontMatter.Allowed.Where(a => !all.Any(d => Covers(a, d)))) Report(idle);
    }

    // What is behind the gate is shown to nobody, but may be allowed already.
    private static bool IsShown(PlacedDatum datum, Body body) =>
        body.Segments.Any(s => s.Post is not null && s.First <= datum.At.Line && datum.At.Line <= s.Last);

    private static bool Covers(Allowance allowance, PlacedDatum found) =>
        allowance.Post == found.Post && allowance.Kind == found.Datum.Kind;

    private static IEnumerable<PlacedDatum> InFrontMatter(YamlMap map)
    {
        var questions = (map.Find("recap") as YamlMap)?.Find("questions") as YamlList;
        return Words(map.Find("quotes") as YamlList, "text")
            .Concat(Words(map.Find("blocks") as YamlList, "text").Where(d => d.By.Length > 0))
            .Concat(Words(questions, "q"))
            .Concat(Words(questions, "a"));
    }

    private static IEnumerable<PlacedDatum> Words(YamlList? list, string key) =>
        from item in list?.Items.OfType<YamlMap>() ?? []
        let text = item.Find(key) as YamlScalar
        where text is not null
        let author = (item.Find("by") as YamlScalar)?.Value ?? ""
        from datum in PersonalDataSearch.In(text.Value)
        select new PlacedDatum(datum, text.At, author, null);

    // The community's own addresses are there to be written to.
    private bool IsOurs(PersonalDatum datum)
    {
        if (datum.Kind != PersonalDataKind.Email) return false;
        if (config.RemovalUrl?.Split(':', '?') is ["mailto", var contact, ..]
            && contact.Equals(datum.Value, StringComparison.OrdinalIgnoreCase)) return true;
        var domain = "." + datum.Value[(datum.Value.IndexOf('@', StringComparison.Ordinal) + 1)..];
        var host = config.Address.Host;
        return domain.EndsWith(
            "." + (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host),
            StringComparison.OrdinalIgnoreCase);
    }

    private void Report(PlacedDatum found)
    {
        var kind = found.Datum.Kind;
        var place = found.Post is { } post ? FormattableString.Invariant($"post: {post}, ") : "";
        var first = kind == PersonalDataKind.Secret ? "Take it out and have it revoked: whoever has the file has it." : "Take it out.";
        bag.Add(Codes.PersonalData, found.At, $"a member's words show {Name(kind)}: {found.Datum.Masked}",
            $"{first} If everybody may have it, add \"allow_personal_data: [{{{place}kind: {ChoiceNames.Written(kind)}, reason: …}}]\".");
    }

    private void Report(Allowance idle)
    {
        var place = idle.Post is { } post ? FormattableString.Invariant($"post {post}") : "front matter";
        bag.Add(Codes.IdleAllowance, idle.At, $"{Name(idle.Kind)} is allowed in {place}, and there is none",
            idle.Post is null
                ? "Remove the entry; to allow something in a post, add \"post:\" with its number."
                : "Remove the entry, or correct the number or the kind.");
    }

    private static string Name(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Email => "an e-mail address",
        PersonalDataKind.Phone => "a telephone number",
        PersonalDataKind.Iban => "a bank account",
        PersonalDataKind.Card => "the number of a payment card",
        _ => "a key or token",
    };
}
