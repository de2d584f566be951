using SiteGen.People;

namespace SiteGen.Privacy.Names;

/// <summary>Finds the mentions that editors write, such as <c>@mara</c>.</summary>
internal sealed class Mentions(ConsentPolicy policy)
{
    private const int ShortestNear = 4;

    /// <summary>Returns the mentions of people in a text, each with the shown name as its replacement.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="unknown">Receives the mentions that are nobody's id, with their positions.</param>
    public List<Redaction> In(Passage passage, List<(int At, string Id)> unknown)
    {
        var (text, found) = (passage.Text, new List<Redaction>());
        for (var start = text.IndexOf('@', StringComparison.Ordinal); start >= 0; start = text.IndexOf('@', start + 1))
        {
            if (!passage.IsMention(start) || GoesOnFrom(text, start)) continue;
            var end = start + 1;
            while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') end++;
            var id = text[(start + 1)..end].TrimEnd('-');
            if (id.Length > 0 && !GoesOn(text, end) && policy.Find(id) is not null)
                found.Add(new Redaction(start, id.Length + 1, policy.PublicPersonFor(id).Name));
            else if (Handle(text, start + 1) is { Length: > 0 } handle) unknown.Add((start, handle));
        }

        return found;
    }

    /// <summary>Reports a mention that is nobody's id. Members also write handles of other platforms, and ids have no capitals, so a
    /// member's mention or one with capitals is reported only if it nearly matches an id.</summary>
    public void Report(string handle, Location at, bool ofMember, DiagnosticBag bag)
    {
        var near = Near(handle);
        if (near is null && (ofMember || handle.Any(char.IsAsciiLetterUpper))) return;
        var hint = near is null
            ? Suggestion.For(
                handle, policy.People.Select(p => p.Id), "Write the name of a file in content/people/, or put the word in `backticks`.")
            : $"Did you mean \"{near}\"?";
        bag.Add(Codes.UnknownMention, at, $"\"@{handle}\" is nobody's id", hint);
    }

    // Among short ids, a difference of one letter is a different name.
    private string? Near(string handle)
    {
        var written = handle.ToLowerInvariant();
        if (policy.Find(written) is not null) return written;
        return Suggestion.Nearest(written, policy.People
            .Select(p => p.Id)
            .Where(id => id.Length >= ShortestNear && Math.Abs(id.Length - written.Length) <= 1 && Suggestion.IsOneSlip(written, id)));
    }

    // The sign belongs to an e-mail address, even one whose mailbox is a name that has been replaced, or to a part of another address.
    private bool GoesOnFrom(string text, int sign) =>
        sign > 0
            && (char.IsLetterOrDigit(text[sign - 1])
                || text[sign - 1] is '_' or '.' or '/' or '@'
                || text.AsSpan(0, sign).EndsWith(policy.Placeholders.Hidden));

    // Text that begins with an id may be a different handle: @mara_x, @mara@example.social, @mara.example.social, @mara/package. In scripts
    // without spaces another word may follow.
    private static bool GoesOn(string text, int end)
    {
        if (end == text.Length) return false;
        if (char.IsLetterOrDigit(text[end])) return !FoldedCharacter.HasNoSpaces(text[end]);
        return text[end] is '_' or '.' or '@' or '/'
            && end + 1 < text.Length
            && char.IsLetterOrDigit(text[end + 1])
            && !(text[end] == '.' && char.IsUpper(text[end + 1]));
    }

    // A handle of another platform may continue, as in @mara@example.social.
    private static string Handle(string text, int start)
    {
        var end = start;
        if (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])) return "";
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' || Joins(text, end))) end++;
        return text[start..end].TrimEnd('-', '_');
    }

    private static bool Joins(string text, int at) =>
        text[at] is '.' or '@' or '/' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);
}
