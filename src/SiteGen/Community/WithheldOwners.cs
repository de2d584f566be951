using System.Text;

namespace SiteGen.Community;

/// <summary>Tells whose a withheld name is, once one has been found: a message names the file and not the name.</summary>
internal sealed class WithheldOwners(Voices voices)
{
    private readonly Lazy<Dictionary<string, string>> _files = new(() => Files(voices));

    /// <summary>Where to read whose name it is, as the end of a hint; nothing where that cannot be told.</summary>
    public string Hint(string name) =>
        _files.Value.GetValueOrDefault(Key(name)) is { } file ? $" Whose name it is stands in {file}." : "";

    private static Dictionary<string, string> Files(Voices voices)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (person, spelling) in NameMask.Withheld(voices))
            foreach (var form in AddressMask.Slugs(spelling).Prepend(spelling)) files.TryAdd(Key(form), person.At.File);
        return files;
    }

    // However its words are parted.
    private static string Key(string name)
    {
        var letters = FoldedText.Of(name.Normalize()).Text.Normalize(NormalizationForm.FormD);
        return string.Concat(letters.Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c))).ToLowerInvariant();
    }
}
