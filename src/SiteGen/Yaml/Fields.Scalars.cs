namespace SiteGen.Yaml;

internal sealed partial class Fields
{
    /// <summary>A text for readers, passed through <see cref="FieldSource.Redact"/>; null when absent.</summary>
    public string? Text(Key key, int max = 2000, int min = 1, Action<string>? check = null) =>
        Text(key, (min, max), Source.Redact, check);

    /// <summary>A required text; empty if it is missing, which is a finding, or behind the gate.</summary>
    public string RequiredText(Key key, int max = 2000, int min = 1, Action<string>? check = null) =>
        Text(key with { IsRequired = true }, max, min, check) ?? "";

    /// <summary>A required quotation of a person, passed through <see cref="FieldSource.RedactQuote"/>.</summary>
    public string RequiredQuote(string person, Key key, int max) =>
        Text(key with { IsRequired = true, WordsOf = person }, (1, max), (text, at) => Source.RedactQuote(person, text, at), null) ?? "";

    /// <summary>A text that names a creator, passed through <see cref="FieldSource.RedactByline"/>; null if absent.</summary>
    public string? Byline(Key key, int max) => Text(key, (1, max), Source.RedactByline, null);

    private string? Text(in Key key, (int Least, int Most) limits, Func<string, Location, string> words, Action<string>? check)
    {
        Source.OnKey?.Invoke(Declaration(key, "text") with { Least = limits.Least, Most = limits.Most });
        if (Scalar(key, "a text") is not { } scalar) return null;
        CutText.Report(scalar, Source.Bag);
        var text = CleanText.IsBlank(scalar.Value) ? "" : scalar.Value.Trim();
        CheckLength(key.Name, Characters.Count(text), limits);
        CheckComment(text, scalar.At);
        Source.OnText?.Invoke(text, scalar.At);
        if (text.Length == 0) return null;
        if (key.WordsOf is { } person)
            Source.Notes.Words.Add(new MemberWords(person, scalar.Value, scalar.At, ReachOf(key) != Reach.None));
        check?.Invoke(text);
        return Kept(key, words(text, scalar.At));
    }

    private void CheckLength(string key, int count, (int Least, int Most) limits)
    {
        if (count > limits.Most) Report(Codes.TextLength, key, $"\"{key}\" has {count} characters", $"Keep it within {limits.Most}.");
        if (count < limits.Least) Report(Codes.TextLength, key, $"\"{key}\" has {count} characters", $"Write at least {limits.Least}.");
    }

    // A value is not Markdown, so a comment in it would be visible to everybody.
    private void CheckComment(string text, Location at)
    {
        if (text.Contains("<!--", StringComparison.Ordinal))
            Source.Bag.Add(Codes.CommentInValue, at, "a comment stands in a value, where it would be shown as text",
                "Take it out, or write it behind # as a comment of YAML.");
    }

    /// <summary>A text exactly as written, which is never shown to readers or is checked elsewhere. The documentation shows the given
    /// type.</summary>
    public Located<string>? Raw(Key key, string type = "text")
    {
        Declare(key, type);
        return Kept(key, Scalar(key, "a text") is { } scalar ? new Located<string>(scalar.Value.Trim(), scalar.At) : null);
    }

    /// <summary><c>yes</c>, <c>no</c>, <c>true</c> or <c>false</c>; null when absent.</summary>
    public bool? Flag(Key key)
    {
        Declare(key, "yes or no");
        return Kept(key, Scalar(key, "yes or no") switch
        {
            null => null,
            { Value: "yes" or "true" } => true,
            { Value: "no" or "false" } => false,
            _ => WrongValue<bool?>(Codes.WrongType, key.Name, "yes or no", $"Write {key.Name}: yes, or {key.Name}: no."),
        });
    }

    /// <summary>A whole number of at least <paramref name="min"/>; null when absent.</summary>
    public int? Count(Key key, int min = 0)
    {
        Declare(key, FormattableString.Invariant($"whole number from {min}"));
        if (ReadNumber(key) is not { } number) return null;
        if (number == decimal.Truncate(number) && number >= min && number <= int.MaxValue) return Kept(key, (int?)number);
        return WrongValue<int?>(
            Codes.WrongType, key.Name, $"a whole number from {min} on", "Write it in digits, without signs between them.");
    }

    /// <summary>A decimal number with a point; null when absent.</summary>
    public decimal? Number(Key key)
    {
        Declare(key, "number");
        return Kept(key, ReadNumber(key));
    }

