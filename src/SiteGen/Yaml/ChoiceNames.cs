namespace SiteGen.Yaml;

/// <summary>Converts enumeration names to the form used in front matter.</summary>
internal static class ChoiceNames
{
    /// <summary><c>MovedOnline</c> becomes <c>moved-online</c>.</summary>
    public static string Written(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    /// <summary>The written form of an enumeration's value.</summary>
    public static string Written<T>(T value)
        where T : struct, Enum => Written(value.ToString());
}
