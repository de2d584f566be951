namespace SiteGen.Theming.Views;

/// <summary>A resource that members share.</summary>
internal sealed record ResourceView
{
    public required string KindLabel { get; init; }
    public PersonView? Maker { get; init; }
    public LinkView? BasedOn { get; init; }
    public string? LiteUrl { get; init; }
    public string? OpenUrl { get; init; }
    public required bool FullInside { get; init; }
    public string? License { get; init; }
    public required IReadOnlyList<FactView> Guide { get; init; }
    public required IReadOnlyList<CardView> UsedIn { get; init; }
    public required bool Commercial { get; init; }

    /// <summary>The address of the licence text, for licences with a known address.</summary>
    public string? LicenseUrl { get; init; }
}
