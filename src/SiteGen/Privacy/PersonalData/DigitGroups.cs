namespace SiteGen.Privacy.PersonalData;

/// <summary>The groups of digits of one line and the text between them: spaces, hyphens, points, slashes, brackets.</summary>
internal readonly ref struct DigitGroups
{
    private const int LongestGap = 2;

    private readonly ReadOnlySpan<char> _text;
    private readonly List<Stretch> _groups;

    private DigitGroups(ReadOnlySpan<char> text, List<Stretch> groups)
    {
        _text = text;
        _groups = groups;
    }

    /// <summary>The number of groups.</summary>
    public int Count => _groups.Count;

    /// <summary>The digits of a group.</summary>
    public ReadOnlySpan<char> this[int group] => _text[_groups[group].Start.._groups[group].End];

    /// <summary>The end of the digits that begin at a position, and their number.</summary>
    public static int End(ReadOnlySpan<char> text, int start, out int digits)
    {
        digits = 0;
        var (end, gap) = (start, 0);
        for (var at = start; at < text.Length && gap <= LongestGap; at++)
        {
            if (char.IsAsciiDigit(text[at])) (digits, end, gap) = (digits + 1, at + 1, 0);
            else if (IsGap(text[at])) gap++;
            else break;
        }

        return end;
    }

    /// <summary>Reads the groups of a span.</summary>
    public static DigitGroups Read(ReadOnlySpan<char> text, int start, int end)
    {
        var groups = new List<Stretch>();
        for (var at = start; at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var first = at;
            while (at < end && char.IsAsciiDigit(text[at])) at++;
            groups.Add(new Stretch(first, at));
        }

        return new DigitGroups(text, groups);
    }

    /// <summary>The text between a group and the one before it.</summary>
    public ReadOnlySpan<char> Before(int group) => _text[_groups[group - 1].End.._groups[group].Start];

    /// <summary>Whether a number may begin with a group: a space precedes it, or it is the first group and not part of a longer word or
    /// number.</summary>
    public bool MayBegin(int group)
    {
        if (group > 0) return Before(group)[^1] is ' ' or '\u00A0' or '(';
        var at = _groups[0].Start - 1;
        if (at >= 0 && _text[at] == '(') at--;
        return at < 0 || !(char.IsLetterOrDigit(_text[at])
            || _text[at] is '_' or '-' or '.' or ',' or '/' or '#' or '=' or '%' or '&' or '$' or '€' or '£' or '+'
            || (_text[at] == ':' && at > 0 && char.IsAsciiDigit(_text[at - 1])));
    }

    /// <summary>Whether a number may end with a group: no letter, percent sign or the like follows immediately.</summary>
    public bool MayEnd(int group)
    {
        var end = _groups[group].End;
        return end == _text.Length || !(char.IsLetterOrDigit(_text[end]) || _text[end] is '_' or '%' or '°' or '€' or '$' or '£')
            && !(end + 1 < _text.Length && _text[end] is ',' or '-' or '/' && char.IsLetterOrDigit(_text[end + 1]) && group == Count - 1);
    }

    /// <summary>Whether a plus sign that is not part of another word precedes the first group.</summary>
    public bool HasPlus()
    {
        var at = _groups[0].Start - 1;
        if (at >= 0 && _text[at] == '(') at--;
        return at >= 0 && _text[at] == '+' && (at == 0 || !char.IsLetterOrDigit(_text[at - 1]));
    }

    /// <summary>The span from one group to another; that of the first group includes its plus sign.</summary>
    public Stretch From(int first, int last)
    {
        var start = _groups[first].Start;
        return new Stretch(first == 0 && start > 0 && _text[start - 1] == '+' ? start - 1 : start, _groups[last].End);
    }

    /// <summary>The number of digits from one group to another.</summary>
    public int Digits(int first, int last)
    {
        var sum = 0;
        for (var i = first; i <= last; i++) sum += _groups[i].End - _groups[i].Start;
        return sum;
    }

    /// <summary>Whether the groups starting with a given one have these lengths.</summary>
    public bool Has(int first, params ReadOnlySpan<int> lengths)
    {
        if (first + lengths.Length > Count) return false;
        for (var i = 0; i < lengths.Length; i++)
            if (_groups[first + i].End - _groups[first + i].Start != lengths[i]) return false;
        return true;
    }

    private static bool IsGap(char c) => c is ' ' or '-' or '.' or '/' or '(' or ')' or '\u00A0' or '\u2009' or '\u2011' or '\u202F';
}
