using System.Runtime.InteropServices;
using SiteGen.Text;

namespace SiteGen.Privacy.Leaks;

/// <summary>Remembers texts in which nothing was found, by a hash of 64 bits: half of what a
/// page says, such as its menus and labels, other pages say too.
/// One thread uses one at a time.</summary>
internal sealed class KnownTexts
{
    private const int Size = 1 << 14;

    private readonly ulong[] _known = new ulong[Size];

    // Those of the file that is being read.
    private readonly List<ulong> _new = [];

    /// <summary>Whether a text is known; another one is to be looked through now.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it is in its file: words, an address, code.</param>
    public bool Has(ReadOnlySpan<char> text, int kind)
    {
        var hash = TextHash.Short(MemoryMarshal.AsBytes(text), kind);
        if (_known[hash % Size] == hash) return true;
        _known[hash % Size] = hash;
        _new.Add(hash);
        return false;
    }

    /// <summary>Ends a file; texts of one in which something was found are forgotten.</summary>
    /// <param name="areClean">Whether nothing was found in its texts.</param>
    public void EndFile(bool areClean)
    {
        if (!areClean)
            foreach (var hash in _new) _known[hash % Size] = 0;
        _new.Clear();
    }
}
