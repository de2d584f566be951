using SiteGen.Tests.Diagnostics.Examples;

namespace SiteGen.Tests.Diagnostics;

/// <summary>One failing example for every code there is.</summary>
internal static class ErrorTable
{
    /// <summary>All examples in order of their codes.</summary>
    public static IReadOnlyList<Example> All { get; } =
    [
        .. FileExamples.All, .. FrontMatterExamples.All, .. ConfigExamples.All, .. PostExamples.All, .. ConsentExamples.All, .. AccessExamples.All,
        .. ReferenceExamples.All, .. MarkdownExamples.All, .. LeftoverExamples.All, .. MediaExamples.All, .. ThemeExamples.All, .. TemplateExamples.All, .. WritingExamples.All,
        .. EditorialExamples.All,
    ];

    /// <summary>The example of a code.</summary>
    public static Example Of(string code) => All.Single(e => e.Code == code);
}
