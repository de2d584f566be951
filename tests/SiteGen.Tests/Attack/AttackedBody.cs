namespace SiteGen.Tests.Attack;

/// <summary>A body with an attack in every construct of Markdown.</summary>
internal static class AttackedBody
{
    /// <summary>The body of a file.</summary>
    public static string Of(string file, IReadOnlyList<string> vectors)
    {
        // What an editor begins as a comment is one up to the next end, headings and all: the list of contents then needs others.
        var text = string.Concat(vectors.Where(BeginsComment).Take(1).Select(_ => "## Before\n\n### It\n\n")) + string.Join("\n\n", vectors.Select(Constructs));
        if (file.Contains("/discussions/", StringComparison.Ordinal))
            return $":::::::post {{n=1 by=mara date=2026-09-14T08:20 likes=12 edited=typos}}\n{text}\n:::::::\n\nAn editor says:\n\n{text}\n\n:::::::omitted {{count=2}}\n:::::::post {{n=4 by=ines date=2026-09-14T09:00 accepted reply-to=1}}\n{text}\n:::::::";
        return file.Contains("/events/", StringComparison.Ordinal) ? $"{text}\n\n<!--recap-->\n\n{text}" : text;
    }

    private static bool BeginsComment(string vector) =>
        vector.LastIndexOf("<!--", StringComparison.Ordinal) is var begin and >= 0 && !vector.AsSpan(begin).Contains("-->", StringComparison.Ordinal);

    private static string Constructs(string v, int n) => $"""
        {v}

        Text {v} text, *{v}*, **{v}**, `{v}`, \{v} and {v}.

        # {v}

        ### Heading {v}

        [{v}](https://a.test/) [a]({v}) [b](<{v}>) [c](https://a.test/ "{v}") [d](https://a.test/ '{v}') [e](https://a.test/{v}) [f][r{n}] [{v}][] [{v}]

        [r{n}]: {v} "{v}"
        [{v}]: https://a.test/{n}

        ![{v}](../media/desk.png) ![g](../media/desk.png "{v}") ![h]({v}) ![i](<{v}>) [![{v}](../media/desk.png)]({v})

        <{v}> <https://a.test/{v}> https://a.test/{v} @mara{v}

        Notes[^{n}] and [^{v}].

        [^{n}]: {v}
        [^{v}]: Note of {v}

        | {v} | [j]({v}) |
        |---|--:|
        | {v} | `{v}` |

        > {v}

        > [!note]
        > {v}

        > [!{v}]
        > Kind.

        - [ ] {v}
        - {v}
          1. {v}

        ````{v}
        {v}
        ````

            {v}

        <div title="{v}">{v}</div>

        Inline <b title='{v}'>{v}</b> <!-- {v} --> and [k](https://a.test/){v}.
        """;
}
