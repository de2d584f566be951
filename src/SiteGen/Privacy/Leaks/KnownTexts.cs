using System.Runtime.InteropServices;
using SiteGen.Text;

namespace SiteGen.Privacy.Leaks;

/// <summary>Remembers clean texts by a 64-bit hash, since half of a page, such as its menus and labels, recurs on other pages. Not
/// thread-safe.</summary>
internal sealed class KnownTexts
{
    private const int Size = 1 << 14;

    private readonly ulong[] _known = new ulong[Size];

    // The new texts of the file that is being read.
    private readonly List<ulong> _new = [];

    /// <summary>Whether a text is known to be clean; an unknown text has to be searched.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">The kind of the text, such as words, an address or code.</param>
    public bool Has(ReadOnlySpan<char> text, int kind)
    {
        var hash = TextHash.Short(MemoryMarshal.AsBytes(text), kind);
        if (_known[hash % Size] == hash) return true;
        _known[hash % Size] = hash;
        _new.Add(hash);
        return false;
    }

    /// <summary>Ends a file; the new texts are forgotten if something was found in the file.</summary>
    /// <param name="areClean">Whether nothing was found in the file's texts.</param>
    public void EndFile(bool areClean)
    {
        if (!areClean)
            foreach (var hash in _new) _known[hash % Size] = 0;
        _new.Clear();
    }
}
