using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Privacy.Names;
using SiteGen.Privacy.PersonalData;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>Warns of personal data and secrets in members' published words: posts, quotes, and the questions and answers of a recap. An
/// editor may allow them in each place.</summary>
internal sealed class PersonalDataCheck(SiteConfig config, Redactor redactor, DiagnosticBag bag)
{
    /// <summary>Checks one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="body">The part of the body before the gate.</param>
    /// <param name="words">Members' words in the front matter.</param>
    /// <param name="allowed">The allowances of an editor.</param>
    public void Run(SourceFile file, Body body, IReadOnlyList<MemberWords> words, IReadOnlyList<Allowance> allowed)
    {
        var found = file.Personal.Select(d => (Datum: d, IsShown: IsShown(d, body)))
            .Concat(words.SelectMany(InFrontMatter))
            .Where(d => !IsOurs(d.Datum.Datum))
            .ToList();
        foreach (var (datum, _) in found.Where(d => d.IsShown && redactor.MayQuote(d.Datum.By)))
            if (!allowed.Any(a => Covers(a, datum))) Report(datum);
        foreach (var idle in allowed.Where(a => !found.Exists(d => Covers(a, d.Datum)))) Report(idle);
    }

    // Gated data is not shown, but it may already have an allowance.
    private static bool IsShown(PlacedDatum datum, Body body) =>
        body.Segments.Any(s => s.Post is not null && s.First <= datum.At.Line && datum.At.Line <= s.Last);

    private static bool Covers(Allowance allowance, PlacedDatum found) =>
        allowance.Post == found.Post && allowance.Kind == found.Datum.Kind;

    private static IEnumerable<(PlacedDatum Datum, bool IsShown)> InFrontMatter(MemberWords words) =>
        PersonalDataSearch.In(words.Text).Select(d => (new PlacedDatum(d, words.At, words.By, null), words.IsShown));

    // The community's own addresses are meant to be public.
    private bool IsOurs(PersonalDatum datum)
    {
        if (datum.Kind != PersonalDataKind.Email) return false;
        if (config.RemovalUrl?.Split(':', '?') is ["mailto", var contact, ..]
            && contact.Equals(datum.Value, StringComparison.OrdinalIgnoreCase)) return true;
        var domain = "." + datum.Value[(datum.Value.IndexOf('@', StringComparison.Ordinal) + 1)..];
        var host = config.Address.Host;
        return domain.EndsWith(
            "." + (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host), StringComparison.OrdinalIgnoreCase);
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
