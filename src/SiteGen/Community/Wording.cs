using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Community;

/// <summary>A text that is to be worded.</summary>
/// <param name="Text">The text as a reader would see it.</param>
/// <param name="At">Where each of its characters stands.</param>
/// <param name="IsMention">Whether the <c>@</c> at a place begins a mention.</param>
internal sealed record Passage(string Text, Func<int, Location> At, Func<int, bool> IsMention)
{
    /// <summary>Whether something seen begins or ends at a place, such as emphasis or code: there a word ends too.</summary>
    public Func<int, bool> IsEdge { get; init; } = _ => false;

    /// <summary>A text without mentions that stands at one place.</summary>
    public static Passage Plain(string text, Location at) => new(text, _ => at, _ => false);
}

/// <summary>Turns written text into text that may be published: withheld names vanish, and an editor's <c>@id</c> becomes the shown name.</summary>
internal sealed class Wording(Voices voices, NameMask mask, DiagnosticBag bag)
{
    private NameMask? Org { get; init; }

    private bool OfMember { get; init; }

    /// <summary>The same wording without findings, for a second reading of the same text.</summary>
    public Wording Quietly => new(voices, mask, new DiagnosticBag());

    /// <summary>What stands in the place of a name.</summary>
    public string Hidden => voices.Words.Hidden;

    /// <summary>The wording of a person's own words, in which their organisation may have to vanish too.</summary>
    public Wording InPostOf(string person) =>
        new(voices, mask, bag) { OfMember = true, Org = voices.Find(person) is { } author ? NameMask.OfOrg(author, voices) : null };

    /// <summary>Whether a text surely stays as it is; the fast answer for nearly every text.</summary>
    public bool IsClean(ReadOnlySpan<char> text) => mask.IsClean(text) && (Org is null || Org.IsClean(text)) && !text.Contains('@');

    /// <summary>An editor's text as it may be published. Each withheld name is a warning at its place.</summary>
    public string Apply(string text, Location at)
    {
        if (IsClean(text)) return text;
        var changes = Changes(new Passage(text, _ => at, _ => true));
        return changes.Count == 0 ? text : Replace(text, changes);
    }

    /// <summary>Whether an address may be published; one that carries a withheld name may not, which is a warning.</summary>
    public bool Admits(string address, Location at)
    {
        if (mask.InAddress(address) is null) return true;
        bag.Add(Codes.NameWithheld, at, "this address carries a name that may not be shown, and is left out", "Leave the address out.");
        return false;
    }

    /// <summary>Whether words of this person are on the page, or will be once they agree.</summary>
    public bool MayQuote(string person) => voices.Speech(person) is Speech.Shown or Speech.Held;

    /// <summary>Whether an organisation may not stand beside a person.</summary>
    public bool HidesOrg(string person, string org) =>
        voices.Find(person) is { } beside && voices.Show(person).Org is null && org.Equals(beside.Org, StringComparison.OrdinalIgnoreCase);

    /// <summary>What has to change in a text, from left to right, with the findings made.</summary>
    public IReadOnlyList<Masked> Changes(Passage passage)
    {
        var mentions = passage.Text.Contains('@', StringComparison.Ordinal) ? Mentions(passage).ToList() : [];
        // An id may be a name with its words run together; what is more than the mention is a name.
        var changes = mask.Find(passage).Where(name => !mentions.Any(m => m.Start <= name.Start && name.End <= m.End)).ToList();
        if (Org is not null) Join(changes, Org.Find(passage));
        string Text(Masked name) => passage.Text.Substring(name.Start, name.Length);
        foreach (var name in changes)
            bag.Add(Codes.NameWithheld, passage.At(name.Start), $"the name \"{PartlyShown.Text(Text(name))}\" may not be shown and is replaced by \"{name.Replacement}\"", $"Rewrite the sentence without the name.{voices.Owners.Hint(Text(name))}");
        Join(changes, mentions);
        return changes;
    }

    /// <summary>A text with the changes made.</summary>
    public static string Replace(string text, IReadOnlyList<Masked> changes)
    {
        var (result, from) = (new StringBuilder(), 0);
        foreach (var change in changes)
        {
            result.Append(text, from, change.Start - from).Append(change.Replacement);
            from = change.End;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    private static void Join(List<Masked> changes, IEnumerable<Masked> more)
    {
        changes.AddRange(more.Where(m => !changes.Any(c => m.Start < c.End && c.Start < m.End)).ToList());
        changes.Sort((a, b) => a.Start.CompareTo(b.Start));
    }

    private IEnumerable<Masked> Mentions(Passage passage)
    {
        var text = passage.Text;
        for (var start = text.IndexOf('@', StringComparison.Ordinal); start >= 0; start = text.IndexOf('@', start + 1))
        {
            if (!passage.IsMention(start) || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '.' or '/' or '@'))) continue;
            var end = start + 1;
            while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') end++;
            var id = text[(start + 1)..end].TrimEnd('-');
            if (id.Length == 0) continue;
            if (voices.Find(id) is not null) yield return new Masked(start, id.Length + 1, voices.Show(id).Name, false);
            else if (!OfMember) bag.Add(Codes.UnknownMention, passage.At(start), $"\"@{id}\" is nobody's id", Suggestion.For(id, voices.People.Select(p => p.Id), "Write the name of a file in content/people/, or put the word in `backticks`."));
        }
    }
}
