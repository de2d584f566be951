namespace SiteGen.Content.Common;

/// <summary>What kind of question a facet answers.</summary>
internal enum FacetKind
{
    Industry,
    Size,
    Region,
    Role,
    UseCase,
}

/// <summary>A word that says for whom or for what a page is, such as the role
/// "dispatcher". Two that make one address are the same.</summary>
internal sealed record Facet(FacetKind Kind, string Value)
{
    /// <summary>The last part of an address; empty where the word has no Latin letter or digit.</summary>
    public string Slug { get; } = SiteGen.Text.Slug.FromName(Value);

    /// <summary>The word as visitors read it: facets are written like slugs.</summary>
    public string Words => Value.Replace('-', ' ');

    public bool Equals(Facet? other) => other is not null && Kind == other.Kind && string.Equals(Key, other.Key, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Kind, Key.GetHashCode(StringComparison.Ordinal));

    private string Key => Slug.Length > 0 ? Slug : Value.ToLowerInvariant();
}
