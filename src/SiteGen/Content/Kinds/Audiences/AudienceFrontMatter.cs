using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Audiences;

/// <summary>A page for a role, a use case or an industry.</summary>
/// <param name="Facet">The facet; null with a finding when the page does not name exactly one.</param>
/// <param name="At">Where the facet is written.</param>
internal sealed record AudienceFrontMatter(Facet? Facet, Location At) : KindFrontMatter;

/// <summary>Reads the front matter of a page for a role, a use case or an industry: exactly one of the three.</summary>
internal static class AudienceReader
{
    private static readonly string[] Names = ["role", "use_case", "industry"];
    private static readonly string[] Lists = ["roles", "use_cases", "industries"];

    public static AudienceFrontMatter Read(Fields f)
    {
        Facet?[] facets =
        [
            Facet(FacetKind.Role, f.Text(new("role", In.Members, "written as pages write it in `roles`"), 60), f),
            Facet(FacetKind.UseCase, f.Text(new("use_case", In.Members, "written as pages write it in `use_cases`"), 60), f),
            Facet(FacetKind.Industry, f.Text(new("industry", In.Members, "written as pages write it in `industries`"), 60), f),
        ];
        var written = f.Keys.Where(k => Names.Contains(k.Value)).ToList();
        if (written.Count > 1)
            f.Source.Bag.Add(
                Codes.NotOneFacet, written[1].At, $"the page is for a {Word(written[0].Value)} already",
                "Keep one of role, use_case and industry; write a second page for the other.");
        else if (written.Count == 0 && !f.Keys.Any(IsSlip))
            f.Source.Bag.Add(
                Codes.NotOneFacet, f.At, "the page does not say for whom it is",
                "Add role:, use_case: or industry: with a word that pages have in roles, use_cases or industries.");
        return new AudienceFrontMatter(
            written.Count == 1 ? facets.OfType<Facet>().FirstOrDefault() : null, written.FirstOrDefault()?.At ?? f.At);
    }

    private static Facet? Facet(FacetKind kind, string? value, Fields f) =>
        value is not null && f.Source.Admits(value, f.At) ? new Facet(kind, value) : null;

    // A misspelt key is one mistake, not two.
    private static bool IsSlip(YamlScalar key) => !Lists.Contains(key.Value) && Suggestion.Nearest(key.Value, Names) is not null;

    private static string Word(string key) => key.Replace('_', ' ');
}
