using SiteGen.Model;
using SiteGen.Privacy.Names;

namespace SiteGen.Markdown.Reading;

/// <summary>Where a stretch of Markdown stands and whose words it is.</summary>
/// <param name="Page">The page.</param>
/// <param name="LinesBefore">How many lines of the file stand before it.</param>
/// <param name="Prefix">What ids of headings and footnotes begin with, so that stretches of one page do not collide.</param>
/// <param name="Author">The member whose words it is, or null for an editor's.</param>
/// <param name="Redactor">What may be published of it.</param>
internal sealed record TextPlace(Page Page, int LinesBefore, string Prefix, string? Author, Redactor Redactor)
{
    /// <summary>Whether some of it is written from right to left, so that each block finds its own direction.</summary>
    public bool IsMixed { get; init; }

    /// <summary>The source file.</summary>
    public string File => Page.Source.Path;

    /// <summary>The place of a line and column of the stretch, both from 0.</summary>
    public Location At(int line, int column) => new(File, LinesBefore + line + 1, column + 1);
}
