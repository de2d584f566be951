using System.Runtime.CompilerServices;
using System.Text;
using SiteGen.Community;

namespace SiteGen.Checking;

/// <summary>A spelling among the words of a text.</summary>
/// <param name="Spelling">The spelling.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="InAddress">Whether it is part of an address, an id or the name of a file.</param>
internal readonly record struct NameHit(Spelling Spelling, int Start, bool InAddress);

/// <summary>Finds the spellings and addresses of withheld people in the words of an output. First names alone are not looked for.</summary>
internal sealed class WithheldNames
{
    private readonly Phrases<Spelling> _phrases;

    /// <summary>Prepares the search.</summary>
    /// <param name="voices">Who may be shown, and how.</param>
    /// <param name="address">Where the site stands, which it is bound to say.</param>
    /// <param name="texts">The texts of the interface, whose single words are no handles.</param>
    public WithheldNames(Voices voices, string address, IEnumerable<string> texts)
    {
        var reader = new WordReader();
        var all = Spellings(voices, address).SelectMany(s => Phrases(s, reader)).ToList();
        var phrases = new Phrases<Spelling>(all);
        var allowed = Among(phrases, Shown(voices).Append(address), reader).ToHashSet();
        allowed.UnionWith(Among(phrases, texts.Append(OrdinaryWords.OfTheWeb), reader).Where(p => p.Length == 1));
        _phrases = new Phrases<Spelling>(all.Where(p => !allowed.Contains(p.Words)));
    }

    private WithheldNames(Spelling spelling) => _phrases = new Phrases<Spelling>(Phrases(spelling, new WordReader()));

    /// <summary>The search for one spelling alone.</summary>
    public static WithheldNames Only(Spelling spelling) => new(spelling);

    /// <summary>Whether nobody is withheld.</summary>
    public bool IsEmpty => _phrases.IsEmpty;

    /// <summary>The words of a spelling in each of its forms.</summary>
    public static IEnumerable<Phrase<Spelling>> Phrases(Spelling spelling, WordReader reader) =>
        from form in spelling.Forms.Distinct()
        let words = Words(form, reader)
        where Spelling.Tells(words.Length, form)
        select new Phrase<Spelling>(words, spelling);

    /// <summary>The spellings among the words of an output.</summary>
    public IReadOnlyList<NameHit> In(WordList words, ReadOnlySpan<byte> bytes) => In(words, bytes, out _);

    /// <summary>The spellings among the words of an output, and whether the words of one stand there at all, be it without the signs around it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IReadOnlyList<NameHit> In(WordList words, ReadOnlySpan<byte> bytes, out bool areNear)
    {
        areNear = false;
        if (_phrases.IsEmpty) return [];
        List<NameHit>? found = null;
        var hashes = words.Hashes;
        for (var at = 0; at < hashes.Length; at++)
        {
            if (!_phrases.MayBegin(hashes[at])) continue;
            foreach (var phrase in _phrases.At(hashes[at..]))
            {
                areNear = true;
                if (Hit(phrase, words, at, bytes) is { } hit) (found ??= []).Add(hit);
            }
        }

        return found ?? (IReadOnlyList<NameHit>)[];
    }

    // In code a single word is a word of the language, not a handle.
    private static NameHit? Hit(Phrase<Spelling> phrase, WordList words, int at, ReadOnlySpan<byte> bytes)
    {
        if (phrase.Words.Length == 1 && words.InCode(at)) return null;
        var (spelling, start, end) = (phrase.Meaning, words.Start(at), words.End(at + phrase.Words.Length - 1));
        var (from, to) = (Math.Max(0, start - spelling.Before), Math.Min(bytes.Length, end + spelling.Behind));
        while (from > 0 && (bytes[from] & 0xC0) == 0x80) from--;
        if (spelling.IsIn(PlainReading.Of(bytes[from..to]))) return new NameHit(spelling, start, IsInAddress(bytes, start, end));
        return spelling.IsJoinedIn(PlainReading.Of(bytes[start..end])) ? new NameHit(spelling, start, true) : null;
    }

    // What is joined to other words, or has steps, is no word of a sentence.
    private static bool IsInAddress(ReadOnlySpan<byte> bytes, int start, int end)
    {
        var (from, to) = (start, end);
        while (from > 0 && IsJoint(bytes[from - 1])) from--;
        while (to < bytes.Length && IsJoint(bytes[to])) to++;
        var token = bytes[from..to].Trim("@.:#?"u8);
        return token.Contains((byte)'/') || (token.Length > end - start && token.IndexOf((byte)'<') < 0);
    }

    private static bool IsJoint(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b) || b is (byte)'.' or (byte)'-' or (byte)'_' or (byte)'/' or (byte)'@' or (byte)'~' or (byte)':' or (byte)'#' or (byte)'?' or (byte)'=' or (byte)'%' or (byte)'+';

    // A page of the site is nobody's address.
    private static IEnumerable<Spelling> Spellings(Voices voices, string address) =>
        NameMask.Withheld(voices).Select(w => new Spelling(w.Person, w.Spelling, false)).Concat(
            from person in voices.People
            let shown = voices.Show(person.Id)
            where !shown.InFull
            from link in person.Links.Except(shown.Links)
            where !link.StartsWith(address, StringComparison.OrdinalIgnoreCase)
            select new Spelling(person, link, true));

    private static IEnumerable<string> Shown(Voices voices) => voices.People.Select(p => voices.Show(p.Id)).Where(v => v.Named).Select(v => v.Name);

    private static List<ulong[]> Among(Phrases<Spelling> phrases, IEnumerable<string> texts, WordReader reader)
    {
        var found = new List<ulong[]>();
        foreach (var text in texts)
        {
            var words = Words(text, reader);
            for (var at = 0; at < words.Length; at++)
                if (phrases.MayBegin(words[at])) found.AddRange(phrases.At(words.AsSpan(at)).Select(p => p.Words));
        }

        return found;
    }

    private static ulong[] Words(string text, WordReader reader)
    {
        reader.Output(Encoding.UTF8.GetBytes(text), OutputKind.Plain);
        return [.. reader.Text.Hashes[..^(reader.Text.Count > 0 ? 1 : 0)]];
    }
}
