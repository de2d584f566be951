using SiteGen.Files;
using SiteGen.Media.Tools;
using SiteGen.Rendering;
using SiteGen.Theming.Templates;
using SiteGen.Theming.Views;

namespace SiteGen.Outputs.ShareCards;

/// <summary>Renders cards: each is drawn as SVG, checked as text, and only then converted to a picture.</summary>
/// <param name="context">The context of the cards.</param>
/// <param name="layouts">The templates.</param>
internal sealed class CardRenderer(RenderContext context, Layouts layouts)
{
    private const string Folder = "/assets/cards/";

    /// <summary>Renders an SVG as a picture, or returns null on failure; the second argument is the card's name for findings.</summary>
    public required Func<string, string, byte[]?> Picture { get; init; }

    /// <summary>Whether a text may be published under a path.</summary>
    public required Func<OutputPath, string, bool> MayPublish { get; init; }

    /// <summary>Writes the cards in parallel, and returns the picture of each page by absolute address.</summary>
    /// <param name="subjects">The pages.</param>
    /// <param name="layout">Lays out the texts.</param>
    /// <param name="sink">Receives the pictures.</param>
    /// <param name="work">The number of threads, and a callback for each finished card.</param>
    public IReadOnlyDictionary<string, ShareImageView> Write(
        IReadOnlyList<CardSubject> subjects, CardLayout layout, IOutputSink sink, (int Jobs, Action<int> Done) work)
    {
        var images = new ConcurrentDictionary<string, ShareImageView>(StringComparer.Ordinal);
        var done = 0;
        Parallel.ForEach(subjects, new ParallelOptions { MaxDegreeOfParallelism = work.Jobs }, subject =>
        {
            if (Write(subject, layout.Create(subject), sink) is { } path)
                images[context.Address.Absolute(subject.Url)] = new ShareImageView(
                    context.Address.Absolute(path), CardLayout.Width, CardLayout.Height, "image/png", layout.Alt(subject));
            work.Done(Interlocked.Increment(ref done));
        });
        return images;
    }

    // Line breaks may split names, so the original text is checked as well.
    private string? Write(CardSubject subject, ShareCardView card, IOutputSink sink)
    {
        using var text = new StringWriter { NewLine = "\n" };
        if (!layouts.TryRender(card, text, subject.Url)) return null;
        var svg = text.ToString();
        var path = $"{Folder}{subject.Name}.{PictureCache.Key(subject.Url, System.Text.Encoding.UTF8.GetBytes(svg))[..16]}.png";
        var output = OutputPath.ForUrl(path);
        string[] words = [subject.Title, .. subject.People, subject.Date ?? ""];
        if (!MayPublish(output, svg)
            || !MayPublish(output, string.Concat(words.Select(w => $"<p>{System.Net.WebUtility.HtmlEncode(w)}</p>")))) return null;
        if (Picture(svg, $"the card of {subject.Url}") is not { } png) return null;
        sink.Write(output, png);
        return path;
    }
}
