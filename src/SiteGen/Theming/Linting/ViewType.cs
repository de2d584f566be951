using SiteGen.Theming.Views;

namespace SiteGen.Theming.Linting;

/// <summary>What kind of value stands behind a path.</summary>
internal enum ViewKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>HTML of the engine.</summary>
    Markup,

    /// <summary>A list of values of one type.</summary>
    List,

    /// <summary>Texts under names that the site chooses.</summary>
    Texts,

    /// <summary>A record with keys of its own.</summary>
    Record,
}

/// <summary>The type of a value that templates see.</summary>
/// <param name="Kind">What kind of value it is.</param>
/// <param name="Type">The record, the item of a list, or the value itself.</param>
/// <param name="Free">Whether the site or the theme wrote it, rather than the engine.</param>
internal sealed record ViewType(ViewKind Kind, Type Type, bool Free = false)
{
    /// <summary>A text that the site or the theme wrote.</summary>
    public static readonly ViewType Written = new(ViewKind.Text, typeof(string), Free: true);

    /// <summary>Whether it can be printed as text.</summary>
    public bool IsPrintable => Kind is ViewKind.Text or ViewKind.Number;

    /// <summary>The type in words, for messages.</summary>
    public override string ToString() => Kind switch
    {
        ViewKind.Text => "a text",
        ViewKind.Number => "a number",
        ViewKind.Flag => "yes or no",
        ViewKind.Markup => "markup",
        ViewKind.List => "a list",
        ViewKind.Texts => "a group of texts",
        _ => Type == typeof(PageView) ? "the view" : $"the record \"{Recorded()}\"",
    };

    private string Recorded()
    {
        var name = Type.Name.Replace("View", "", StringComparison.Ordinal).Replace("Facts", "", StringComparison.Ordinal);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
