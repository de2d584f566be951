namespace SiteGen.Outputs.Calendars;

/// <summary>Writes the lines of an iCalendar file (RFC 5545): values escaped, lines ended by CRLF and folded at 75 octets, never within a
/// character.</summary>
internal sealed class CalendarText
{
    private const int Octets = 75;
    private readonly StringBuilder _lines = new();

    /// <summary>The bytes of the file.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes(_lines.ToString());

    /// <summary>Adds a line with an unescaped value: dates, addresses, keywords of the standard.</summary>
    public void Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            // Control characters are dropped, so that a value cannot start a new line.
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

    /// <summary>Adds a line with an escaped text.</summary>
    public void AddText(string name, string text) => Add(name, Escaped(text));

    /// <summary>Adds a line with a list of escaped texts.</summary>
    public void AddTexts(string name, IEnumerable<string> texts) => Add(name, string.Join(',', texts.Select(Escaped)));

    /// <summary>Returns a text as a quoted parameter value, which must not contain quotation marks.</summary>
    public static string Parameter(string text) => text.Replace('"', '\'');

    /// <summary>Formats a moment in UTC.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Formats a day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");
}
