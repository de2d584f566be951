using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>A few dozen names of a format, each packed into a number, and what they mean: what is asked for every tag is answered from one line of the cache.</summary>
internal sealed class NameTable<T>
{
    private readonly (ulong Name, T Meaning)[] _slots = new (ulong, T)[256];
    private readonly T _other;

    /// <summary>Takes the names, fewer than two hundred and none of them empty, and what any other means.</summary>
    public NameTable(IEnumerable<KeyValuePair<ulong, T>> names, T other)
    {
        _other = other;
        foreach (var (name, meaning) in names)
        {
            var slot = Slot(name);
            while (_slots[slot].Name != 0 && _slots[slot].Name != name) slot = (slot + 1) & 255;
            if (_slots[slot].Name == name) throw new ArgumentException("Two names are the same in their first eight letters.", nameof(names));
            _slots[slot] = (name, meaning);
        }
    }

    /// <summary>What a name means.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Of(ulong name)
    {
        for (var slot = Slot(name); _slots[slot].Name is var found and not 0; slot = (slot + 1) & 255)
            if (found == name) return _slots[slot].Meaning;
        return _other;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Slot(ulong name) => (int)(name * 0x9E3779B97F4A7C15 >> 56);
}
