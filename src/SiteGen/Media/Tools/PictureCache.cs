using System.Security.Cryptography;

namespace SiteGen.Media.Tools;

/// <summary>Caches pictures under a hash of everything they were made from. Each file starts with a hash of its content, so that truncated
/// files are detected and made again.</summary>
/// <param name="place">The parent of the cache folder. The cache may be deleted at any time; other files beside it are left alone.</param>
/// <param name="dryRun">Receives new pictures instead of the folder, which is then read-only; or null.</param>
internal sealed partial class PictureCache(string place, ConcurrentDictionary<string, byte[]>? dryRun = null)
{
    private const string People = ".people";

    private readonly string _folder = Path.Combine(place, "sitegen-pictures");
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    /// <summary>Whether the folder could not be read or written.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Returns the key for the result of a recipe on some bytes; the recipe names all other dependencies.</summary>
    public static string Key(string recipe, ReadOnlySpan<byte> input)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(recipe + "\n"));
        hash.AppendData(input);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Returns the bytes of a key, and makes them if missing; null if they cannot be made.</summary>
    public byte[]? Get(string key, Func<byte[]?> make)
    {
        _used[key] = true;
        if (Kept(key) is { } kept) return kept;
        if (make() is not { } made) return null;
        if (dryRun is null) Keep(key, made);
        else dryRun[key] = made;
        return made;
    }

    /// <summary>Moves files that an earlier version stored directly in the parent folder: those named by a key that start with the hash of
    /// their content.</summary>
    public void TakeOver() => Try(() =>
    {
        foreach (var file in Directory.EnumerateFiles(place)
            .Where(f => Key().IsMatch(Path.GetFileName(f)) && Content(f) is not null)
            .ToList())
        {
            Begin();
            File.Move(file, Path.Combine(_folder, Path.GetFileName(file)), overwrite: true);
        }
    });

    /// <summary>Deletes unused pictures if this build was complete, or if somebody is now shown less than before, so that no outdated card
    /// stays.</summary>
    /// <param name="shown">Who is shown, and how.</param>
    /// <param name="isComplete">Whether this build requested everything that it needs.</param>
    public void Prune(IReadOnlySet<string> shown, bool isComplete) => Try(() =>
    {
        if (!Directory.Exists(_folder)) return;
        var people = Path.Combine(_folder, People);
        var known = File.Exists(people) ? File.ReadAllLines(people) : null;
        var isNarrower = known is null || !known.All(shown.Contains);
        if (isComplete || isNarrower)
            foreach (var file in Directory.EnumerateFiles(_folder).Where(f => IsUnused(Path.GetFileName(f)))) File.Delete(file);
        if (known is null || !shown.SetEquals(known)) File.WriteAllLines(people, shown.Order(StringComparer.Ordinal));
    });

    // A site may contain a symbolic link here that leads anywhere on the machine.
    private bool IsElsewhere =>
        new DirectoryInfo(_folder).LinkTarget is not null || new DirectoryInfo(place).LinkTarget is not null
        || Directory.GetParent(place) is { Name: ".sitegen", LinkTarget: not null };

    // A key, or a key with the random suffix of an unfinished file.
    private bool IsUnused(string name) => Name().IsMatch(name) && !_used.ContainsKey(name);

    private void Try(Action change)
    {
        if (dryRun is not null || !Directory.Exists(place) || IsElsewhere) return;
        try
        {
            change();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            IsFaulty = true;
        }
    }

    private byte[]? Kept(string key)
    {
        if (dryRun?.TryGetValue(key, out var made) == true) return made;
        try
        {
            return IsElsewhere ? null : Content(Path.Combine(_folder, key));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            IsFaulty = true;
            return null;
        }
    }

    private static byte[]? Content(string file)
    {
        if (!File.Exists(file) || new FileInfo(file).LinkTarget is not null) return null;
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length <= SHA256.HashSizeInBytes) return null;
        var isWhole = SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes));
        return isWhole ? bytes[SHA256.HashSizeInBytes..] : null;
    }

    // Written under another name first, so that concurrent readers see the complete file or none.
    private void Keep(string key, byte[] made)
    {
        try
        {
            IsFaulty |= IsElsewhere;
            if (IsElsewhere) return;
            Begin();
            var part = Path.Combine(_folder, $"{key}.{Path.GetRandomFileName()}");
            File.WriteAllBytes(part, [.. SHA256.HashData(made), .. made]);
            File.Move(part, Path.Combine(_folder, key), overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            IsFaulty = true;
        }
    }

    private void Begin()
    {
        if (Directory.Exists(_folder)) return;
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, ".gitignore"), "*\n");
    }

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^[0-9a-f]{64}(\.[a-z0-9]{8}\.[a-z0-9]{3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
