using System.Net;
using System.Runtime.InteropServices;
using SiteGen.Config;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>Numbers the addresses within the site that outputs name, each once. Thread-safe.</summary>
internal sealed class AddressTable(SiteAddress site)
{
    /// <summary>The number of an address outside the site.</summary>
    public const int Foreign = -1;

    // Keyed by hash, because most pages are named by two addresses of about sixty bytes.
    private readonly ConcurrentDictionary<UInt128, int> _written = new();
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Uri _home = new(site.Absolute("/"));
    private readonly string _absolute = site.Origin;
    private int _count;

    /// <summary>The named files, by output path, with their numbers.</summary>
    public IEnumerable<KeyValuePair<string, int>> All => _numbers;

    /// <summary>Returns the number of the file that an address names.</summary>
    /// <param name="written">The address as written in markup, including entities.</param>
    /// <param name="output">The output that names it.</param>
    public int NumberOf(ReadOnlySpan<char> written, string output)
    {
        written = written.Trim(" \n\t\r\f");
        if (written.IsEmpty || written[0] == '#') return Foreign;
        var isRooted = written[0] == '/' && !written.StartsWith("//");
        if (!isRooted && !written.StartsWith(_absolute)) return HasScheme(written) ? Foreign : Read(written, output);
        var hash = TextHash.Long(MemoryMarshal.AsBytes(written));
        if (!_written.TryGetValue(hash, out var number)) _written[hash] = number = Read(written, output);
        return number;
    }

    // An address without a scheme is relative to the page, with or without a host.
    private int Read(ReadOnlySpan<char> written, string output)
    {
        var text = WebUtility.HtmlDecode(written.ToString());
        if (!Uri.TryCreate(_home, output, out var page) || !Uri.TryCreate(page, text, out var address)) return Foreign;
        if (address.Scheme != _home.Scheme || address.Authority != _home.Authority) return Foreign;
        var (path, root) = (address.AbsolutePath, _home.AbsolutePath);
        if (!path.StartsWith(root, StringComparison.Ordinal)) return Foreign;
        var file = Uri.UnescapeDataString(path[root.Length..]);
        if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
        return _numbers.GetOrAdd(file, _ => Interlocked.Increment(ref _count) - 1);
    }

    private static bool HasScheme(ReadOnlySpan<char> written) =>
        written.IndexOfAny(':', '/') is var sign and >= 0 && written[sign] == ':';
}
