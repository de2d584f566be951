namespace SiteGen.Publish;

/// <summary>Numbers and short lists in messages.</summary>
internal static class CountText
{
    private const int Named = 3;

    /// <summary><c>1 file</c>, <c>2,000 files</c>.</summary>
    public static string Format(int count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    /// <summary>Up to three paths in ordinal order, and how many more there are.</summary>
    public static string Some(IReadOnlyCollection<string> paths)
    {
        var names = string.Join(", ", paths.Order(StringComparer.Ordinal).Take(Named).Select(p => $"\"{p}\""));
        return paths.Count <= Named ? names : $"{names} and {Format(paths.Count - Named, "other")}";
    }
}
