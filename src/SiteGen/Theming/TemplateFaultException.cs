namespace SiteGen.Theming;

/// <summary>A template that cannot go on with the page it was given.</summary>
internal sealed class TemplateFaultException : Exception
{
    /// <summary>A fault that a function found.</summary>
    public TemplateFaultException(string message)
        : base(message)
    {
    }

    /// <summary>A fault on its way through the template that included the faulty one.</summary>
    public TemplateFaultException(ThemeFile template, Exception cause)
        : base(cause.Message, cause) => Template = template;

    /// <summary>The template it passed through, or null.</summary>
    public ThemeFile? Template { get; }
}
