using System.Text.RegularExpressions;

namespace SiteGen.Theming;

/// <summary>One layout or partial as written.</summary>
/// <param name="Name">How it is called: its path without folder and ending, such as <c>blocks/hero</c>.</param>
/// <param name="File">Where it stands.</param>
/// <param name="Source">Its text.</param>
internal sealed partial record Template(string Name, ThemeFile File, string Source)
{
    /// <summary>A template's text for the engine. Comments are emptied, for it stumbles over braces in them. A partial on a line of its own loses
    /// its indentation there, which the engine would put before every line of its output, also within <c>pre</c>. <c>{{> card this}}</c> becomes
    /// the equal <c>{{> card}}</c>, which costs a tenth, and <c>{{title}}</c> becomes <c>{{this.title}}</c>, for which no function of that name is looked for.</summary>
    public static string Prepared(string source)
    {
        var flush = Indentation().Replace(Comment().Replace(source, "${before}! ${after}"), "");
        return ViewName().Replace(ContextOfItself().Replace(flush, "$1"), "this.");
    }

    [GeneratedRegex(@"(?<before>\{\{~?)!(?:--[\s\S]*?--(?<after>~?\}\})|(?!--)[\s\S]*?(?<after>~?\}\}))", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^[ \t]+(?=\{\{~?>)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Indentation();

    [GeneratedRegex(@"(?<=\{\{\{?~?\s*)(?<![A-Za-z0-9])(?=(?!(?:else|this)\b)[A-Za-z][A-Za-z0-9]*\s*~?\}\})", RegexOptions.CultureInvariant)]
    private static partial Regex ViewName();

    [GeneratedRegex(@"(\{\{~?>\s*[a-z0-9/-]+)\s+(?:this|\.)(?=\s*~?\}\})", RegexOptions.CultureInvariant)]
    private static partial Regex ContextOfItself();
}
