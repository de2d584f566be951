using SiteGen.People;
using SiteGen.Privacy.Names;
using SiteGen.Text;

namespace SiteGen.Reports;

/// <summary>The words of a name, folded as they are written without accents or with accents written out.</summary>
internal sealed class NameParts
{
    // Shorter words, and those listed below, occur in too many texts.
    private const int Shortest = 3, LongEnoughWithin = 5;
    private static readonly string[] Particles = [
        "van",
        "von",
        "der",
        "den",
        "del",
        "della",
        "dos",
        "das",
        "the",
        "ben",
        "bin",
        "ibn",
        "los",
        "las"
    ];
    private static readonly string[] Endings = ["s", "es", "n"];

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly SearchValues<string> _any;

    /// <summary>Collects the words of a person's name, handles and other spellings.</summary>
    public NameParts(Person person)
    {
        // Without a space to separate it, the family name is what remains after the first name.
        var family = person.FirstName is { } first ? person.Name.Replace(first, " ", StringComparison.Ordinal) : "";
        foreach (var name in person.AlsoWritten.Prepend(person.Name)
            .Append(family)
            .Append(person.FirstName ?? "")
            .Append(person.Pseudonym ?? ""))
            foreach (var word in Words(name)) Add(word);
        foreach (var whole in person.Spellings.Append(person.Pseudonym ?? "").Append(person.Id))
            Add(string.Concat(whole.Where(char.IsLetterOrDigit)));
        _any = SearchValues.Create([.. _words.Keys], StringComparison.Ordinal);
    }

    /// <summary>The significant words of a name.</summary>
    public static IEnumerable<string> Words(string name) =>
        name.Split([' ', '\u00A0', '\u2009', '\u202F', '\u3000', '\t', '-', '.', ',', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => (w.Length >= Shortest || FoldedCharacter.HasNoSpaces(w[0])) && !Particles.Contains(w.ToLowerInvariant()));

    /// <summary>Whether a line may contain a part of the name; a fast path for nearly every line.</summary>
    public bool MayBeIn(string line) => (Ascii.IsValid(line) ? line.ToLowerInvariant() : Fold(line)).AsSpan().IndexOfAny(_any) >= 0;

    /// <summary>The part of the name that a folded word equals or contains, with or without an ending; null if there is none.</summary>
    public string? In(string word)
    {
        var plain = word.TrimEnd("0123456789".ToCharArray());
        foreach (var stem in Endings.Where(e => plain.EndsWith(e, StringComparison.Ordinal)).Select(e => plain[..^e.Length]).Prepend(plain))
            if (_words.TryGetValue(stem, out var part)) return part;
        return _words.Where(w => w.Key.Length >= LongEnoughWithin || FoldedCharacter.HasNoSpaces(w.Key[0]))
            .Where(w => word.Contains(w.Key, StringComparison.Ordinal))
            .OrderByDescending(w => w.Key.Length).ThenBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Value).FirstOrDefault();
    }

    /// <summary>A text in lower case, without accents.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                folded.Append(Slug.Latin(c) ?? c.ToString());
        return folded.ToString();
    }

    private void Add(string word)
    {
        if (word.Length == 0) return;
        foreach (var form in NameWord.In(word).SelectMany(w => w.Forms).Append(Fold(word)))
            if (form.Length >= Shortest || (form.Length > 0 && FoldedCharacter.HasNoSpaces(form[0]))) _words.TryAdd(form, word);
    }
}
