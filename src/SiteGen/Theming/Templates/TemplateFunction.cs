using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>A function that templates can call: one description that the check and the rendering share.</summary>
/// <param name="Name">How templates call it.</param>
/// <param name="Usage">An example for messages.</param>
/// <param name="Result">The type of what it gives.</param>
/// <param name="Run">Computes it from the arguments, of which those left out are missing at the end.</param>
internal sealed record TemplateFunction(string Name, string Usage, ViewType Result, Func<object?[], object?> Run)
{
    /// <summary>The kinds of the arguments that it takes.</summary>
    public required IReadOnlyList<ViewKind> Parameters { get; init; }

    /// <summary>How many of them may be left out, from the end.</summary>
    public int Optional { get; init; }

    /// <summary>Whether it takes arguments of the form <c>name: value</c>; their names and values come last to <see cref="Run"/>, as an
    /// array of pairs.</summary>
    public bool TakesNamed { get; init; }

    /// <summary>Which of its arguments must be a text that stands in the template, so that it can be checked; null for none.</summary>
    public int? Literal { get; init; }

    /// <summary>Whether it gives an item of the list that is its first argument.</summary>
    public bool GivesItem { get; init; }
}
