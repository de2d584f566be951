using static SiteGen.Tests.Hostile.HostileFile;

namespace SiteGen.Tests.Hostile.Cases;

/// <summary>Threads: lines of colons, and members' words.</summary>
internal static class PostCases
{
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Thread("501 posts", () => Times(501, ":::post {by=ines}\nText.\n:::\n"), "SG0409:1507"),
        Thread("500 posts", () => Times(500, ":::post {by=ines}\nText.\n:::\n"), Builds),
        Thread("posts opened without end", () => Times(20_000, ":::post {by=ines}\n"), "SG0404:8"),
        Thread("posts closed without end", () => Times(100_000, ":::\n\n"), "SG0405:7"),
        Thread("a post never closed", () => ":::post {by=ines}\n", "SG0403:7"),
        Thread("colons without end", () => new string(':', 900_000), "SG0409:7"),
        Thread("omissions without end", () => Times(30_000, ":::omitted {count=20000}\n\n") + ":::post {by=ines}\nText.\n:::\n", Builds),
        Thread("attributes without end", () => $":::post {{by=ines {Times(900, "x=1 ")}}}\nText.\n:::\n", "SG0401:7"),
        Thread("braces without end", () => $":::post {Times(9_000, "{")}\nText.\n:::\n", "SG0401:7"),
        Thread("a number without end", () => $":::post {{by=ines n={new string('9', 9_000)}}}\nText.\n:::\n", "SG0401:7"),
        Thread("somebody out of the folder", () => ":::post {by=../../site}\nText.\n:::\n", "SG0501:7"),
        Thread("a reply to itself", () => ":::post {by=ines n=1 reply-to=1}\nText.\n:::\n", "SG0412:7"),
        Thread("replies in a circle", () => ":::post {by=ines n=1 reply-to=2}\nText.\n:::\n:::post {by=ines n=2 reply-to=1}\nText.\n:::\n", Builds),
        Thread("a script of a member", () => ":::post {by=ines}\n<script>alert(1)</script> [a](javascript:alert(1))\n:::\n", Builds),
        Thread("a post that quotes a post", () => "::::post {by=ines}\n:::post {by=ines}\n:::\n::::\n", Builds),
        Thread("a fence over the end of a post", () => ":::post {by=ines}\n```\n:::\n:::post {by=ines}\nText.\n:::\n", Builds),
        Thread("digits in one line", () => ":::post {by=ines}\n" + UpTo(1_000_000, _ => "+12 34-") + "\n:::\n", "SG0409:8"),
        Thread("at signs in one line", () => ":::post {by=ines}\n" + UpTo(1_000_000, _ => "a.b@") + "\n:::\n", "SG0409:8"),
        Thread("capitals and digits in one line", () => ":::post {by=ines}\n" + UpTo(1_000_000, _ => "GB82 WEST 1234 ") + "\n:::\n", "SG0409:8"),
        Thread("a mention of a word in one line", () => ":::post {by=ines}\n" + UpTo(1_000_000, _ => "ghp_ sk_live_ eyJ") + "\n:::\n", "SG0409:8"),
        Thread("stars of a member", () => ":::post {by=ines}\n" + UpTo(1_000_000, _ => Times(6_000, "*a ") + "\n\n") + ":::\n", "SG0409:10"),
        Thread("a footnote over posts", () => ":::post {by=ines}\na[^1]\n:::\n:::post {by=ines}\n[^1]: b\n:::\n", Builds),
    ];
}
