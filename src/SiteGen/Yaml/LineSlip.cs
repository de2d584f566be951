namespace SiteGen.Yaml;

/// <summary>A mistake in a line of YAML, detected from the line itself.</summary>
/// <param name="Code">The kind of finding.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do.</param>
internal sealed record LineSlip(Code Code, int Column, string Message, string Hint)
{
    /// <summary>The mistake in the line at an index, or in the line before it, which the parser notices only by its effect; null if none is
    /// recognised.</summary>
    public static LineSlip? Find(ReadOnlySpan<string> lines, ref int index)
    {
        if (index >= lines.Length) return null;
        var line = lines[index];
        if (Indented(lines, index) is { } indented) return indented;
        if (new LineSlipSearch(line).Run() is { } slip) return slip;
        var earlier = index == 0
            ? null
            : LineSlipSearch.IsEntry(line) ? LineSlipSearch.Glued(lines[index - 1]) : new LineSlipSearch(lines[index - 1]).Run();
        if (earlier is not null) index--;
        return earlier ?? Keyless(lines, index);
    }

    // A key that is indented deeper than the key above, which already has a value on its line.
    private static LineSlip? Indented(ReadOnlySpan<string> lines, int index)
    {
        if (index == 0 || LineSlipSearch.KeyEnd(lines[index]) == 0 || LineSlipSearch.KeyEnd(lines[index - 1]) is not (> 0 and var end))
            return null;
        var (indent, above) = (IndentOf(lines[index]), IndentOf(lines[index - 1]));
        if (indent <= above || lines[index - 1].AsSpan(end).Trim().Length == 0 || new LineSlipSearch(lines[index - 1]).Run() is not null)
            return null;
        var key = lines[index - 1].AsSpan(above, end - 1 - above).ToString();
        return new LineSlip(
            Codes.BadYaml, indent + 1, $"this key is indented below \"{key}\", which has a value of its own",
            FormattableString.Invariant($"Begin it in column {above + 1}, as \"{key}\" does."));
    }

    // An unindented line of text that continues nothing.
    private static LineSlip? Keyless(ReadOnlySpan<string> lines, int index)
    {
        var line = lines[index];
        if (index == 0
            || line.Length == 0
            || line[0] is ' ' or '\t' or '-' or '"' or '\'' or '%' or '.'
            || line.Contains(':', StringComparison.Ordinal)) return null;
        return new LineSlip(
            Codes.BadYaml, 1, "the line has no colon behind a key",
            "Indent it if it goes on with the line above; else write \"key: value\".");
    }

    private static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;
}
