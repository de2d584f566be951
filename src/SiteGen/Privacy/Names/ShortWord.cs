namespace SiteGen.Privacy.Names;

/// <summary>Decides by its context whether a short word is a person's name.</summary>
internal readonly ref struct ShortWord(ReadOnlySpan<char> text, int start, int end)
{
    private const int LongestEnding = 5;

    private readonly ReadOnlySpan<char> _before = text[..start];
    private readonly ReadOnlySpan<char> _behind = text[end..];

    /// <summary>Whether it is a handle, a mailbox or an entire segment of an address.</summary>
    public bool IsMarked(NamePlace place) => IsHandle || IsMailbox || IsStep(place);

    // @mark, but not @mark-up and not a@mark.
    private bool IsHandle => _before is [.., '@' or '＠'] && !(_before.Length > 1 && IsName(_before[^2])) && !GoesOn;

    // mark@example.org
    private bool IsMailbox => _behind is ['@', var next, ..] && char.IsLetterOrDigit(next) && !(_before.Length > 0 && IsName(_before[^1]));

    private bool GoesOn => _behind.Length > 1 && IsName(_behind[0]) && char.IsLetterOrDigit(_behind[1]);

    private bool IsStep(NamePlace place)
    {
        if (place is not (NamePlace.Address or NamePlace.Text) || !EndsStep) return false;
        var token = Token;
        if (place == NamePlace.Address && (_before.IsEmpty || _before[^1] == '\0')) return true;
        var isBehindSlash = token is [.., '/'] or [.., '/', '@' or '~'];
        return isBehindSlash && !IsHost(token) && (place == NamePlace.Address || IsAddress(token));
    }

    // The text before the word, up to the previous space.
    private ReadOnlySpan<char> Token => _before[(_before.LastIndexOfAny(" \t\r\n\0\"'<>()") + 1)..];

    private bool EndsStep => _behind.IsEmpty
        || _behind[0] is '/' or '?' or '#' or '\0'
        || char.IsWhiteSpace(_behind[0])
        || ")]}>\"',;!".Contains(_behind[0], StringComparison.Ordinal)
        || EndsWithType;

    // A full stop, or a file extension as in winter.jpg.
    private bool EndsWithType
    {
        get
        {
            if (_behind[0] != '.') return false;
            var length = 1;
            while (length < _behind.Length && char.IsAsciiLetterOrDigit(_behind[length])) length++;
            return length <= LongestEnding && (length == _behind.Length || _behind[length] is not ('.' or '-' or '_'));
        }
    }

    private static bool IsHost(ReadOnlySpan<char> token) => token.EndsWith("://") || token is "//";

    // In a sentence autumn/winter is no address; example.org/winter is one.
    private static bool IsAddress(ReadOnlySpan<char> token) =>
        token.Contains("://", StringComparison.Ordinal) || (token.IndexOf('/') is var slash && token[..Math.Max(slash, 0)].Contains('.'));

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+';
}
