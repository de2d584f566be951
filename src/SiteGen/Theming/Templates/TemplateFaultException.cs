using SiteGen.Diagnostics;

namespace SiteGen.Theming.Templates;

/// <summary>A template that cannot go on with the page that it was given.</summary>
internal sealed class TemplateFaultException(string message) : Exception(message)
{
    /// <summary>Where in the templates it happened; null where that is not known.</summary>
    public Location? At { get; init; }
}
