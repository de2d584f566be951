namespace SiteGen.Publish;

/// <summary>Formats numbers and short lists for messages.</summary>
internal static class CountText
{
    private const int Named = 3;

    /// <summary>Formats a count as <c>1 file</c> or <c>2,000 files</c>.</summary>
    public static string Format(int count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    /// <summary>Returns up to three paths in ordinal order, and the number of remaining paths.</summary>
    public static string Some(IReadOnlyCollection<string> paths)
    {
        var names = string.Join(", ", paths.Order(StringComparer.Ordinal).Take(Named).Select(p => $"\"{p}\""));
        return paths.Count <= Named ? names : $"{names} and {Format(paths.Count - Named, "other")}";
    }
}
