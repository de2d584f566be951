namespace SiteGen.Source;

/// <summary>Finds the end of a file's front matter, which is enclosed by two lines of three hyphens at its top.</summary>
internal static class FrontMatterLines
{
    private const int MaxCharacters = 64 * 1024;

    /// <summary>The line of the closing hyphens; 0 if there is none, which is a finding.</summary>
    public static int End(SourceText text, DiagnosticBag bag)
    {
        if (!text.Line(1).TrimEnd().SequenceEqual("---"))
            return Refuse(
                bag, new Location(text.Path, 1, 1), "the file does not begin with front matter",
                "Begin it with a line ---, the fields, and a line ---.");
        var (size, slip) = (0, 0);
        for (var number = 2; number <= text.LineCount; number++)
        {
            var line = text.Line(number);
            if (line.TrimEnd().SequenceEqual("---")) return number;
            if (slip == 0 && line.TrimEnd() is { Length: > 1 } only && only.IndexOfAnyExcept("-–—") < 0) slip = number;
            if ((size += line.Length + 1) > MaxCharacters) return Refuse(
                bag, new Location(text.Path, number, 1),
                FormattableString.Invariant($"the front matter has over {MaxCharacters:N0} characters"), "Move text into the body.");
        }

        if (slip > 0)
            return Refuse(
                bag, new Location(text.Path, slip, 1), "the front matter is never closed: this line is not made of three hyphens",
                "Write --- there, if it is to end the front matter.");
        return Refuse(bag, new Location(text.Path, 1, 1), "the front matter is never closed", "Add a line --- behind its last field.");
    }

    private static int Refuse(DiagnosticBag bag, Location at, string message, string hint)
    {
        bag.Add(Codes.NoFrontMatter, at, message, hint);
        return 0;
    }
}
