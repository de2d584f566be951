using System.Security.Cryptography;
using SiteGen.Files;

namespace SiteGen.Publish;

/// <summary>A text file that proves to be complete: a header, lines, and a hash of everything before it as the last line.</summary>
internal static class SealedLines
{
    private const string Seal = "# end ";

    /// <summary>Writes the file and returns once it is on the disk.</summary>
    public static void Write(string file, string header, IEnumerable<string> lines)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines.Prepend(header))
        {
            var bytes = Encoding.UTF8.GetBytes(line + '\n');
            hash.AppendData(bytes);
            stream.Write(bytes);
        }

        stream.Write(Encoding.UTF8.GetBytes($"{Seal}{FileHash.From(hash.GetHashAndReset())}\n"));
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Reads the lines between header and hash; false if the file is missing, incomplete or changed.</summary>
    public static bool TryRead(string file, string header, out string[] lines)
    {
        lines = [];
        if (!File.Exists(file)) return false;

        var bytes = File.ReadAllBytes(file);
        var bodyLength = bytes.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes("\n" + Seal)) + 1;
        var seal = Encoding.UTF8.GetBytes($"{Seal}{FileHash.Compute(bytes.AsSpan(0, bodyLength))}\n");
        if (!bytes.AsSpan(bodyLength).SequenceEqual(seal)) return false;

        var read = Encoding.UTF8.GetString(bytes, 0, bodyLength).Split('\n');
        if (read[0] != header) return false;
        lines = read[1..^1];
        return true;
    }
}
