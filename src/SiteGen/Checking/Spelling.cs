using SiteGen.Community;

namespace SiteGen.Checking;

/// <summary>One way in which a withheld person is written: a name, a handle, or an address of theirs.</summary>
/// <param name="Person">The person.</param>
/// <param name="Text">The spelling as their file has it.</param>
/// <param name="IsAddress">Whether it is an address, which an editor may have written for another reason.</param>
internal sealed record Spelling(Person Person, string Text, bool IsAddress)
{
    private const int ShortestWord = 4;
    private const int ShortestJoined = 8;

    private readonly string _exact = FoldedText.Of((IsAddress ? WithoutScheme(Text) : Text).Normalize()).Text;

    /// <summary>The spelling and its forms in addresses, as texts whose words are to be looked for.</summary>
    public IEnumerable<string> Forms
    {
        get
        {
            if (IsAddress) return [_exact];
            var slugs = AddressMask.Slugs(Text).ToList();
            return slugs.Concat(slugs.Select(s => s.Replace("-", "", StringComparison.Ordinal)).Where(s => s.Length >= ShortestJoined)).Prepend(_exact);
        }
    }

    /// <summary>Whether a form is long enough to mean the person: one word alone has at least four letters.</summary>
    public static bool Tells(int words, string form) => words > 1 || form.Count(char.IsLetterOrDigit) >= ShortestWord;

    /// <summary>Whether a few words of an output are this spelling, exactly or as addresses write it.</summary>
    public bool Matches(string read) =>
        read.Contains(_exact, StringComparison.OrdinalIgnoreCase) || (!IsAddress && !read.Contains(' ', StringComparison.Ordinal) && new AddressMask([Text]).Find(read) is not null);

    private static string WithoutScheme(string address) =>
        (address.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? address[(colon + 1)..] : address).Trim('/');
}
