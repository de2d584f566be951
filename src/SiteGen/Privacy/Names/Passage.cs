using SiteGen.Diagnostics;

namespace SiteGen.Privacy.Names;

/// <summary>A text that is to be redacted.</summary>
/// <param name="Text">The text as a reader would see it.</param>
/// <param name="At">Where each of its characters stands.</param>
/// <param name="IsMention">Whether the <c>@</c> at a place begins a mention.</param>
internal sealed record Passage(string Text, Func<int, Location> At, Func<int, bool> IsMention)
{
    /// <summary>What the text is.</summary>
    public NamePlace Place { get; init; } = NamePlace.Text;

    /// <summary>A text without mentions that stands at one place.</summary>
    public static Passage Plain(string text, Location at) => new(text, _ => at, _ => false);
}
