namespace SiteGen.Privacy.Names;

/// <summary>Quickly rules out nearly every raw text, because no name begins in it.</summary>
internal sealed class NameFilter
{
    private const int Longest = 6, Shortest = 2, Bits = 12;

    private readonly HashSet<ulong> _beginnings = [];
    private readonly ulong[] _begun = new ulong[(1 << Bits) / 64];

    // The first two characters of the beginnings, which most words do not start with.
    private readonly ulong[] _pairs = new ulong[(1 << Bits) / 64];
    private readonly bool[] _lengths = new bool[Longest + 1];

    /// <summary>Adds a spelling.</summary>
    public void Add(NameSpelling spelling)
    {
        var beginning = Beginning(spelling);
        ulong hash = 0;
        for (var i = 0; i < beginning.Length; i++)
        {
            hash = Next(hash, beginning[i]);
            if (i < Shortest) Set(_pairs, hash);
        }

        _beginnings.Add(hash);
        Set(_begun, hash);
        _lengths[beginning.Length] = true;
    }

    /// <summary>The first position at which a name may begin or an escape that may hide one; -1 for none.</summary>
    public int Find(ReadOnlySpan<char> text, int from)
    {
        var before = TextSign.Gap;
        var ascii = TextSigns.Ascii;
        for (var at = from; at < text.Length; at++)
        {
            var (c, length) = (text[at], 1);
            var sign = c < 0x80 ? ascii[c] : TextSigns.Other(text[at..], out length);
            // Most letters are inside a word.
            if (sign == before && sign < TextSign.Syllable) continue;
            if (sign == TextSign.Odd && (c >= 0x80 || TextSigns.IsEscape(text, at))) return at;
            if (sign != TextSign.Nothing)
            {
                if (TextSigns.IsBeginning(before, sign) && MayBegin(text, at)) return at;
                before = sign == TextSign.Odd ? TextSign.Gap : sign;
            }

            at += length - 1;
        }

        return -1;
    }

    // A one-letter word may be followed by other characters; longer beginnings are contiguous.
    private bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        var (hash, count) = (0ul, 0);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c < 0x80)
            {
                var gap = AsciiSigns.GapOf(c);
                if (gap == Gap.None)
                {
                    if (IsBegun(ref hash, ref count, (char)(c | 0x20))) return true;
                    if (count == Longest || (count <= Shortest && !Has(_pairs, hash))) return false;
                }
                else if (TextSigns.IsEscape(text, at)) return true;
                else if (gap == Gap.Break || (gap > Gap.Edge && count > 1)) return false;
                continue;
            }

            if (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) != OperationStatus.Done) return false;
            var folded = FoldedCharacter.From(rune);
            if (folded.IsSymbol) return true;
            if (folded.Gap == Gap.Break || (folded.Gap > Gap.Edge && count > 1)) return false;
            foreach (var letter in folded.Letters)
            {
                if (IsBegun(ref hash, ref count, letter)) return true;
                if (count == Longest) return false;
            }

            at += length - 1;
        }

        return false;
    }

    private bool IsBegun(ref ulong hash, ref int count, char letter)
    {
        hash = Next(hash, letter);
        if (!_lengths[++count]) return false;
        return Has(_begun, hash) && _beginnings.Contains(hash);
    }

    private static void Set(ulong[] filter, ulong hash) => filter[Place(hash) >> 6] |= 1UL << (Place(hash) & 63);

    private static bool Has(ulong[] filter, ulong hash) => (filter[Place(hash) >> 6] & (1UL << (Place(hash) & 63))) != 0;

    // Two letters are enough; anything may come between two words, so the text after them is unknown.
    private static string Beginning(NameSpelling spelling)
    {
        var beginning = spelling.Words[0];
        if (beginning.Length == 1 && spelling.Words.Count > 1 && spelling.Before[1] != Gap.Break) beginning += spelling.Words[1];
        return beginning[..Math.Min(Longest, beginning.Length)];
    }

    private static ulong Next(ulong hash, char letter) => (hash * 0x9E3779B97F4A7C15) + letter;

    private static int Place(ulong hash) => (int)((hash * 0xD6E8FEB86659FD93) >> (64 - Bits));
}
