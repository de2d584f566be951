namespace SiteGen.Theming.Views;

/// <summary>All data that the template of a share card can see, without anything that may not be shared.</summary>
internal sealed record ShareCardView(
    SiteView Site,
    string Kind,
    string KindLabel,
    CardTitleView Title,
    string? People,
    string? Date,
    string SiteTitle,
    CardBrandView? Brand);

/// <summary>The colours of a card, each as <c>#rrggbb</c>; all are readable on the background.</summary>
internal sealed record CardBrandView(string Ground, string Accent, string Ink, string Muted);

/// <summary>A title in lines that fit their box.</summary>
internal sealed record CardTitleView(IReadOnlyList<CardLineView> Lines, int Size, bool Tight);

/// <summary>One line of a title and its position.</summary>
internal sealed record CardLineView(string Text, int Y);
