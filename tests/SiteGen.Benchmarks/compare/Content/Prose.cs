using System.Text;

namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>Sentences, paragraphs and other blocks of Markdown, drawn with one post's dice.</summary>
internal sealed class Prose(Dice dice)
{
    /// <summary>A sentence without markup, for front matter.</summary>
    public string Plain() => Upper($"the {Phrase()} {Verb()} {dice.Pick(Vocabulary.Adverbs)} {dice.Pick(Vocabulary.Joints)} "
        + $"the {Phrase()} {Verb()} the {Noun()} {Tail()}.");

    /// <summary>A short text for titles and headings.</summary>
    public string Heading() => dice.Roll(3) switch
    {
        0 => Upper($"the {Phrase()} that {Verb()} {A(Noun())}"),
        1 => Upper($"{A(Phrase())} and the {Phrase()}"),
        _ => $"When {A(Noun())} {Verb()} the {Phrase()}",
    };

    /// <summary>Three to five sentences on one line each, as many editors write.</summary>
    public string Paragraph()
    {
        var text = new StringBuilder();
        for (var left = 3 + dice.Roll(3); left > 0; left--) text.Append(Sentence()).Append(left > 1 ? '\n' : "");
        return text.ToString();
    }

    /// <summary>A sentence that links to another post.</summary>
    public string Compared(string title, string path) => $"Compare [{title}]({path}), where {A(Phrase())} {Verb()} the {Noun()} {Tail()}.";

    /// <summary>A bulleted or numbered list.</summary>
    public string List(bool numbered)
    {
        var lines = Enumerable.Range(1, 4 + dice.Roll(3)).Select(n => $"{(numbered ? $"{n}." : "-")} {Sentence()}");
        return string.Join('\n', lines);
    }

    /// <summary>A quotation of two sentences.</summary>
    public string Quote() => $"> {Plain()}\n> {Sentence()}";

    /// <summary>A fenced block with a few lines of settings.</summary>
    public string Code()
    {
        var lines = Enumerable.Range(0, 5 + dice.Roll(4))
            .Select(_ => $"{Noun()}_{Noun()} = \"{dice.Pick(Vocabulary.Adjectives)}\" # {dice.Roll(900)} < 1000");
        return $"```toml\n[{Noun()}]\n{string.Join('\n', lines)}\n```";
    }

    /// <summary>A table of five rows with one column of numbers.</summary>
    public string Table()
    {
        var rows = Enumerable.Range(0, 5).Select(_ => $"| {Upper(Noun())} | {dice.Roll(900)} | {Phrase()} |");
        return $"| {Upper(Noun())} | Count | Note |\n|---|---:|---|\n{string.Join('\n', rows)}";
    }

    private string Sentence() => dice.Roll(5) switch
    {
        0 => $"For us {A(Marked())} {dice.Pick(Vocabulary.Adverbs)} has to be {A(Phrase())}, so it {Verb()} the {Noun()} {Tail()}.",
        1 => $"In {A(Phrase())} the {Marked()} {Verb()} {2 + dice.Roll(40)} of them {Tail()}, and the {Noun()} {Verb()} it.",
        2 => $"Nobody {Verb()} {A(Noun())} {dice.Pick(Vocabulary.Joints)} the {Marked()} {Verb()} its {Phrase()} {Tail()}.",
        3 => $"We asked the {Noun()} of the {Phrase()} how {A(Marked())} {Verb()} the {Noun()} in {2 + dice.Roll(12)} weeks.",
        _ => Plain(),
    };

    private string Marked() => dice.Roll(9) switch
    {
        0 => $"*{Noun()}*",
        1 => $"**{Phrase()}**",
        2 => $"`{Noun()}-{Noun()}`",
        3 => $"[{Phrase()}](https://example.org/{Noun()}/{Noun()})",
        _ => Phrase(),
    };

    private string Phrase() => $"{dice.Pick(Vocabulary.Adjectives)} {Noun()}";

    private string Noun() => dice.Pick(Vocabulary.Nouns);

    // Drawn word by word, like all else: people do not end their sentences with the same eight words.
    private string Tail() => $"{dice.Pick(Vocabulary.Prepositions)} the {Phrase()}";

    private string Verb() => dice.Pick(Vocabulary.Verbs);

    private static string A(string words) => (words[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + words;

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
