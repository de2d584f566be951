using SiteGen.Community;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Model;

/// <summary>Keeps the lines of a page that not everybody may read out of the findings, whose readers may be anybody who sees the log of
/// a build.</summary>
internal static class GatedLines
{
    /// <summary>Conceals the body, and of the front matter all but the plain values that the page shows in public.</summary>
    public static void Conceal(string path, YamlMap front, Access access, DiagnosticBag bag)
    {
        if (access == Access.Public) return;
        var (open, entries) = (Gate.Open(front, access), front.Entries);
        var lines = new (int First, int Last)[entries.Count];
        foreach (var (index, entry) in entries.Index())
        {
            var line = entry.Key.At.Line;
            var isOpen = (entry.Value is YamlScalar || entry.Key.Value == "preview") && open.Find(entry.Key.Value) is not null;
            var last = index + 1 < entries.Count ? entries[index + 1].Key.At.Line - 1 : int.MaxValue;
            lines[index] = isOpen ? (line + 1, last) : (line, Math.Max(line, last));
        }

        bag.Conceal(path, lines);
    }
}
