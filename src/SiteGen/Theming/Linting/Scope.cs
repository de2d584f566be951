namespace SiteGen.Theming.Linting;

/// <summary>What names mean at one place of a template.</summary>
/// <param name="This">The record or item that names are looked up in.</param>
/// <param name="Outer">What <c>../</c> leads to, or null at the top of a template.</param>
/// <param name="InEach">Whether <c>@index</c>, <c>@first</c> and <c>@last</c> are known.</param>
internal sealed record Scope(ViewType This, Scope? Outer, bool InEach)
{
    /// <summary>The named values that a partial was given.</summary>
    public IReadOnlyDictionary<string, ViewType> Given { get; init; } = new Dictionary<string, ViewType>();

    /// <summary>Tells whether a partial was checked for the same names before.</summary>
    public string Key => $"{This}:{This.Type}|{string.Join(',', Given.Keys.Order(StringComparer.Ordinal).Select(n => $"{n}:{Given[n]}:{Given[n].Type}:{Given[n].Free}"))}";
}
