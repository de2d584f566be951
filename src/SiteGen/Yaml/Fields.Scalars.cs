using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

internal sealed partial class Fields
{
    /// <summary>A text for readers, passed through <see cref="FieldSource.Redact"/>; null when absent.</summary>
    public string? Text(string key, int max = 2000, int min = 1) => Text(key, max, min, Source.Redact);

    /// <summary>What a person says, passed through <see cref="FieldSource.RedactQuote"/>; it must be there.</summary>
    public string RequiredQuote(string person, string key, int max) =>
        Required(key, Text(key, max, 1, (text, at) => Source.RedactQuote(person, text, at))) ?? "";

    /// <summary>A text that says who made something, passed through <see cref="FieldSource.RedactByline"/>; null when absent.</summary>
    public string? Byline(string key, int max) => Text(key, max, 1, Source.RedactByline);

    private string? Text(string key, int max, int min, Func<string, Location, string> words)
    {
        Source.OnLimit?.Invoke(_path + key, min, max);
        if (Scalar(key, "a text") is not { } scalar) return null;
        CutText.Report(scalar, Source.Bag);
        var text = CleanText.IsBlank(scalar.Value) ? "" : scalar.Value.Trim();
        var count = Characters.Count(text);
        if (count > max) Report(Codes.TextLength, key, $"\"{key}\" has {count} characters", $"Keep it within {max}.");
        if (count < min) Report(Codes.TextLength, key, $"\"{key}\" has {count} characters", $"Write at least {min}.");
        CheckComment(text, scalar.At);
        Source.OnText?.Invoke(text, scalar.At);
        return text.Length == 0 ? null : words(text, scalar.At);
    }

    // A value is text and no Markdown: a comment in it would be read by everybody.
    private void CheckComment(string text, Location at)
    {
        if (text.Contains("<!--", StringComparison.Ordinal))
            Source.Bag.Add(Codes.CommentInValue, at, "a comment stands in a value, where it would be shown as text",
                "Take it out, or write it behind # as a comment of YAML.");
    }

    /// <summary>A text that must be there; a placeholder stands in when a finding says it is not.</summary>
    public string RequiredText(string key, int max = 2000, int min = 1) => Required(key, Text(key, max, min)) ?? "";

    /// <summary>Passes a value on, with a finding where the key is absent.</summary>
    public T? Required<T>(string key, T? value)
    {
        if (_map.Find(key) is null) _missing.Add(key);
        return value;
    }

    /// <summary>A text taken exactly as written: never shown to readers, or checked elsewhere.</summary>
    public Located<string>? Raw(string key) =>
        Scalar(key, "a text") is { } scalar ? new Located<string>(scalar.Value.Trim(), scalar.At) : null;

    /// <summary>An id of lower-case letters, digits and hyphens, at most 64.</summary>
    public Located<string>? Id(string key)
    {
        if (Scalar(key, "an id") is not { } scalar) return null;
        if (IsId(scalar.Value)) return Recurring(scalar);
        return WrongValue<Located<string>>(Codes.BadId, key, "an id", IdHint(scalar.Value));
    }

    /// <summary>The id of a person; somebody's name in its place is a finding of its own.</summary>
    public Located<string>? Person(string key) =>
        Scalar(key, "the id of a person") is { } scalar && !IsId(scalar.Value) && Source.ReportName(scalar.Value, scalar.At)
            ? null
            : Id(key);

    /// <summary><c>yes</c>, <c>no</c>, <c>true</c> or <c>false</c>; null when absent.</summary>
    public bool? Flag(string key) => Scalar(key, "yes or no") switch
    {
        null => null,
        { Value: "yes" or "true" } => true,
        { Value: "no" or "false" } => false,
        _ => WrongValue<bool?>(Codes.WrongType, key, "yes or no", $"Write {key}: yes, or {key}: no."),
    };

    /// <summary>A whole number from <paramref name="min"/> on; null when absent.</summary>
    public int? Count(string key, int min = 0)
    {
        if (Number(key) is not { } number) return null;
        if (number == decimal.Truncate(number) && number >= min && number <= int.MaxValue) return (int)number;
        return WrongValue<int?>(Codes.WrongType, key, $"a whole number from {min} on", "Write it in digits, without signs between them.");
    }

