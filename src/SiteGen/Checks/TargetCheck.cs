namespace SiteGen.Checks;

/// <summary>Checks that every site file named by an output was also written.</summary>
/// <param name="outputs">The outputs.</param>
/// <param name="sourceOf">Returns the source of an output, or null.</param>
/// <param name="bag">Receives the findings.</param>
internal sealed class TargetCheck(OutputAddresses outputs, Func<string, string?> sourceOf, DiagnosticBag bag)
{
    /// <summary>Adds an error for each missing file, and returns the number of named files.</summary>
    public int Run()
    {
        var named = outputs.Named.ToList();
        var missing = named.Where(n => !IsThere(n.Key)).ToDictionary(n => n.Value, n => n.Key);
        if (missing.Count > 0) Report(missing);
        return named.Count;
    }

    // Hosts redirect /a to /a/.
    private bool IsThere(string file) => outputs.Outputs.ContainsKey(file) || outputs.Outputs.ContainsKey(file + "/index.html");

    private void Report(Dictionary<int, string> missing)
    {
        var naming = from output in outputs.Outputs
                     from number in output.Value.Resources.Union(output.Value.Links)
                     where missing.ContainsKey(number)
                     group output.Key by missing[number];
        foreach (var file in naming)
        {
            var by = file.Order(StringComparer.Ordinal).ToList();
            var more = by.Count switch
            {
                1 => " names",
                2 => " and another output name",
                _ => FormattableString.Invariant($" and {by.Count - 1} other outputs name"),
            };
            bag.Add(Codes.MissingTarget, new Location(sourceOf(by[0]) ?? by[0]),
                $"the output \"{by[0]}\"{more} \"{file.Key}\", and the build wrote no such file",
                "Correct the address where the page or the theme gives it, or add the file.");
        }
    }
}
