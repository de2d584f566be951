namespace SiteGen.Checking;

/// <summary>Keeps copies of outputs until some of them have come together. One thread uses one at a time.</summary>
internal sealed class OutputBatch
{
    /// <summary>How many bytes of outputs are kept at most.</summary>
    public const int Size = 512 << 10;

    private readonly byte[] _bytes = new byte[Size];
    private readonly List<(string Path, int Start, int Length)> _outputs = [];
    private int _used;

    /// <summary>How many outputs are kept.</summary>
    public int Count => _outputs.Count;

    /// <summary>Keeps an output, if there is room for it.</summary>
    public bool TryAdd(string path, ReadOnlySpan<byte> content)
    {
        if (content.Length > Size - _used) return false;
        content.CopyTo(_bytes.AsSpan(_used));
        _outputs.Add((path, _used, content.Length));
        _used += content.Length;
        return true;
    }

    /// <summary>An output that is kept, by its number.</summary>
    public ReadOnlySpan<byte> Content(int output, out string path)
    {
        (path, var start, var length) = _outputs[output];
        return _bytes.AsSpan(start, length);
    }

    /// <summary>Makes room for others.</summary>
    public void Clear()
    {
        _outputs.Clear();
        _used = 0;
    }
}
