using System.Text;

namespace SiteGen.Privacy.Names;

/// <summary>A stretch of text and what stands in its place.</summary>
internal sealed record Redaction(int Start, int Length, string Replacement)
{
    /// <summary>Where the stretch is over.</summary>
    public int End => Start + Length;

    /// <summary>A text with the changes made, which stand from left to right.</summary>
    public static string Replace(string text, IReadOnlyList<Redaction> changes)
    {
        var (result, from) = (new StringBuilder(), 0);
        foreach (var change in changes)
        {
            result.Append(text, from, change.Start - from).Append(change.Replacement);
            from = change.End;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Adds changes where none is yet.</summary>
    public static void Join(List<Redaction> changes, IEnumerable<Redaction> more)
    {
        changes.AddRange(more.Where(m => !changes.Any(c => m.Start < c.End && c.Start < m.End)).ToList());
        changes.Sort((a, b) => a.Start.CompareTo(b.Start));
    }
}
