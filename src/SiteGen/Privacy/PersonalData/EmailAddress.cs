namespace SiteGen.Privacy.PersonalData;

/// <summary>Finds e-mail addresses of people, but not example addresses (RFC 2606), addresses of machines, or profiles such as
/// <c>@ann@social.example</c>.</summary>
internal static class EmailAddress
{
    private const int LongestLocal = 64;
    private const int LongestDomain = 253;

    private static readonly string[] Reserved = ["example", "test", "invalid", "localhost", "example.com", "example.org", "example.net"];
    private static readonly string[] Machines = ["git", "noreply", "no-reply", "donotreply", "do-not-reply"];
    private static readonly string[] FileEndings = ["png", "jpg", "jpeg", "gif", "svg", "webp", "js", "css", "html"];

    /// <summary>The address around an at sign.</summary>
    public static Stretch Around(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestLocal && IsLocal(text[start - 1])) start--;
        while (start < at && !char.IsLetterOrDigit(text[start])) start++;
        var end = at + 1;
        while (end < text.Length && end - at < LongestDomain && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-')) end++;
        while (end > at + 1 && text[end - 1] is '.' or '-') end--;
        if (start == at || (start > 0 && text[start - 1] is '@' or '/')) return default;
        var domain = text[(at + 1)..end];
        return IsDomain(domain) && !IsReserved(domain) && !IsOneOf(text[start..at], Machines) ? new Stretch(start, end) : default;
    }

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-' or '\'';

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var dot = domain.LastIndexOf('.');
        if (dot <= 0 || domain[0] == '.' || domain.IndexOf("..") >= 0) return false;
        var top = domain[(dot + 1)..];
        if (top.StartsWith("xn--", StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var c in top)
            if (!char.IsLetter(c)) return false;
        return top.Length > 1 && !IsOneOf(top, FileEndings);
    }

    private static bool IsReserved(ReadOnlySpan<char> domain)
    {
        foreach (var name in Reserved)
            if (domain.EndsWith(name, StringComparison.OrdinalIgnoreCase)
                && (domain.Length == name.Length || domain[^(name.Length + 1)] == '.')) return true;
        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
