using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Media.Tools;

/// <summary>Keeps what commands made, under a hash of all that it was made from. A file counts only if its own hash, which it begins with, is right: one that was cut short is made again.</summary>
/// <param name="folder">Where the files lie. It may be deleted at any time.</param>
/// <param name="rehearsal">Takes what is made in place of the folder, which then is only read; or null.</param>
internal sealed partial class PictureCache(string folder, ConcurrentDictionary<string, byte[]>? rehearsal = null)
{
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    /// <summary>Whether the folder could not be read or written.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>The key of what is made from some bytes by a recipe, which names everything else that it depends on.</summary>
    public static string Key(string recipe, ReadOnlySpan<byte> input)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(recipe + "\n"));
        hash.AppendData(input);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The bytes of a key, made if they are not there; null where they cannot be made.</summary>
    public byte[]? Get(string key, Func<byte[]?> make)
    {
        _used[key] = true;
        if (Kept(key) is { } kept) return kept;
        if (make() is not { } made) return null;
        if (rehearsal is null) Keep(key, made);
        else rehearsal[key] = made;
        return made;
    }

    /// <summary>Deletes what this build did not use: nobody's old card stays.</summary>
    public void Prune()
    {
        if (rehearsal is not null || !Directory.Exists(folder) || IsElsewhere) return;
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder).Where(f => IsOurs(Path.GetFileName(f)))) File.Delete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            IsFaulty = true;
        }
    }

    // A site may come with a link to anywhere on the machine in this place.
    private bool IsElsewhere => new DirectoryInfo(folder).LinkTarget is not null || Directory.GetParent(folder) is { Name: ".sitegen", LinkTarget: not null };

    // A key, or a key and the random name of a file that was not finished.
    private bool IsOurs(string name) => Name().IsMatch(name) && !_used.ContainsKey(name);

    private byte[]? Kept(string key)
    {
        if (rehearsal?.TryGetValue(key, out var made) == true) return made;
        try
        {
            var file = Path.Combine(folder, key);
            if (IsElsewhere || !File.Exists(file) || new FileInfo(file).LinkTarget is not null) return null;
            var bytes = File.ReadAllBytes(file);
            return bytes.Length > SHA256.HashSizeInBytes && SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))
                ? bytes[SHA256.HashSizeInBytes..]
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            IsFaulty = true;
            return null;
        }
    }

    // Under another name first, so that whoever reads meanwhile sees all of it or nothing.
    private void Keep(string key, byte[] made)
    {
        try
        {
            IsFaulty |= IsElsewhere;
            if (IsElsewhere) return;
            if (!Directory.Exists(folder)) Begin();
            var part = Path.Combine(folder, $"{key}.{Path.GetRandomFileName()}");
            File.WriteAllBytes(part, [.. SHA256.HashData(made), .. made]);
            File.Move(part, Path.Combine(folder, key), overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            IsFaulty = true;
        }
    }

    private void Begin()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, ".gitignore"), "*\n");
    }

    [GeneratedRegex(@"^[0-9a-f]{64}(\.[a-z0-9]{8}\.[a-z0-9]{3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
