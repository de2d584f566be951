namespace SiteGen.Outputs.Calendars;

/// <summary>Writes the lines of an iCalendar file (RFC 5545): values escaped, lines ended by
/// CRLF and folded at 75 octets, never within a character.</summary>
internal sealed class CalendarText
{
    private const int Octets = 75;
    private readonly StringBuilder _lines = new();

    /// <summary>The file.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes(_lines.ToString());

    /// <summary>A line whose value is written as it is: dates, addresses, words of the standard.</summary>
    public void Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            // A value has no line of its own to begin; whoever wrote one wrote a text.
            if (Rune.IsControl(rune)) continue;
            if (octets + rune.Utf8SequenceLength > Octets)
            {
                _lines.Append("\r\n ");
                octets = 1;
            }

            _lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _lines.Append("\r\n");
    }

    /// <summary>A line whose value is a text for people.</summary>
    public void AddText(string name, string text) => Add(name, Escaped(text));

    /// <summary>A list of texts.</summary>
    public void AddTexts(string name, IEnumerable<string> texts) => Add(name, string.Join(',', texts.Select(Escaped)));

    /// <summary>Returns a text as the value of a parameter within quotation marks, which may not hold one.</summary>
    public static string Parameter(string text) => text.Replace('"', '\'');

    /// <summary>A moment, in universal time.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");
}
