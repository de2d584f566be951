namespace SiteGen.Content.Common;

/// <summary>The kind of a facet.</summary>
internal enum FacetKind
{
    Industry,
    Size,
    Region,
    Role,
    UseCase,
}

/// <summary>A word for the readers or the purpose of a page, such as the role "dispatcher"; words with equal slugs are equal.</summary>
internal sealed record Facet(FacetKind Kind, string Value)
{
    /// <summary>The last part of an address; empty if the word has no Latin letter or digit.</summary>
    public string Slug { get; } = SiteGen.Text.Slug.FromName(Value);

    /// <summary>The word as shown to visitors, without the hyphens of a slug.</summary>
    public string Words => Value.Replace('-', ' ');

    public bool Equals(Facet? other) => other is not null && Kind == other.Kind && string.Equals(Key, other.Key, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Kind, Key.GetHashCode(StringComparison.Ordinal));

    private string Key => Slug.Length > 0 ? Slug : Value.ToLowerInvariant();
}
