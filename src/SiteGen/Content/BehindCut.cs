using SiteGen.Source;

namespace SiteGen.Content;

/// <summary>What text before the cut may refer to behind it: link definitions and anchors, but no text.</summary>
/// <param name="Definitions">The line of each definition, by label.</param>
/// <param name="Anchors">The ids of headings and posts.</param>
internal sealed record BehindCut(IReadOnlyDictionary<string, int> Definitions, IReadOnlySet<string> Anchors)
{
    /// <summary>The value for a text that is not cut.</summary>
    public static BehindCut Nothing { get; } = new(new Dictionary<string, int>(), new HashSet<string>());

    /// <summary>Whether the cut hides the recap of an event rather than gated text.</summary>
    public bool IsRecap { get; init; }

    /// <summary>Finds what lies behind the last line before a hidden recap.</summary>
    public static BehindCut FindRecap(SourceFile file, int cut)
    {
        var first = file.Body.Segments.Count == 0 ? cut + 1 : file.Body.Segments[0].First;
        var definitions = first > cut ? [] : FindDefinitions(file.Text, (first, cut), file.Body.Segments[^1].Last);
        return new BehindCut(definitions, FindAnchors(file, cut)) { IsRecap = true };
    }

    /// <summary>Finds what lies behind a line of a file.</summary>
    public static BehindCut Find(SourceFile file, int cut) => new(FindDefinitions(file, cut), FindAnchors(file, cut));

    // Each segment is a separate document, so its definitions apply only within it.
    private static Dictionary<string, int> FindDefinitions(SourceFile file, int cut)
    {
        var segment = file.Body.Segments.FirstOrDefault(s => s.First <= cut && cut < s.Last);
        return segment is null ? [] : FindDefinitions(file.Text, (segment.First, cut), segment.Last);
    }

    private static Dictionary<string, int> FindDefinitions(SourceText text, (int First, int Last) shown, int last)
    {
        var found = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var used = Labels(Folded(text.Lines(shown.First, shown.Last)));
        for (var number = shown.Last + 1; number <= last; number++)
        {
            var line = text.Line(number).TrimStart(" \t>");
            if (line is not ['[', ..] || line.IndexOf("]:") is not (> 1 and var end)) continue;
            var label = Folded(line[1..end].ToString());
            if (used.Contains(label)) found.TryAdd(label, number);
        }

        return found;
    }

    // Text in square brackets may be the label of a link.
    private static HashSet<string> Labels(string text)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var end = text.IndexOf(']', StringComparison.Ordinal); end >= 0; end = text.IndexOf(']', end + 1))
            if (text.LastIndexOf('[', end) is var start and >= 0) labels.Add(text[(start + 1)..end]);
        return labels;
    }

    private static string Folded(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    // Ids are numbered from the first heading on, so that headings with equal text get different ids.
    private static HashSet<string> FindAnchors(SourceFile file, int cut)
    {
        var (front, behind) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var copies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in file.Body.Segments)
        {
            if (segment.Post is { } post)
            {
                if (segment.First > cut) behind.Add(PostHeader.Anchor(post.Number));
                continue;
            }

            for (var number = segment.First; number <= segment.Last; number++)
            {
                if (Heading(file.Text, number, segment) is not { Length: > 0 } text) continue;
                var (plain, copy) = (HeadingId.FromText(text), copies.GetValueOrDefault(HeadingId.FromText(text)));
                var id = copy == 0 ? plain : FormattableString.Invariant($"{plain}-{copy}");
                while (front.Contains(id) || behind.Contains(id)) id = FormattableString.Invariant($"{plain}-{++copy}");
                copies[plain] = copy + 1;
                (number > cut ? behind : front).Add(id);
            }
        }

        return behind;
    }

    private static string? Heading(SourceText text, int number, Segment segment)
    {
        var line = text.Line(number).Trim(" \t>");
        if (BlockStart.IsHeading(line)) return line.Trim("# \t").ToString();
        var below = number < segment.Last ? text.Line(number + 1).Trim(" \t>") : [];
        return BlockStart.IsUnderline(below) && !line.IsEmpty ? line.ToString() : null;
    }
}

/// <summary>Makes the id of a heading from its text: lower case, hyphens for spaces, no punctuation.</summary>
internal static class HeadingId
{
    // The only capital letter whose lower case is two characters, the second of which nobody types.
    private const int DottedI = 0x0130;

    /// <summary>Returns the id; <c>section</c> if no letter is left.</summary>
    public static string FromText(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsKept(rune)) id.Append(rune.Value == DottedI ? "i" : Rune.ToLowerInvariant(rune).ToString());
            else if (rune.Value is ' ' or '-' or '_' && id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        var trimmed = id.ToString().Trim('-');
        return trimmed.Length == 0 ? "section" : trimmed;
    }

    // Combining marks are part of the letters of many scripts, such as the vowels of Hindi.
    private static bool IsKept(Rune rune) => Rune.IsLetterOrDigit(rune)
        || !rune.IsBmp
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
