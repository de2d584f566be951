namespace SiteGen.Theming;

/// <summary>A template that passed the checks and that the engine cannot read all the same.</summary>
/// <param name="template">The template.</param>
/// <param name="cause">What the engine says.</param>
internal sealed class RefusedTemplateException(ThemeFile template, Exception cause) : Exception(cause.Message, cause)
{
    /// <summary>The template.</summary>
    public ThemeFile Template => template;
}