    /// <summary>A decimal number with a point; null when absent.</summary>
    public decimal? Number(string key)
    {
        if (Scalar(key, "a number") is not { } scalar) return null;
        return TryNumber(scalar.Value, out var number) ? number : WrongValue<decimal?>(
            Codes.WrongType,
            key,
            "a number",
            "Write it in digits, with a point before decimals, such as 12 or 3.5.");
    }

    /// <summary>A date or date-time; null when absent.</summary>
    public Located<Moment>? When(string key)
    {
        if (Scalar(key, "a date") is not { } scalar) return null;
        if (Moment.TryParse(scalar.Value, out var moment)) return new Located<Moment>(moment, scalar.At);
        return WrongValue<Located<Moment>>(Codes.BadDate, key, "a date", scalar.Value is "true" or "false"
            ? "Write the day, such as 2026-09-14; what is not to be published has \"status: draft\"."
            : DateSlip.Hint(scalar.Value));
    }

    /// <summary>Notes that the date of a key is that of something that has happened.</summary>
    public void Happened(string key, DateTimeOffset instant) => Source.OnPastDate?.Invoke(new PastDate(_path + key, instant, PlaceOf(key)));

    /// <summary>A date without a time of day; null when absent.</summary>
    public DateOnly? Day(string key)
    {
        if (When(key) is not { } when) return null;
        return when.Value.Time is null ? when.Value.Date : WrongValue<DateOnly?>(
            Codes.BadDate,
            key,
            "a date alone",
            FormattableString.Invariant($"Write {when.Value.Date:yyyy-MM-dd}."));
    }

    /// <summary>A length of time in whole days, such as <c>180d</c>; null when absent.</summary>
    public int? Days(string key)
    {
        if (Scalar(key, "a number of days") is not { } scalar) return null;
        return scalar.Value.EndsWith('d')
            && TryNumber(scalar.Value[..^1], out var days)
            && days is > 0 and <= 36500
            && days == decimal.Truncate(days)
            ? (int)days
            : WrongValue<int?>(Codes.WrongType, key, "a number of days", "Write days and a d, such as 180d.");
    }

    /// <summary>One of the names of an enumeration, in lower case with hyphens; null when absent.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum => Scalar(key, "one word") is { } scalar ? Choose<T>(key, scalar) : null;

    /// <summary>An absolute http or https address; with <paramref name="mail"/> also <c>mailto:</c>.</summary>
    public string? Url(string key, bool mail = false)
    {
        if (Scalar(key, "an address") is not { } scalar) return null;
        if (IsAddress(scalar.Value, mail)) return Source.Admits(scalar.Value, scalar.At) ? scalar.Value : null;
        return WrongValue<string>(
            Codes.BadUrl,
            key,
            mail ? "an address that begins with https:// or mailto:" : "an address that begins with https://",
            AddressHint(scalar.Value, mail));
    }

    private T? Choose<T>(string key, YamlScalar scalar)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(Yaml.ChoiceNames.Written).ToList();
        var index = names.IndexOf(scalar.Value);
        if (index >= 0) return Enum.GetValues<T>()[index];
        if (IsInTypographicQuotes(scalar)) return null;
        Source.Bag.Add(
            Codes.UnknownChoice,
            scalar.At,
            $"\"{key}\" is \"{scalar.Value}\"",
            $"{Suggestion.For(scalar.Value, names, "")} Choose {string.Join(", ", names)}.".TrimStart());
        return null;
    }

    private static string IdHint(string written)
    {
        var slug = Slug.FromName(written);
        return slug.Length is 0 or > 64
            ? "Use 1 to 64 lower-case letters, digits and hyphens."
            : $"Write {slug}: an id is lower-case letters, digits and hyphens.";
    }

    private static string AddressHint(string written, bool mail)
    {
        var bare =
            written.Contains("//", StringComparison.Ordinal) ? written[(written.IndexOf("//", StringComparison.Ordinal) + 2)..] : written;
        if (mail && bare.Contains('@', StringComparison.Ordinal) && SafeAddress.IsWebOrMail("mailto:" + bare))
            return $"Write mailto:{bare}.";
        return bare.Contains('.', StringComparison.Ordinal) && !bare.StartsWith('.') && SafeAddress.IsWeb("https://" + bare)
            ? $"Write https://{bare}."
            : "Write a whole address, such as https://example.org/.";
    }

    private static bool IsAddress(string text, bool mail) => mail ? SafeAddress.IsWebOrMail(text) : SafeAddress.IsWeb(text);
}
