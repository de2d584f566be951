namespace SiteGen.Theming;

/// <summary>A file of the theme chain that no earlier theme replaces.</summary>
/// <param name="Name">Its path within its theme, such as <c>layouts/page.sbn-html</c>.</param>
/// <param name="Path">Its path from the site's root.</param>
internal sealed record ThemeFile(string Name, string Path);
