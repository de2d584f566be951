using System.Security.Cryptography;

namespace SiteGen.Media.Tools;

/// <summary>Keeps pictures, under a hash of everything they were made from. A file counts only if its own hash, which it begins
/// with, is right: one that was cut short is made again.</summary>
/// <param name="place">The folder within which it has one of its own. That may be deleted at any time; whatever else lies beside it is
/// left alone.</param>
/// <param name="dryRun">Takes what is made in place of the folder, which then is only read; or null.</param>
internal sealed partial class PictureCache(string place, ConcurrentDictionary<string, byte[]>? dryRun = null)
{
    private const string People = ".people";

    private readonly string _folder = Path.Combine(place, "sitegen-pictures");
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
        if (dryRun is null) Keep(key, made);
        else dryRun[key] = made;
        return made;
    }

    /// <summary>Takes over what an earlier version kept in the place itself: files that are named by a key and begin with the hash of
    /// the rest.</summary>
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

    /// <summary>Deletes what this build did not use, where it used all that it needs or where somebody is shown less than when it was
    /// kept: nobody's old card stays.</summary>
    /// <param name="shown">Who is shown, and how.</param>
    /// <param name="isComplete">Whether this build asked for everything that it needs.</param>
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

    // A site may come with a link to anywhere on the machine in this place.
    private bool IsElsewhere =>
        new DirectoryInfo(_folder).LinkTarget is not null || new DirectoryInfo(place).LinkTarget is not null
        || Directory.GetParent(place) is { Name: ".sitegen", LinkTarget: not null };

    // A key, or a key and the random name of a file that was not finished.
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

    // Under another name first, so that whoever reads meanwhile sees all of it or nothing.
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
