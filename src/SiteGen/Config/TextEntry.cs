namespace SiteGen.Config;

/// <summary>One text of a theme.</summary>
/// <param name="One">The singular form, or null if the text does not depend on a count.</param>
/// <param name="Other">The text, or its form for any other count.</param>
internal sealed record TextEntry(string? One, string Other)
{
    /// <summary>The names of all placeholders, without duplicates.</summary>
    public IReadOnlyList<string> Placeholders { get; } = [
        .. Names(One ?? "").Concat(Names(Other)).Concat(One is null ? [] : ["count"]).Distinct()];

    /// <summary>Returns the text with its placeholders filled; a placeholder without a value stays unchanged.</summary>
    public string Fill(ReadOnlySpan<(string Name, string Value)> values)
    {
        var form = One is not null && ValueOf("count", values) == "1" ? One : Other;
        return Placeholders.Count == 0 ? form : Fill(form, values);
    }

    private static string Fill(string form, ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder(form.Length + 32);
        var from = 0;
        while (NextPlaceholder(form, from) is var (start, name) && name.Length > 0)
        {
            filled.Append(form, from, start - from);
            filled.Append(ValueOf(name, values) ?? $"{{{name}}}");
            from = start + name.Length + 2;
        }

        return filled.Append(form, from, form.Length - from).ToString();
    }

    private static IEnumerable<string> Names(string form)
    {
        for (var (start, name) = NextPlaceholder(form, 0); name.Length > 0; (start, name) = NextPlaceholder(form, start + name.Length + 2))
            yield return name;
    }

    private static (int Start, string Name) NextPlaceholder(string form, int from)
    {
        while ((from = form.IndexOf('{', from)) >= 0)
        {
            var length = form.AsSpan(++from).IndexOfAnyExceptInRange('a', 'z');
            if (length > 0 && form[from + length] == '}') return (from - 1, form.Substring(from, length));
        }

        return (-1, "");
    }

    private static string? ValueOf(string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var value in values)
            if (value.Name == name) return value.Value;
        return null;
    }
}
