namespace SiteGen.Theming.Views;

/// <summary>A success story.</summary>
internal sealed record StoryView
{
    public PersonView? Person { get; init; }
    public string? Org { get; init; }
    public ImageView? Logo { get; init; }
    public string? Challenge { get; init; }
    public string? WhatTheyDid { get; init; }
    public string? Result { get; init; }
    public required IReadOnlyList<NumberView> Numbers { get; init; }
    public required IReadOnlyList<QuoteView> Quotes { get; init; }
    public required IReadOnlyList<string> Tradeoffs { get; init; }
    public required IReadOnlyList<string> DidNotWork { get; init; }
    public VideoView? Video { get; init; }
    public required IReadOnlyList<CardView> Resources { get; init; }
    public required IReadOnlyList<FactView> Facts { get; init; }
}

/// <summary>A number before and after, with its period and evidence.</summary>
internal sealed record NumberView(string Label, string? Before, string After, string? Unit, string Period, string Evidence, BarsView? Bars);

/// <summary>The bar lengths for a number before and after; the longer bar is 100.</summary>
internal sealed record BarsView(int Before, int After);
