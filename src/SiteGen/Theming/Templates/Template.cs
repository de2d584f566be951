namespace SiteGen.Theming.Templates;

/// <summary>One layout, partial or card as written.</summary>
/// <param name="Name">What it is called: its path without folder and ending, such as <c>blocks/hero</c>.</param>
/// <param name="File">Where it stands.</param>
/// <param name="Text">Its text.</param>
internal sealed record Template(string Name, ThemeFile File, string Text);
