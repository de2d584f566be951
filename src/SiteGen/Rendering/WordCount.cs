namespace SiteGen.Rendering;

/// <summary>Counts the words that a reader sees of a piece of HTML.</summary>
internal static class WordCount
{
    /// <summary>How many stretches without white space stand outside tags.</summary>
    public static int Count(string html)
    {
        var (words, inTag, inWord) = (0, false, false);
        foreach (var c in html)
        {
            inTag = inTag ? c != '>' : c == '<';
            var visible = !inTag && c != '>' && !char.IsWhiteSpace(c);
            if (visible && !inWord) words++;
            if (!inTag && c != '>') inWord = visible;
        }

        return words;
    }
}
