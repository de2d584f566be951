using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>What an expression of a template gives: its type, and how it is read while a page is rendered.</summary>
/// <param name="Type">The type.</param>
/// <param name="Read">Reads it; null where there is nothing.</param>
internal sealed record Value(ViewType Type, Func<RenderState, object?> Read)
{
    private const int MaxLength = 1024 * 1024;

    /// <summary>What is missing wherever it stands, of no type.</summary>
    public static readonly Value Nothing = Constant(ViewType.FreeText, null);

    /// <summary>Whether it is the same on every page, as a text that stands in the template is.</summary>
    public bool IsConstant { get; private init; }

    /// <summary>A value that is the same on every page.</summary>
    public static Value Constant(ViewType type, object? value) => new(type, _ => value) { IsConstant = true };

    /// <summary>The value of a constant.</summary>
    public object? Known => Read(null!);

    /// <summary>Tells, while a page is rendered, whether there is something: a text that is not empty, a list with items, a number other
    /// than zero, yes, or a record.</summary>
    public Func<RenderState, bool> Test()
    {
        var read = Read;
        return Type.Kind switch
        {
            ViewKind.Flag => frame => read(frame) is true,
            ViewKind.Text => frame => read(frame) is string { Length: > 0 },
            ViewKind.Record => frame => read(frame) is not null,
            _ => frame => IsThere(read(frame)),
        };
    }

    /// <summary>Whether one of two values can stand in the place of the other.</summary>
    public static bool AreAlike(Value one, Value other) =>
        one == Nothing
            || other == Nothing
            || (one.Type.Kind == other.Type.Kind && one.Type.Record == other.Type.Record && one.Type.Item == other.Type.Item);

    /// <summary>A value as it is printed, and as functions get it; what is missing is empty.</summary>
    public static string Written(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A text that was put together.</summary>
    /// <exception cref="TemplateFaultException">It is beyond all bounds.</exception>
    public static object? Bounded(object? value) =>
        value is string { Length: > MaxLength }
            ? throw new TemplateFaultException(FormattableString.Invariant($"a text is over {MaxLength / 1024} kilobytes long"))
            : value;

    /// <summary>A reader that tells where in the templates it is, if it cannot go on with a page.</summary>
    public static Func<RenderState, object?> At(Location at, Func<RenderState, object?> read) => frame =>
    {
        try
        {
            return read(frame);
        }
        catch (TemplateFaultException fault) when (fault.At is null)
        {
            throw new TemplateFaultException(fault.Message) { At = at };
        }
    };

    private static bool IsThere(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        int number => number != 0,
        double number => number is not 0,
        Markup markup => markup.Html.Length > 0,
        IReadOnlyList<object> list => list.Count > 0,
        IReadOnlyDictionary<string, string> texts => texts.Count > 0,
        _ => true,
    };
}
