namespace SiteGen.Privacy.Names;

/// <summary>The folded letters of a text, each with its position and the gap before it. Reused for many texts.</summary>
internal sealed class FoldedLetters
{
    // More punctuation in a row is a rule, an ellipsis or a table, and does not join words.
    private const int MostSigns = 6;

    // After a longer word, a full stop followed by white space ends a sentence.
    private const int LongestAbbreviation = 4;

    private char[] _letters = new char[1024];
    private int[] _starts = new int[1024];
    private int[] _ends = new int[1024];
    private Gap[] _gaps = new Gap[1024];
    private int[] _begins = new int[256];
    private int _beginCount, _signs;
    private Gap _gap;
    private Kind _kind;
    private bool _commaBefore, _symbolBefore, _stopBefore;
    private int _wordStart;

    /// <summary>The number of letters.</summary>
    public int Count { get; private set; }

    /// <summary>Whether tags within the text were skipped.</summary>
    public bool HasTags { get; private set; }

    /// <summary>The letters.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, Count);

    /// <summary>The letters that a name may begin with: first letters of words, digits after letters, capitals after small letters, and
    /// every letter of a script without spaces.</summary>
    public ReadOnlySpan<int> Begins => _begins.AsSpan(0, _beginCount);

    /// <summary>Where a letter begins in the text.</summary>
    public int Start(int at) => _starts[at];

    /// <summary>Where a letter ends in the text.</summary>
    public int End(int at) => _ends[at];

    /// <summary>The gap before a letter; a break at the beginning and the end of the text.</summary>
    public Gap Before(int at) => at < Count ? _gaps[at] : Gap.Break;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passTags">Whether tags within the text are skipped and make no gap.</param>
    public void Read(ReadOnlySpan<char> text, bool passTags)
    {
        (Count, _beginCount, HasTags, _gap, _signs, _commaBefore, _symbolBefore) = (0, 0, false, Gap.Break, 0, false, false);
        (_stopBefore, _wordStart) = (false, 0);
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c >= 0x80) at += Character(text, at);
            else if (AsciiSigns.GapOf(c) is var gap && gap == Gap.None) Add((char)(c | 0x20), at, ++at, KindOf(c));
            else if (c is '<' or '&' or '%' or '\\') at += Escaped(text, at, passTags);
            else
            {
                Part(gap, c);
                at++;
            }
        }
    }

    private int Character(ReadOnlySpan<char> text, int at)
    {
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
            Add(rune, at, at + length);
        else Part(Gap.Break, '\0');
        return length;
    }

    private int Escaped(ReadOnlySpan<char> text, int at, bool passTags)
    {
        if (text[at] == '<')
        {
            var tag = passTags ? TextEscape.TagLength(text[at..]) : 0;
            HasTags |= tag > 0;
            Part(tag == 0 ? Gap.Break : TextEscape.IsLineBreak(text.Slice(at, tag)) ? Gap.Joint : Gap.Edge, ' ');
            return Math.Max(tag, 1);
        }

        if (TextEscape.Read(text[at..]) is not { } escape)
        {
            Part(AsciiSigns.GapOf(text[at]), text[at]);
            return 1;
        }

        foreach (var rune in escape.Decoded.EnumerateRunes()) Add(rune, at, at + escape.Length);
        return escape.Length;
    }

    private void Add(Rune rune, int start, int end)
    {
        if (rune.Value < 0x80)
        {
            var c = (char)rune.Value;
            if (AsciiSigns.GapOf(c) is var gap && gap != Gap.None) Part(gap, c);
            else Add((char)(c | 0x20), start, end, KindOf(c));
            return;
        }

        var folded = FoldedCharacter.From(rune);
        if (folded.Letters.Length == 0)
        {
            if (folded.Gap != Gap.None) Part(folded.Gap, Rune.IsWhiteSpace(rune) ? ' ' : '-');
            // An accent belongs to the letter before it.
            else if (_gap == Gap.None && Count > 0) _ends[Count - 1] = end;
            return;
        }

        if (folded.IsSymbol != _symbolBefore && _gap == Gap.None) _gap = Gap.Edge;
        foreach (var letter in folded.Letters) Add(letter, start, end, KindOf(rune, letter));
        _symbolBefore = folded.IsSymbol;
    }

    private void Add(char letter, int start, int end, Kind kind)
    {
        if (Count == _letters.Length) Grow();
        if (_symbolBefore && _gap == Gap.None) _gap = Gap.Edge;
        if (_gap != Gap.None || (kind != _kind ? Parts(kind) : kind == Kind.Sign)) AddBegin();
        _kind = kind;
        (_letters[Count], _starts[Count], _ends[Count], _gaps[Count]) = (letter, start, end, _gap);
        if (_gap != Gap.None) _wordStart = Count;
        Count++;
        (_gap, _signs, _commaBefore, _symbolBefore, _stopBefore) = (Gap.None, 0, false, false, false);
    }

    // A comma without white space after it joins columns; one with white space separates the items of a list.
    private void Part(Gap gap, char sign)
    {
        var isSpace = sign is ' ' or '\t' or '\r' or '\n';
        if (!isSpace && gap >= Gap.Joint) _signs++;
        if (sign == ';' || (sign == '.' && _gap == Gap.None && Count - _wordStart > LongestAbbreviation)) _stopBefore = true;
        if (gap == Gap.Comma)
        {
            _commaBefore = true;
            gap = Gap.Joint;
        }
        else if (_commaBefore && isSpace) gap = Gap.Comma;
        // The end of a sentence or of a name in a list; a full stop after a short word belongs to an abbreviation or an initial.
        if (_signs > MostSigns || (_stopBefore && isSpace)) gap = Gap.Break;
        if (gap > _gap) _gap = gap;
    }

    private void AddBegin()
    {
        if (_beginCount == _begins.Length) Array.Resize(ref _begins, _begins.Length * 2);
        _begins[_beginCount++] = Count;
    }

    private bool Parts(Kind kind) =>
        kind == Kind.Sign || _kind is Kind.Sign or Kind.Digit || kind == Kind.Digit || (kind == Kind.Capital && _kind == Kind.Small);

    private static Kind KindOf(char ascii) => ascii >= 'a' ? Kind.Small : ascii >= 'A' ? Kind.Capital : Kind.Digit;

    private static Kind KindOf(Rune rune, char folded) =>
        FoldedCharacter.HasNoSpaces(folded)
            ? Kind.Sign
            : char.IsDigit(folded) ? Kind.Digit : Rune.IsUpper(rune) ? Kind.Capital : Kind.Small;

    private void Grow()
    {
        var size = _letters.Length * 2;
        Array.Resize(ref _letters, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
        Array.Resize(ref _gaps, size);
    }

    private enum Kind : byte
    {
        Small,
        Capital,
        Digit,
        Sign,
    }
}
