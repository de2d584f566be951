using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>A compiled template expression: its type, and a function that evaluates it during rendering.</summary>
/// <param name="Type">The type.</param>
/// <param name="Read">Returns the value; null if there is none.</param>
internal sealed record Value(ViewType Type, Func<RenderState, object?> Read)
{
    private const int MaxLength = 1024 * 1024;

    /// <summary>A value that is always missing.</summary>
    public static readonly Value Nothing = Constant(ViewType.FreeText, null);

    /// <summary>Whether the value is the same on every page, such as a literal.</summary>
    public bool IsConstant { get; private init; }

    /// <summary>Creates a value that is the same on every page.</summary>
    public static Value Constant(ViewType type, object? value) => new(type, _ => value) { IsConstant = true };

    /// <summary>The value of a constant.</summary>
    public object? Known => Read(null!);

    /// <summary>Returns a test for use during rendering of whether the value is truthy: a text that is not empty, a list with items, a
    /// number other than zero, yes, or a record.</summary>
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

    /// <summary>Whether two values can replace each other.</summary>
    public static bool AreAlike(Value one, Value other) =>
        one == Nothing
            || other == Nothing
            || (one.Type.Kind == other.Type.Kind && one.Type.Record == other.Type.Record && one.Type.Item == other.Type.Item);

    /// <summary>The text of a value, as it is printed and passed to functions; a missing value is empty.</summary>
    public static string Written(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Returns a computed text after checking its length.</summary>
    /// <exception cref="TemplateFaultException">The text exceeds the maximum length.</exception>
    public static object? Bounded(object? value) =>
        value is string { Length: > MaxLength }
            ? throw new TemplateFaultException(FormattableString.Invariant($"a text is over {MaxLength / 1024} kilobytes long"))
            : value;

    /// <summary>Returns a reader that adds the template location to its exceptions.</summary>
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
