namespace SiteGen.Privacy.Names;

/// <summary>A word of a name.</summary>
/// <param name="Forms">The folded spellings of the word; the first is the word without accents.</param>
/// <param name="Before">The gap before it in the name.</param>
/// <param name="IsQuoted">Whether it is in quotation marks or brackets, as nicknames are.</param>
internal sealed record NameWord(IReadOnlyList<string> Forms, Gap Before, bool IsQuoted)
{
    private const int MostForms = 16;

    private static readonly string[] Digraphs = ["ae", "oe", "ue", "aa"];

    /// <summary>The word without accents.</summary>
    public string Plain => Forms[0];

    /// <summary>The words of a spelling.</summary>
    public static List<NameWord> In(string spelling)
    {
        var (letters, words) = (new FoldedLetters(), new List<NameWord>());
        var text = spelling.Normalize();
        letters.Read(text, passTags: false);
        for (int first = 0, next; first < letters.Count; first = next)
        {
            for (next = first + 1; letters.Before(next) <= Gap.Edge;) next++;
            var (start, end) = (letters.Start(first), letters.End(next - 1));
            var before = start > 0 ? text[start - 1] : ' ';
            words.Add(new NameWord(
                Written(text[start..end], new string(letters.Letters[first..next])),
                letters.Before(first),
                end < text.Length && (before, text[end]) is ('"', '"')
                    or ('(', ')')
                    or ('“', '”')
                    or ('„', '“')
                    or ('«', '»')
                    or ('\'', '\'')
                    or ('‘', '’')
                    or ('”', '”')));
        }

        return words;
    }

    // Accented letters are written out, and written-out letters may stand for accented ones. A short ordinary word gets no further forms.
    private static List<string> Written(string written, string plain)
    {
        var forms = new List<string> { plain };
        Add(forms, WrittenOut(written));
        foreach (var form in forms.ToList()) AddJoined(forms, form, 0);
        return forms;
    }

    private static void AddJoined(List<string> forms, string form, int from)
    {
        for (var at = from; at + 2 <= form.Length && forms.Count < MostForms; at++)
        {
            if (!Digraphs.Contains(form.Substring(at, 2))) continue;
            var joined = form.Remove(at + 1, 1);
            Add(forms, joined);
            AddJoined(forms, joined, at + 1);
        }
    }

    private static void Add(List<string> forms, string form)
    {
        if (forms.Count < MostForms && form.Length > 0 && !forms.Contains(form)) forms.Add(form);
    }

    private static string WrittenOut(string written)
    {
        var letters = new StringBuilder();
        foreach (var rune in written.Normalize().ToLower(CultureInfo.InvariantCulture).EnumerateRunes())
            letters.Append(
                rune.Value switch { 'ä' => "ae", 'ö' or 'ø' => "oe", 'ü' => "ue", 'å' => "aa", _ => FoldedCharacter.From(rune).Letters });
        return letters.ToString();
    }
}

/// <summary>The meaning of a sequence of words in <see cref="NameTrie"/>.</summary>
/// <param name="Name">The withheld name; null for one that is shown.</param>
/// <param name="Spelling">Its words.</param>
internal sealed record NameTerm(WithheldName? Name, NameSpelling Spelling)
{
    /// <summary>A single word with fewer letters may be an ordinary word.</summary>
    public const int Short = 8;

    /// <summary>Whether the term is a single word.</summary>
    public bool IsWord => Spelling.Words.Count == 1;

    /// <summary>Whether letters or digits that are not part of the term may precede or follow it.</summary>
    public bool TakesEndings { get; } = (Spelling.Words.Count > 1 || Spelling.Words[0].Length >= Short) && Spelling.Words[^1].Length > 2;
}
