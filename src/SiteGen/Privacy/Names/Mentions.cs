using SiteGen.Community;
using SiteGen.Diagnostics;

namespace SiteGen.Privacy.Names;

/// <summary>Finds the mentions that editors write, such as <c>@mara</c>.</summary>
internal sealed class Mentions(Voices voices)
{
    /// <summary>The mentions of people in a text; what stands there instead is the shown name.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="unknown">Takes the ids that nobody has, with their places.</param>
    public List<Redaction> In(Passage passage, List<(int At, string Id)> unknown)
    {
        var (text, found) = (passage.Text, new List<Redaction>());
        for (var start = text.IndexOf('@', StringComparison.Ordinal); start >= 0; start = text.IndexOf('@', start + 1))
        {
            if (!passage.IsMention(start) || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '.' or '/' or '@'))) continue;
            var end = start + 1;
            while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') end++;
            var id = text[(start + 1)..end].TrimEnd('-');
            if (id.Length == 0) continue;
            if (voices.Find(id) is null) unknown.Add((start, id));
            else found.Add(new Redaction(start, id.Length + 1, voices.Show(id).Name));
        }

        return found;
    }

    /// <summary>Adds the finding of a mention of nobody.</summary>
    public void Report(string id, Location at, DiagnosticBag bag) =>
        bag.Add(Codes.UnknownMention, at, $"\"@{id}\" is nobody's id", Suggestion.For(id, voices.People.Select(p => p.Id), "Write the name of a file in content/people/, or put the word in `backticks`."));
}
