namespace SiteGen.Privacy.Names;

/// <summary>Decodes addresses: percent-encoding and internationalized host names (RFC 3492).</summary>
internal static class AddressText
{
    private const string Prefix = "xn--";

    private static readonly IdnMapping Mapping = new();

    /// <summary>Whether an address has anything to decode.</summary>
    public static bool IsEncoded(ReadOnlySpan<char> address) => address.Contains('%') || HasHost(address);

    /// <summary>The address without one layer of escapes.</summary>
    public static string Decoded(string address)
    {
        var unescaped = address.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(address) : address;
        return HasHost(unescaped) ? WithHosts(unescaped) : unescaped;
    }

    private static bool HasHost(ReadOnlySpan<char> address) => address.Contains(Prefix, StringComparison.OrdinalIgnoreCase);

    private static string WithHosts(string address)
    {
        var (decoded, from) = (new StringBuilder(), 0);
        for (int at; (at = address.IndexOf(Prefix, from, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var end = at;
            while (end < address.Length && (char.IsAsciiLetterOrDigit(address[end]) || address[end] == '-')) end++;
            decoded.Append(address, from, at - from).Append(Label(address[at..end]));
            from = end;
        }

        return decoded.Append(address, from, address.Length - from).ToString();
    }

    private static string Label(string label)
    {
        try
        {
            return Mapping.GetUnicode(label);
        }
        catch (ArgumentException)
        {
            return label;
        }
    }
}
