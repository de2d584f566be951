using SiteGen.Model;
using SiteGen.Privacy.Names;

namespace SiteGen.Markdown.Reading;

/// <summary>The place and the author of a Markdown text.</summary>
/// <param name="Page">The page.</param>
/// <param name="LinesBefore">The number of lines of the file before the text.</param>
/// <param name="Prefix">The prefix of ids of headings and footnotes, so that texts of one page do not collide.</param>
/// <param name="Author">The member who wrote the text, or null for an editor.</param>
/// <param name="Redactor">Decides what may be published.</param>
internal sealed record TextPlace(Page Page, int LinesBefore, string Prefix, string? Author, Redactor Redactor)
{
    /// <summary>Whether the text contains right-to-left letters, so that each block detects its own direction.</summary>
    public bool IsMixed { get; init; }

    /// <summary>The source file.</summary>
    public string File => Page.Source.Path;

    /// <summary>Returns the location of a line and column of the text, both from 0.</summary>
    public Location At(int line, int column) => new(File, LinesBefore + line + 1, column + 1);
}
