namespace SiteGen.Tests.Attack;

/// <summary>The texts that are put into every field: those written by hand, and those that combine a scheme, a way of writing it and a place.</summary>
internal static class Vectors
{
    private static readonly string[] Schemes = ["javascript:pwn()", "vbscript:pwn()", "data:text/html,<script>pwn()</script>", "feed:javascript:pwn()", "view-source:javascript:pwn()", "blob:https://evil.test/x", "//evil.test/x"];

    private static readonly Func<string, string>[] Spellings =
    [
        s => s,
        s => string.Concat(s.Select((c, i) => i % 2 == 0 ? char.ToUpperInvariant(c) : c)),
        s => s.Insert(2, "\t"),
        s => s.Insert(1, "\u200B"),
        s => s.Insert(0, "\u0001"),
        s => $"&#{(int)s[0]};{s[1..]}",
        s => $"&#x{(int)s[0]:x}{s[1..]}",
        s => s.Replace(":", "&colon;", StringComparison.Ordinal),
        s => s.Replace(":", "%3A", StringComparison.Ordinal),
        s => $" {s}",
        s => $"\\{s}",
    ];

    private static readonly Func<string, string>[] LinkPlaces =
    [
        s => s,
        s => $"[x]({s})",
        s => $"[x](<{s}>)",
        s => $"<{s}>",
        s => $"[x]\n\n[x]: {s}",
        s => $"![x]({s})",
        s => $"[x](https://a.test/ \"{s}\")",
        s => $"<a href=\"{s}\">x</a>",
        s => $"\"><a href='{s}'>x</a>",
        s => $"[^1]\n\n[^1]: [x]({s})",
    ];

    private static readonly string[] Tags = ["img src=x", "svg", "body", "details open", "input autofocus", "video src=x", "x tabindex=1", "style", "iframe src=https://evil.test/"];
    private static readonly string[] Handlers = ["onerror=pwn()", "onload=pwn()", "onfocus=pwn()", "ONCLICK='pwn()'", "onmouseover=\"pwn()\"", "style=color:red", "ontoggle=pwn&lpar;&rpar;"];

    private static readonly Func<string, string, string>[] TagSpellings =
    [
        (t, h) => $"<{t} {h}>",
        (t, h) => $"<{t.ToUpperInvariant()}\n{h}>",
        (t, h) => $"<{t.Replace(' ', '/')}/{h}",
        (t, h) => $"\"><{t} {h}>",
        (t, h) => $"'><{t} {h}>",
        (t, h) => $"</script><{t} {h}>",
        (t, h) => $"--><{t} {h}>",
        (t, h) => $"&lt;{t} {h}&gt;",
        (t, h) => $"&amp;lt;{t} {h}&amp;gt;",
        (t, h) => $"\\u003c{t} {h}\\u003e",
        (t, h) => $"`<{t} {h}>",
        (t, h) => $"{{{{<{t} {h}>}}}}",
    ];

    private static readonly string[] Combined =
    [
        .. from scheme in Schemes from spelling in Spellings from place in LinkPlaces select place(spelling(scheme)),
        .. from tag in Tags from handler in Handlers from spelling in TagSpellings select spelling(tag, handler),
    ];

    /// <summary>How many stand in every field by default, and in a long run.</summary>
    public static int Asked => LongRun.Or(150, 1000);

    /// <summary>So many vectors, always the same: spread over those written by hand, and over the combinations where more are wanted.</summary>
    public static IReadOnlyList<string> Take(int count)
    {
        if (count <= Payloads.All.Length) return Spread(Payloads.All, count);
        return [.. Payloads.All, .. Spread(Combined.Except(Payloads.All).ToArray(), count - Payloads.All.Length)];
    }

    private static string[] Spread(string[] from, int count) => [.. Enumerable.Range(0, count).Select(i => from[(int)((long)i * from.Length / count)])];
}
