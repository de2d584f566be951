namespace SiteGen.Theming.Views;

/// <summary>The kind of a value in a template.</summary>
internal enum ViewKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>HTML that the engine made.</summary>
    Markup,

    /// <summary>A list of values of one type.</summary>
    List,

    /// <summary>Texts with names chosen by the site.</summary>
    Texts,

    /// <summary>A record with keys of its own.</summary>
    Record,
}

/// <summary>The type of a value that templates see.</summary>
/// <param name="Kind">The kind of the value.</param>
internal sealed record ViewType(ViewKind Kind)
{
    /// <summary>A text written by the engine.</summary>
    public static readonly ViewType Text = new(ViewKind.Text);

    /// <summary>A text written by the site or the theme.</summary>
    public static readonly ViewType FreeText = new(ViewKind.Text) { IsFree = true };

    /// <summary>A number.</summary>
    public static readonly ViewType Number = new(ViewKind.Number);

    /// <summary>Yes or no.</summary>
    public static readonly ViewType Flag = new(ViewKind.Flag);

    /// <summary>HTML that the engine made.</summary>
    public static readonly ViewType Markup = new(ViewKind.Markup);

    /// <summary>Texts with names chosen by the site.</summary>
    public static readonly ViewType Texts = new(ViewKind.Texts);

    /// <summary>The keys of a record; null for other kinds.</summary>
    public ViewRecord? Record { get; private init; }

    /// <summary>The type of a list's items; null for other kinds.</summary>
    public ViewType? Item { get; private init; }

    /// <summary>Whether the site or the theme wrote the text, rather than the engine.</summary>
    public bool IsFree { get; private init; }

    /// <summary>Whether the value can be printed as text.</summary>
    public bool IsPrintable => Kind is ViewKind.Text or ViewKind.Number;

    /// <summary>A list of values of one type.</summary>
    public static ViewType List(ViewType item) => new(ViewKind.List) { Item = item };

    /// <summary>A record.</summary>
    public static ViewType FromRecord(ViewRecord record) => new(ViewKind.Record) { Record = record };

    /// <summary>The type in words, for messages.</summary>
    public override string ToString() => Kind switch
    {
        ViewKind.Text => "a text",
        ViewKind.Number => "a number",
        ViewKind.Flag => "yes or no",
        ViewKind.Markup => "markup",
        ViewKind.List => "a list",
        ViewKind.Texts => "a group of texts",
        _ => Record == ViewRecords.PageView ? "the view" : $"the record \"{Record!.Name}\"",
    };
}

/// <summary>HTML that the engine built from checked parts; the only kind of value that a template may print without escaping.</summary>
/// <param name="Html">The markup.</param>
internal sealed record Markup(string Html)
{
    /// <summary>The markup itself.</summary>
    public override string ToString() => Html;
}

/// <summary>A key of a record that templates see.</summary>
/// <param name="Type">The type of its value.</param>
/// <param name="Read">Returns the value from the record; null if there is none.</param>
internal sealed record ViewKey(ViewType Type, Func<object, object?> Read);

/// <summary>The keys of a record that templates see.</summary>
/// <param name="name">The name of the record in messages.</param>
internal sealed class ViewRecord(string name)
{
    private readonly Dictionary<string, ViewKey> _keys = new(StringComparer.Ordinal);

    /// <summary>The name of the record in messages.</summary>
    public string Name { get; } = name;

    /// <summary>The keys as templates write them.</summary>
    public IReadOnlyDictionary<string, ViewKey> Keys => _keys;

    /// <summary>Adds a key; called by generated code before any template is parsed.</summary>
    public void Add(string key, ViewType type, Func<object, object?> read) => _keys.Add(key, new ViewKey(type, read));
}

/// <summary>All records that templates see, with their keys. The other part of the class is generated from the records.</summary>
internal static partial class ViewRecords;
