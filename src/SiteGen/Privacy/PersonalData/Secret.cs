namespace SiteGen.Privacy.PersonalData;

/// <summary>Finds private keys and access tokens by the prefixes that their issuers publish for this purpose.</summary>
internal static class Secret
{
    private static readonly Token[] Tokens =
    [
        new("ghp_", 36),
        new("gho_", 36),
        new("ghu_", 36),
        new("ghs_", 36),
        new("ghr_", 36),
        new("github_pat_", 50),
        new("glpat-", 20),
        new("xoxb-", 20),
        new("xoxp-", 20),
        new("xoxa-", 20),
        new("xoxr-", 20),
        new("xoxs-", 20),
        new("xapp-", 20),
        new("hooks.slack.com/services/", 20),
        new("AKIA", 16, Most: 16),
        new("ASIA", 16, Most: 16),
        new("AIza", 35, Most: 35),
        new("sk_live_", 16),
        new("rk_live_", 16),
        new("sk_test_", 16),
        new("whsec_", 24),
        new("sk-ant-", 24),
        new("sk-proj-", 24),
        new("npm_", 36),
        new("pypi-", 50),
        new("hf_", 34),
        new("dop_v1_", 64),
        new("shpat_", 32),
        new("SG.", 60),
        new("AGE-SECRET-KEY-1", 50),
        new("eyJ", 40, Parts: 3),
    ];

    private const string KeyBegins = "-----BEGIN ";
    private const string KeyEnds = "-----";

    private static readonly SearchValues<string> Beginnings =
        SearchValues.Create([KeyBegins, .. Tokens.Select(t => t.Prefix)], StringComparison.Ordinal);

    /// <summary>The next prefix from a position on; the start is -1 if there is none, and the end is 0 if no token follows it.</summary>
    public static Stretch Next(ReadOnlySpan<char> text, int from)
    {
        var found = text[from..].IndexOfAny(Beginnings);
        if (found < 0) return new Stretch(-1, 0);
        var start = from + found;
        return new Stretch(start, text[start] == '-' ? KeyEnd(text, start) : TokenEnd(text, start));
    }

    private static int KeyEnd(ReadOnlySpan<char> text, int start)
    {
        var name = text[(start + KeyBegins.Length)..];
        var end = name.IndexOf(KeyEnds);
        return end > 0 && end < 60 && name[..end].IndexOf("PRIVATE KEY") >= 0 && !name[..end].Contains('\n')
            ? start + KeyBegins.Length + end + KeyEnds.Length
            : 0;
    }

    private static int TokenEnd(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_')) return 0;
        foreach (var token in Tokens)
        {
            if (!text[start..].StartsWith(token.Prefix)) continue;
            var end = start + token.Prefix.Length;
            while (end < text.Length
                && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-' || (token.HasParts && text[end] is '.' or '/'))) end++;
            while (text[end - 1] is '.' or '/') end--;
            var length = end - start - token.Prefix.Length;
            if (length >= token.Fewest && length <= token.Most && text[start..end].Count('.') >= token.Parts - 1) return end;
        }

        return 0;
    }

    /// <summary>A kind of token: its prefix, the number of characters that follow, and the number of parts separated by points.</summary>
    private sealed record Token(string Prefix, int Fewest, int Most = 2000, int Parts = 1)
    {
        public bool HasParts => Parts > 1 || Prefix.AsSpan().ContainsAny('.', '/');
    }
}
