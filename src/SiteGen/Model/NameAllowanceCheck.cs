using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Privacy.Names;

namespace SiteGen.Model;

/// <summary>Warns of names that a page is allowed to say and does not.</summary>
internal sealed class NameAllowanceCheck(NameMatcher names, DiagnosticBag bag)
{
    /// <summary>Checks one file, with what stands behind the gate.</summary>
    public void Run(SourceFile file, string slug, IReadOnlyList<NameAllowance> allowed)
    {
        if (allowed.Count == 0) return;
        var text = file.Text.Text;
        var entries = allowed.Select(a => (Start: Offset(file.Text, a.At), a.Text.Length)).ToList();
        var matches = names.Find(text, NamePlace.Text).Where(m => !entries.Any(e => e.Start <= m.End && m.Start <= e.Start + e.Length + 1)).Select(m => (text, m))
            .Concat(names.Find(slug, NamePlace.Address).Select(m => (slug, m))).ToList();
        foreach (var idle in new NameAllowances(allowed).Idle(matches))
            bag.Add(Codes.IdleNameAllowance, idle.At, $"\"{idle.Text}\" is allowed on this page, and no name that may not be shown stands in it there", "Remove the entry, or correct its text.");
    }

    private static int Offset(SourceText text, Location at) => text.Span(1, at.Line - 1).Length + at.Column - 1;
}