    private decimal? ReadNumber(in Key key)
    {
        if (Scalar(key, "a number") is not { } scalar) return null;
        return TryNumber(scalar.Value, out var number) ? number : WrongValue<decimal?>(
            Codes.WrongType, key.Name, "a number", "Write it in digits, with a point before decimals, such as 12 or 3.5.");
    }

    /// <summary>A date or date-time, converted by the function; null if absent.</summary>
    public T? When<T>(Key key, Func<Located<Moment>, T?> read)
        where T : class
    {
        Declare(key, "date");
        return ReadWhen(key) is { } when ? Kept(key, read(when)) : null;
    }

    private Located<Moment>? ReadWhen(in Key key)
    {
        if (Scalar(key, "a date") is not { } scalar) return null;
        if (Moment.TryParse(scalar.Value, out var moment)) return new Located<Moment>(moment, scalar.At);
        return WrongValue<Located<Moment>>(Codes.BadDate, key.Name, "a date", scalar.Value is "true" or "false"
            ? "Write the day, such as 2026-09-14; what is not to be published has \"status: draft\"."
            : DateSlip.Hint(scalar.Value));
    }

    /// <summary>Notes that the date of a key is that of a past occurrence.</summary>
    public void Happened(
        string key, DateTimeOffset instant) => Source.Notes.PastDates.Add(new PastDate(_path + key, instant, PlaceOf(key)));

    /// <summary>A date without a time of day, passed to a function that notes it; null if absent.</summary>
    public DateOnly? Day(Key key, Action<DateOnly> note)
    {
        Declare(key, "date without a time");
        if (ReadWhen(key) is not { } when) return null;
        if (when.Value.Time is not null)
            return WrongValue<DateOnly?>(
                Codes.BadDate, key.Name, "a date alone", FormattableString.Invariant($"Write {when.Value.Date:yyyy-MM-dd}."));
        note(when.Value.Date);
        return Kept(key, (DateOnly?)when.Value.Date);
    }

    /// <summary>A duration in whole days, such as <c>180d</c>; null if absent.</summary>
    public int? Days(Key key)
    {
        Declare(key, "days, such as `180d`");
        if (Scalar(key, "a number of days") is not { } scalar) return null;
        return scalar.Value.EndsWith('d')
            && TryNumber(scalar.Value[..^1], out var days)
            && days is > 0 and <= 36500
            && days == decimal.Truncate(days)
            ? (int)days
            : WrongValue<int?>(Codes.WrongType, key.Name, "a number of days", "Write days and a d, such as 180d.");
    }

    /// <summary>One of the names of an enumeration, in lower case with hyphens; null when absent.</summary>
    public T? Choice<T>(Key key)
        where T : struct, Enum
    {
        DeclareChoice<T>(key, "one word", null);
        return Kept(key, Scalar(key, "one word") is { } scalar ? Choose<T>(key.Name, scalar) : null);
    }

    /// <summary>One of the names of an enumeration, in lower case with hyphens; the default if absent.</summary>
    public T Choice<T>(Key key, T usual)
        where T : struct, Enum
    {
        DeclareChoice<T>(key, "one word", ChoiceNames.Written(usual.ToString()));
        return Kept(key, Scalar(key, "one word") is { } scalar ? Choose<T>(key.Name, scalar) : null) ?? usual;
    }

    private void DeclareChoice<T>(in Key key, string type, string? usual)
        where T : struct, Enum =>
        Source.OnKey?.Invoke(
            Declaration(key, type) with { Choices = [.. Enum.GetNames<T>().Select(ChoiceNames.Written)], Default = usual });

    /// <summary>An absolute http or https address; with <paramref name="mail"/> also <c>mailto:</c>.</summary>
    public string? Url(Key key, bool mail = false)
    {
        Declare(key, mail ? "address, or `mailto:`" : "address");
        if (Scalar(key, "an address") is not { } scalar) return null;
        if (IsAddress(scalar.Value, mail)) return Source.Admits(scalar.Value, scalar.At) ? Kept(key, scalar.Value) : null;
        return WrongValue<string>(
            Codes.BadUrl, key.Name, mail ? "an address that begins with https:// or mailto:" : "an address that begins with https://",
            AddressHint(scalar.Value, mail));
    }

    private T? Choose<T>(string key, YamlScalar scalar)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(ChoiceNames.Written).ToList();
        var index = names.IndexOf(scalar.Value);
        if (index >= 0) return Enum.GetValues<T>()[index];
        if (IsInTypographicQuotes(scalar)) return null;
        Source.Bag.Add(
            Codes.UnknownChoice, scalar.At, $"\"{key}\" is \"{scalar.Value}\"",
            $"{Suggestion.For(scalar.Value, names, "")} Choose {string.Join(", ", names)}.".TrimStart());
        return null;
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
