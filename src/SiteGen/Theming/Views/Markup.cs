namespace SiteGen.Theming.Views;

/// <summary>HTML that the engine made from checked parts; the only kind of value a template may print without escaping.</summary>
/// <param name="Html">The markup.</param>
internal sealed record Markup(string Html)
{
    /// <summary>The markup itself.</summary>
    public override string ToString() => Html;
}
