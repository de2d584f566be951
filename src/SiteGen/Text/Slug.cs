namespace SiteGen.Text;

/// <summary>Turns a shown name into a part of an address.</summary>
internal static class Slug
{
    /// <summary>Returns lower-case Latin letters, digits and hyphens, without accents; empty if nothing remains.</summary>
    public static string FromName(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in RefusedCharacters.Replace(name).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9') slug.Append(c);
            else if (Latin(c) is { } letters) slug.Append(letters);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>The Latin letters for a lower-case letter without a decomposition; null for others.</summary>
    public static string? Latin(char c) => c switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'ø' => "o",
        'œ' => "oe",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => null,
    };
}
