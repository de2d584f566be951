using SiteGen.Community;

namespace SiteGen.Checking;

/// <summary>One way in which a withheld person is written: a name, a handle, or an address of theirs.</summary>
/// <param name="Person">The person.</param>
/// <param name="Text">The spelling as their file has it.</param>
/// <param name="IsAddress">Whether it is an address, which an editor may have written for another reason.</param>
internal sealed record Spelling(Person Person, string Text, bool IsAddress)
{
    private const int ShortestWord = 4;

    // What a sign takes at most, written as an entity.
    private const int LongestSign = 8;

    private readonly string _exact = FoldedText.Of((IsAddress ? WithoutScheme(Text) : Text).Normalize()).Text;

    /// <summary>The spelling and its forms with words run together, as texts whose words are to be looked for.</summary>
    public IEnumerable<string> Forms => IsAddress ? [_exact] : JoinedForms.Of(Text).Prepend(_exact);

    /// <summary>How many bytes in front of its first letter may belong to it.</summary>
    public int Before => LongestSign * _exact.TakeWhile(c => !char.IsLetterOrDigit(c)).Count();

    /// <summary>How many bytes behind its last letter may belong to it, such as the point of an abbreviation.</summary>
    public int Behind => LongestSign * _exact.Reverse().TakeWhile(c => !char.IsLetterOrDigit(c)).Count();

    /// <summary>Whether a form is long enough to mean the person: one word alone has at least four letters.</summary>
    public static bool Tells(int words, string form) => words > 1 || form.Count(char.IsLetterOrDigit) >= ShortestWord;

    /// <summary>Whether some text holds this spelling as it is.</summary>
    public bool IsIn(string read) => read.Contains(_exact, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is this spelling with its words run together, by whatever sign. Accents that the name does not have make it another one.</summary>
    public bool IsJoinedIn(string read) =>
        !IsAddress && !read.Contains(' ', StringComparison.Ordinal) && ((System.Text.Ascii.IsValid(read) && new AddressMask([Text]).Find(read) is not null) || JoinedForms.Of(Text).Any(f => JoinedForms.WithHyphens(read).Contains(f, StringComparison.OrdinalIgnoreCase)));

    private static string WithoutScheme(string address) =>
        (address.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? address[(colon + 1)..] : address).Trim('/');
}
