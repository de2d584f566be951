using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>The description of a function that templates can call, used both for checking and for rendering.</summary>
/// <param name="Name">The name that templates use.</param>
/// <param name="Usage">An example for messages.</param>
/// <param name="Result">The type of the result.</param>
/// <param name="Run">Computes the result from the arguments; omitted ones are absent from the end of the array.</param>
internal sealed record TemplateFunction(string Name, string Usage, ViewType Result, Func<object?[], object?> Run)
{
    /// <summary>The kinds of its arguments.</summary>
    public required IReadOnlyList<ViewKind> Parameters { get; init; }

    /// <summary>The number of trailing arguments that may be omitted.</summary>
    public int Optional { get; init; }

    /// <summary>Whether it takes arguments of the form <c>name: value</c>, which <see cref="Run"/> receives last, as an array of
    /// pairs.</summary>
    public bool TakesNamed { get; init; }

    /// <summary>The index of the argument that must be a literal, so that it can be checked; null for none.</summary>
    public int? Literal { get; init; }

    /// <summary>Whether it returns an item of the list that is its first argument.</summary>
    public bool GivesItem { get; init; }
}
