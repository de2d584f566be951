using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Community;

/// <summary>Turns written text into text that may be published: withheld names vanish, and an editor's <c>@id</c> becomes the shown name.</summary>
internal sealed class Wording(Voices voices, NameMask mask, DiagnosticBag bag)
{
    /// <summary>The same wording without findings, for a second reading of the same text.</summary>
    public Wording Quietly => new(voices, mask, new DiagnosticBag());

    /// <summary>The wording of texts in a person's own post, in which their organisation may have to vanish too.</summary>
    public Wording InPostOf(string person) =>
        voices.Find(person) is { } author ? new Wording(voices, mask.InPostOf(author, voices), bag) : this;

    /// <summary>Whether a text surely stays as it is; the fast answer for nearly every text.</summary>
    public bool IsClean(ReadOnlySpan<char> text) => mask.IsClean(text) && !text.Contains('@');

    /// <summary>An editor's text as it may be published. Each withheld name is a warning at its place.</summary>
    public string Apply(string text, Location at)
    {
        if (IsClean(text)) return text;
        var changes = Changes(text, at, mentions: true);
        return changes.Count == 0 ? text : Replace(text, changes);
    }

    /// <summary>What has to change in a text, from left to right, with the findings made.</summary>
    /// <param name="text">The text as a reader would see it.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="mentions">Whether <c>@id</c> is an editor's mention.</param>
    public IReadOnlyList<Masked> Changes(string text, Location at, bool mentions)
    {
        var names = mask.Find(text);
        foreach (var name in names)
            bag.Add(Codes.NameWithheld, at, $"the name \"{text.Substring(name.Start, name.Length)}\" may not be shown and is replaced by \"{name.Replacement}\"", "Rewrite the sentence without the name.");
        if (!mentions || !text.Contains('@', StringComparison.Ordinal)) return names;
        return [.. names.Concat(Mentions(text, at).Where(m => !names.Any(n => m.Start < n.Start + n.Length && n.Start < m.Start + m.Length))).OrderBy(c => c.Start)];
    }

    /// <summary>A text with the changes made.</summary>
    public static string Replace(string text, IReadOnlyList<Masked> changes)
    {
        var (result, from) = (new StringBuilder(), 0);
        foreach (var change in changes)
        {
            result.Append(text, from, change.Start - from).Append(change.Replacement);
            from = change.Start + change.Length;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    private IEnumerable<Masked> Mentions(string text, Location at)
    {
        for (var start = text.IndexOf('@', StringComparison.Ordinal); start >= 0; start = text.IndexOf('@', start + 1))
        {
            if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '.' or '/' or '@')) continue;
            var end = start + 1;
            while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') end++;
            var id = text[(start + 1)..end].TrimEnd('-');
            if (id.Length == 0) continue;
            if (voices.Find(id) is not null) yield return new Masked(start, id.Length + 1, voices.Show(id).Name, false);
            else bag.Add(Codes.UnknownMention, at, $"\"@{id}\" is nobody's id", Suggestion.For(id, voices.People.Select(p => p.Id), "Write the name of a file in content/people/, or put the word in `backticks`."));
        }
    }
}
